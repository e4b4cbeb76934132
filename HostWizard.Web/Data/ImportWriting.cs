using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Data;

/// <summary>What an import writes beside the rows themselves.</summary>
/// <param name="Id">Which import.</param>
/// <param name="Origin">What the history says of it, nothing that anybody typed.</param>
/// <param name="Source">Where the businesses are known from, for rows that do not say.</param>
/// <param name="LegalBasis">Why data of their people may be kept.</param>
/// <param name="Channel">How somebody came across them.</param>
/// <param name="By">Who imports.</param>
/// <param name="Looks">Whether the websites of the new ones are looked at afterwards.</param>
/// <param name="Now">When, UTC.</param>
public sealed record ImportOrder(int Id, string Origin, string? Source, LegalBasis LegalBasis, ProspectChannel Channel, string By, bool Looks, DateTime Now)
{
    internal long At => new DateTimeOffset(DateTime.SpecifyKind(Now, DateTimeKind.Utc)).ToUnixTimeMilliseconds();
}

/// <summary>
/// Staged rows become prospects, by statements over whole sets of rows that both databases understand alike. They run in the transaction that is open, a thousand rows at a time, so that there is a moment to stop at.
/// </summary>
public static class ImportWriting
{
    /// <summary>Keeps others from writing prospects until the transaction ends, so that what was judged stays true; they may go on reading. SQLite has one writer anyway.</summary>
    public static async Task AloneAsync(this HostWizardDb db, CancellationToken ct)
    {
        if (db.IsPostgreSql()) await db.Database.ExecuteSqlRawAsync("LOCK TABLE prospects, prospect_contacts, objections IN SHARE ROW EXCLUSIVE MODE", ct);
    }

    /// <summary>Writes new prospects from the rows up to a number, with their first person and the first line of their history.</summary>
    public static async Task InsertProspectsAsync(this HostWizardDb db, ImportOrder order, int from, int to, CancellationToken ct)
    {
        var (channel, basis) = (order.Channel.Text(), order.LegalBasis.Text());
        var (status, run) = order.Looks ? (ProspectStatus.Enriching.Text(), 1) : (ProspectStatus.New.Text(), 0);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO prospects (key, business_name, trade, channel, website, domain, street, postal_code, town, name_key, language, source, legal_basis, notes, status, search_text,
                created_at, updated_at, rank, enrichment_run, finished_run, enrichment_asked_at)
            SELECT 'import-' || r.import_id || '-' || r.number, r.business_name, r.trade, {channel}, r.website, r.domain, r.street, r.postal_code, r.town, r.name_key, r.language, COALESCE(r.source, NULLIF({order.Source ?? ""}, '')), {basis}, r.notes,
                {status}, r.search_text, {order.At}, {order.At}, -1, {run}, 0, CASE WHEN {run} = 1 THEN {order.At} END
            FROM prospect_import_rows AS r WHERE r.import_id = {order.Id} AND r.number > {from} AND r.number <= {to} AND r.verdict = 'new'
            ON CONFLICT (key) DO NOTHING
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE prospect_import_rows SET prospect_id = p.id FROM prospects AS p
            WHERE prospect_import_rows.import_id = {order.Id} AND prospect_import_rows.number > {from} AND prospect_import_rows.number <= {to} AND prospect_import_rows.verdict = 'new'
                AND p.key = 'import-' || prospect_import_rows.import_id || '-' || prospect_import_rows.number
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO prospect_contacts (prospect_id, position, name, role, email, phone, email_key, phone_key)
            SELECT r.prospect_id, 1, r.contact_name, r.contact_role, r.email, r.phone, r.email_key, r.phone_key
            FROM prospect_import_rows AS r WHERE r.import_id = {order.Id} AND r.number > {from} AND r.number <= {to} AND r.verdict = 'new'
                AND (r.contact_name IS NOT NULL OR r.contact_role IS NOT NULL OR r.email IS NOT NULL OR r.phone IS NOT NULL)
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO prospect_events (prospect_id, kind, actor, note, at)
            SELECT r.prospect_id, 'imported', {order.By}, {order.Origin}, {order.At}
            FROM prospect_import_rows AS r WHERE r.import_id = {order.Id} AND r.number > {from} AND r.number <= {to} AND r.verdict = 'new' ORDER BY r.number
            """, ct);
        if (!order.Looks) return;
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO prospect_events (prospect_id, kind, from_status, to_status, actor, at)
            SELECT r.prospect_id, 'status_changed', 'new', 'enriching', {order.By}, {order.At}
            FROM prospect_import_rows AS r WHERE r.import_id = {order.Id} AND r.number > {from} AND r.number <= {to} AND r.verdict = 'new' ORDER BY r.number
            """, ct);
    }

    /// <summary>Rows that add to a row of the same list add to the prospect it has become.</summary>
    public static Task FollowAsync(this HostWizardDb db, int importId, CancellationToken ct) => db.Database.ExecuteSqlAsync($"""
        UPDATE prospect_import_rows SET prospect_id = origin.prospect_id FROM prospect_import_rows AS origin
        WHERE prospect_import_rows.import_id = {importId} AND prospect_import_rows.prospect_id < 0 AND origin.import_id = {importId} AND origin.number = -prospect_import_rows.prospect_id
        """, ct);

    /// <summary>Writes what was added to prospects and is staged below zero: first their fields and people, then a line of history, and a new look where a website has come.</summary>
    public static async Task ApplyMergedAsync(this HostWizardDb db, ImportOrder order, CancellationToken ct)
    {
        await LookAnewAsync(db, order, ct);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE prospects SET business_name = r.business_name, trade = r.trade, website = r.website, domain = r.domain, street = r.street, postal_code = r.postal_code, town = r.town, name_key = r.name_key,
                language = r.language, source = r.source, notes = r.notes, search_text = r.search_text, updated_at = {order.At}
            FROM prospect_import_rows AS r WHERE r.import_id = {order.Id} AND r.number < 0 AND r.business_name IS NOT NULL AND prospects.id = r.prospect_id
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE prospect_contacts SET name = r.contact_name, role = r.contact_role, email = r.email, phone = r.phone, email_key = r.email_key, phone_key = r.phone_key
            FROM prospect_import_rows AS r WHERE r.import_id = {order.Id} AND r.number < 0 AND r.business_name IS NULL AND r.key IS NOT NULL AND prospect_contacts.id = CAST(r.key AS integer)
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO prospect_contacts (prospect_id, position, name, role, email, phone, email_key, phone_key)
            SELECT r.prospect_id, COALESCE((SELECT MAX(c.position) FROM prospect_contacts AS c WHERE c.prospect_id = r.prospect_id), 0) + ROW_NUMBER() OVER (PARTITION BY r.prospect_id ORDER BY r.number DESC),
                r.contact_name, r.contact_role, r.email, r.phone, r.email_key, r.phone_key
            FROM prospect_import_rows AS r WHERE r.import_id = {order.Id} AND r.number < 0 AND r.business_name IS NULL AND r.key IS NULL
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO prospect_events (prospect_id, kind, actor, note, at)
            SELECT r.prospect_id, 'imported', {order.By}, {order.Origin}, {order.At}
            FROM prospect_import_rows AS r WHERE r.import_id = {order.Id} AND r.number < 0 AND r.business_name IS NOT NULL ORDER BY r.prospect_id
            """, ct);
        await db.Database.ExecuteSqlAsync($"DELETE FROM prospect_import_rows WHERE import_id = {order.Id} AND number < 0", ct);
    }

    /// <summary>What is kept of the rows afterwards: verdict, reason and prospect of each. Their people's data is where it belongs now; only what was refused stays as it came, to be mended.</summary>
    public static Task ForgetPeopleAsync(this HostWizardDb db, int importId, CancellationToken ct) => db.Database.ExecuteSqlAsync($"""
        UPDATE prospect_import_rows SET contact_name = NULL, contact_role = NULL, email = NULL, email_key = NULL, phone = NULL, phone_key = NULL, notes = NULL, search_text = ''
        WHERE import_id = {importId} AND verdict <> 'refused'
        """, ct);

    // As Prospect.Edit does where the website changes: what was found at another address says nothing of this one.
    private static async Task LookAnewAsync(HostWizardDb db, ImportOrder order, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO prospect_events (prospect_id, kind, from_status, to_status, actor, at)
            SELECT p.id, 'status_changed', 'new', 'enriching', {order.By}, {order.At} FROM prospect_import_rows AS r JOIN prospects AS p ON p.id = r.prospect_id
            WHERE r.import_id = {order.Id} AND r.number < 0 AND r.business_name IS NOT NULL AND p.enrichment_run > 0 AND p.domain IS NULL AND r.domain IS NOT NULL AND p.status = 'new' ORDER BY p.id
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE prospects SET enrichment_run = prospects.enrichment_run + 1, enrichment_asked_at = {order.At}, status = CASE WHEN prospects.status = 'new' THEN 'enriching' ELSE prospects.status END
            FROM prospect_import_rows AS r
            WHERE r.import_id = {order.Id} AND r.number < 0 AND r.business_name IS NOT NULL AND prospects.id = r.prospect_id AND prospects.enrichment_run > 0 AND prospects.domain IS NULL AND r.domain IS NOT NULL
            """, ct);
    }
}

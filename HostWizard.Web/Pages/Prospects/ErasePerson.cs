using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Hands one person's data out, and erases it from what is kept for prospecting. Both stand in the history of each prospect concerned, without the data.</summary>
[Handler]
public sealed class PersonHandler(HostWizardDb db, PersonQuery query, TimeProvider clock)
{
    /// <summary>Why the rest is kept.</summary>
    public const string WhyKept = "What belongs to contracts is kept: a client’s site, proposals, mails about them and accounts, for as long as the law asks for it. Messages left at a website are that client’s.";

    /// <summary>Everything that is kept of the person.</summary>
    public async Task<PersonJson> ExportAsync(PersonKey person, Actor by, CancellationToken ct)
    {
        // Looking everywhere takes its time, in which nobody else should have to wait to write.
        var found = await query.Handle(person, ct);
        return await db.InTransaction(async () =>
        {
            foreach (var prospect in await ProspectsAsync(found.Prospects.Select(p => p.Id), ct)) prospect.NoteExport(by, found.At);
            return found;
        }, ct);
    }

    /// <summary>Erases the person from prospects and imported lists, all of it or nothing.</summary>
    /// <param name="person">Who.</param>
    /// <param name="objects">Whether the address goes on the objection list.</param>
    /// <param name="by">Who was asked.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="RefusedException">A list in which they stand is being read or written at this moment.</exception>
    public Task<PersonErasedJson> EraseAsync(PersonKey person, bool objects, Actor by, CancellationToken ct) => db.InTransaction(async () =>
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (rows, withdrawn) = await EraseImportsAsync(person, now, ct);
        var prospects = await ProspectsAsync(await db.ProspectsOfAsync(person, ct), ct);
        var (contacts, cards, touched, toRead) = (0, 0, 0, new List<int>());
        var addresses = prospects.SelectMany(p => p.Contacts).Where(person.Is).Select(c => c.EmailKey).Append(person.Email).OfType<string>().Distinct().ToList();
        if (objects) await db.ObjectAsync(addresses.ConvertAll(email => new Objection(email, "Asked to be erased", by, now)), by, now, ct);
        foreach (var prospect in prospects)
        {
            var (traces, theirs) = (new PersonTraces(person, prospect.Contacts), prospect.Contacts.Count(person.Is));
            var gone = theirs == 0 ? 0 : await db.ProspectPictures.Where(picture => picture.ProspectId == prospect.Id && picture.Kind == ProspectPictureKind.Card).ExecuteDeleteAsync(ct);
            if (traces.IsIn(prospect.Notes)) toRead.Add(prospect.Id);
            var isElsewhere = await StrikeAsync(prospect.Id, traces, ct) || gone > 0;
            if (!prospect.Erase(traces, isElsewhere, by, now)) continue;
            // What is counted comes from what is left; it is read again from the database.
            await db.SaveChangesAsync(ct);
            await db.CountAnewAsync(prospect, now, ct);
            (contacts, cards, touched) = (contacts + theirs, cards + gone, touched + 1);
        }
        return new PersonErasedJson(touched + rows + withdrawn > 0, contacts, touched, cards, rows, withdrawn, toRead, objects && addresses.Count > 0, WhyKept);
    }, ct);

    private async Task<List<Prospect>> ProspectsAsync(IEnumerable<int> ids, CancellationToken ct)
    {
        var wanted = ids.ToList();
        return await db.Prospects.Where(p => wanted.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync(ct);
    }

    private async Task<bool> StrikeAsync(int prospectId, PersonTraces person, CancellationToken ct)
    {
        var struck = false;
        foreach (var step in await db.ProspectSteps.Where(s => s.ProspectId == prospectId).ToListAsync(ct)) struck |= step.Strike(person);
        return struck;
    }

    private async Task<(int Rows, int Withdrawn)> EraseImportsAsync(PersonKey person, DateTime now, CancellationToken ct)
    {
        var (rows, files) = (await db.ImportRowsOfAsync(person, ct), await db.ImportsOfAsync(person, ct));
        var ids = rows.Select(row => row.ImportId).Concat(files.Select(file => file.Id)).Distinct().ToList();
        var imports = await db.ProspectImports.AsNoTracking().Where(i => ids.Contains(i.Id)).Select(i => new { i.Id, i.Status }).ToListAsync(ct);
        if (imports.FirstOrDefault(i => i.Status is ImportStatus.Checking or ImportStatus.Writing) is { } busy) throw new RefusedException($"They stand in import {busy.Id}, which is being read or written. Please wait until it is done, or cancel it.");
        foreach (var row in rows) await db.ProspectImportRows.Where(r => r.ImportId == row.ImportId && r.Number == row.Number).ExecuteDeleteAsync(ct);
        // A list that waits would bring them in again.
        var withdrawn = await db.ProspectImports.Where(i => ids.Contains(i.Id) && (i.Status == ImportStatus.Uploaded || i.Status == ImportStatus.Checked)).WithdrawAsync("Somebody in this list asked to be erased. Please bring it again without them.", now, ct);
        await db.ProspectImportRows.Where(row => db.ProspectImports.Any(i => i.Id == row.ImportId && ids.Contains(i.Id) && i.Status == ImportStatus.Cancelled)).ExecuteDeleteAsync(ct);
        foreach (var file in files)
            await db.ProspectImports.Where(i => i.Id == file.Id && i.Status != ImportStatus.Cancelled).ExecuteUpdateAsync(set => set.SetProperty(i => i.Content, (string?)null).SetProperty(i => i.Problem, (string?)null), ct);
        foreach (var file in files.Where(file => person.IsIn(file.Source))) await db.ProspectImports.Where(i => i.Id == file.Id).ExecuteUpdateAsync(set => set.SetProperty(i => i.Source, PersonTraces.Gone), ct);
        return (rows.Count, withdrawn);
    }
}

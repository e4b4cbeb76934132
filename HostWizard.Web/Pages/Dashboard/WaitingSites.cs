using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Dashboard;

/// <summary>Sites that wait longer than is good, longest first.</summary>
internal sealed class WaitingSites(HostWizardDb db, DateTime now)
{
    /// <summary>The client said yes, and there is no domain yet.</summary>
    public async Task<(IReadOnlyList<Need> Rows, int Total)> AcceptedAsync(int most, CancellationToken ct)
    {
        var (sites, total) = await ReadAsync(SiteStatus.Accepted, TimeSpan.Zero, most, ct);
        return ([.. sites.Select(site => new Need(site.Id, site.BusinessName, $"accepted {Show.Ago(site.StatusSince, now)}, no domain yet", Contact(site), ("circle-check", "s-accepted"), "Go live") { Action = "/go-live" })], total);
    }

    /// <summary>Closed for a month: to be opened again, or given up.</summary>
    public async Task<(IReadOnlyList<Need> Rows, int Total)> SuspendedAsync(int most, CancellationToken ct)
    {
        var (sites, total) = await ReadAsync(SiteStatus.Suspended, TimeSpan.FromDays(30), most, ct);
        var ids = sites.Select(site => site.Id).ToList();
        var reasons = ids.Count == 0 ? [] : await db.SiteEvents.ToLinqToDB().Where(e => ids.Contains(e.SiteId) && e.ToStatus == SiteStatus.Suspended && e.Note != null)
            .Select(e => new { e.SiteId, e.Id, e.Note }).ToListAsyncLinqToDB(ct);
        string Facts(HostedSite site) => reasons.Where(e => e.SiteId == site.Id).MaxBy(e => e.Id) is { } line ? $"Reason “{line.Note}” · {Contact(site)}" : Contact(site);
        return ([.. sites.Select(site => new Need(site.Id, site.BusinessName, $"suspended for {Days(site)}", Facts(site), ("player-pause", "s-suspended"), "Decide"))], total);
    }

    /// <summary>A proposal is out for a week without an answer.</summary>
    public async Task<(IReadOnlyList<Need> Rows, int Total)> ProposedAsync(int most, CancellationToken ct)
    {
        // Counted from the last version: that is what the client is reading.
        var patience = now.AddDays(-7);
        var waiting = db.Sites.ToLinqToDB().Where(s => s.Status == SiteStatus.ProposalSent && s.ProposalSentAt < patience);
        var sites = await waiting.OrderBy(s => s.ProposalSentAt).Take(most).ToListAsyncLinqToDB(ct);
        var total = sites.Count < most ? sites.Count : await waiting.CountAsyncLinqToDB(ct);
        var ids = sites.Select(site => site.Id).ToList();
        var proposals = ids.Count == 0 ? [] : await db.Proposals.ToLinqToDB().Where(p => ids.Contains(p.SiteId)).Select(p => new { p.SiteId, p.Year, p.Sequence, p.Version, p.Views, p.ValidUntil }).ToListAsyncLinqToDB(ct);
        return ([.. sites.Select(site =>
        {
            var last = proposals.Where(p => p.SiteId == site.Id).MaxBy(p => p.Version);
            var opened = last is { Views: > 0 } ? $"proposal opened {Show.Count(last.Views, "time")}, no answer" : $"proposal sent {Show.Ago(site.ProposalSentAt!.Value, now)}, no answer";
            var facts = last is null ? Contact(site) : $"{Proposal.NumberOf(last.Year, last.Sequence)} · {(last.ValidUntil < now ? "no longer valid" : $"valid until {Show.Day(last.ValidUntil, now)}")} · {Contact(site)}";
            return new Need(site.Id, site.BusinessName, opened, facts, ("send", "s-proposal_sent"), "Follow up") { Action = "?tab=proposal" };
        })], total);
    }

    /// <summary>Ready to be shown for a week, and not proposed.</summary>
    public async Task<(IReadOnlyList<Need> Rows, int Total)> ReadyAsync(int most, CancellationToken ct)
    {
        var (sites, total) = await ReadAsync(SiteStatus.PocReady, TimeSpan.FromDays(7), most, ct);
        return ([.. sites.Select(site => new Need(site.Id, site.BusinessName, $"preview ready for {Days(site)}, not proposed", Contact(site), ("eye", "s-poc_ready"), "Send proposal") { Action = "/send-proposal" })], total);
    }

    /// <summary>Drafts of businesses nobody can write to.</summary>
    public async Task<(IReadOnlyList<Need> Rows, int Total)> WithoutContactAsync(int most, CancellationToken ct)
    {
        var waiting = db.Sites.ToLinqToDB().Where(s => s.Status == SiteStatus.Draft && s.ContactEmail == null);
        var sites = await waiting.OrderBy(s => s.StatusSince).Take(most).ToListAsyncLinqToDB(ct);
        var total = sites.Count < most ? sites.Count : await waiting.CountAsyncLinqToDB(ct);
        return ([.. sites.Select(site => new Need(site.Id, site.BusinessName, "draft without a contact e-mail", $"Made {Show.Ago(site.CreatedAt, now)} · {Contact(site)}", ("pencil", "s-draft"), "Add contact") { Action = "/edit" })], total);
    }

    private async Task<(List<HostedSite> Sites, int Total)> ReadAsync(SiteStatus status, TimeSpan patience, int most, CancellationToken ct)
    {
        var before = now - patience;
        var waiting = db.Sites.ToLinqToDB().Where(s => s.Status == status && s.StatusSince < before);
        var sites = await waiting.OrderBy(s => s.StatusSince).Take(most).ToListAsyncLinqToDB(ct);
        return (sites, sites.Count < most ? sites.Count : await waiting.CountAsyncLinqToDB(ct));
    }

    private string Days(HostedSite site) => Show.Count((int)(now - site.StatusSince).TotalDays, "day");

    private static string Contact(HostedSite site)
        => string.Join(", ", new[] { site.ContactName, site.ContactPhone ?? site.ContactEmail }.Where(part => part is not null)) is { Length: > 0 } contact ? contact : "no contact yet";
}

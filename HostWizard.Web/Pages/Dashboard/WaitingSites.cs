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
        return ([.. sites.Select(site => new Need(NeedPage.Site(site.Id), site.BusinessName, $"accepted {Show.Ago(site.StatusSince, now)}, no domain yet", Contact(site), ("circle-check", "s-accepted"), "Go live") { Action = "/go-live" })], total);
    }

    /// <summary>Closed for a month: to be opened again, or given up.</summary>
    public async Task<(IReadOnlyList<Need> Rows, int Total)> SuspendedAsync(int most, CancellationToken ct)
    {
        var (sites, total) = await ReadAsync(SiteStatus.Suspended, TimeSpan.FromDays(30), most, ct);
        var ids = sites.Select(site => site.Id).ToList();
        var reasons = ids.Count == 0 ? [] : await db.SiteEvents.ToLinqToDB().Where(e => ids.Contains(e.SiteId) && e.ToStatus == SiteStatus.Suspended && e.Note != null)
            .Select(e => new { e.SiteId, e.Id, e.Note }).ToListAsyncLinqToDB(ct);
        string Facts(HostedSite site) => reasons.Where(e => e.SiteId == site.Id).MaxBy(e => e.Id) is { } line ? $"Reason “{line.Note}” · {Contact(site)}" : Contact(site);
        return ([.. sites.Select(site => new Need(NeedPage.Site(site.Id), site.BusinessName, $"suspended for {Days(site)}", Facts(site), ("player-pause", "s-suspended"), "Decide"))], total);
    }

    /// <summary>The client answered with a no or a wish, or the time for an answer is over.</summary>
    public async Task<(IReadOnlyList<Need> Rows, int Total)> AnsweredAsync(int most, CancellationToken ct)
    {
        var waiting = Proposals.Where(p => p.Decision == ProposalDecision.Declined || p.WishedAt != null || p.ExpiredAt != null);
        var rows = await waiting.OrderBy(p => p.SentAt).Take(most).ToListAsyncLinqToDB(ct);
        return ([.. rows.Select(p => p switch
        {
            { Decision: ProposalDecision.Declined } => Need(p, $"proposal declined {Show.Ago(p.DecidedAt!.Value, now)}", Quoted(p.Reason, p), ("circle-x", "s-cancelled"), "Decide"),
            { WishedAt: { } wished } => Need(p, $"asked for a change {Show.Ago(wished, now)}", Quoted(p.Wish, p), ("message", "s-proposal_sent"), "New version"),
            _ => Need(p, "proposal no longer valid", $"{Number(p)} until {Show.Day(p.ValidUntil, now)} · {Opened(p)} · {Contact(p.Site)}", ("clock-exclamation", "s-proposal_sent"), "Follow up"),
        })], rows.Count < most ? rows.Count : await waiting.CountAsyncLinqToDB(ct));
    }

    /// <summary>A proposal is out for a week without an answer.</summary>
    public async Task<(IReadOnlyList<Need> Rows, int Total)> ProposedAsync(int most, CancellationToken ct)
    {
        // Counted from the last version: that is what the client is reading.
        var patience = now.AddDays(-7);
        var waiting = Proposals.Where(p => p.SentAt < patience && p.Decision == null && p.WishedAt == null && p.ExpiredAt == null);
        var rows = await waiting.OrderBy(p => p.SentAt).Take(most).ToListAsyncLinqToDB(ct);
        return ([.. rows.Select(p => Need(p, p.Views > 0 ? $"proposal {Opened(p)}, no answer" : $"proposal sent {Show.Ago(p.SentAt, now)}, no answer",
            $"{Number(p)} · {(p.ValidUntil < now ? "no longer valid" : $"valid until {Show.Day(p.ValidUntil, now)}")} · {Contact(p.Site)}", ("send", "s-proposal_sent"), "Follow up"))],
            rows.Count < most ? rows.Count : await waiting.CountAsyncLinqToDB(ct));
    }

    /// <summary>Ready to be shown for a week, and not proposed.</summary>
    public async Task<(IReadOnlyList<Need> Rows, int Total)> ReadyAsync(int most, CancellationToken ct)
    {
        var (sites, total) = await ReadAsync(SiteStatus.PocReady, TimeSpan.FromDays(7), most, ct);
        return ([.. sites.Select(site => new Need(NeedPage.Site(site.Id), site.BusinessName, $"preview ready for {Days(site)}, not proposed", Contact(site), ("eye", "s-poc_ready"), "Send proposal") { Action = "/send-proposal" })], total);
    }

    /// <summary>Drafts of businesses nobody can write to.</summary>
    public async Task<(IReadOnlyList<Need> Rows, int Total)> WithoutContactAsync(int most, CancellationToken ct)
    {
        var waiting = db.Sites.ToLinqToDB().Where(s => s.Status == SiteStatus.Draft && s.ContactEmail == null);
        var sites = await waiting.OrderBy(s => s.StatusSince).Take(most).ToListAsyncLinqToDB(ct);
        var total = sites.Count < most ? sites.Count : await waiting.CountAsyncLinqToDB(ct);
        return ([.. sites.Select(site => new Need(NeedPage.Site(site.Id), site.BusinessName, "draft without a contact e-mail", $"Made {Show.Ago(site.CreatedAt, now)} · {Contact(site)}", ("pencil", "s-draft"), "Add contact") { Action = "/edit" })], total);
    }

    // The last version of each site that waits for an answer.
    private IQueryable<SentProposal> Proposals =>
        from site in db.Sites.ToLinqToDB()
        join proposal in db.Proposals.ToLinqToDB() on site.Id equals proposal.SiteId
        where site.Status == SiteStatus.ProposalSent && proposal.SupersededAt == null && proposal.WithdrawnAt == null
        select new SentProposal
        {
            Site = site, Year = proposal.Year, Sequence = proposal.Sequence, SentAt = proposal.SentAt, ValidUntil = proposal.ValidUntil, Views = proposal.Views, LastSeenAt = proposal.LastSeenAt,
            Decision = proposal.Decision, DecidedAt = proposal.DecidedAt, Reason = proposal.Reason, Wish = proposal.Wish, WishedAt = proposal.WishedAt, ExpiredAt = proposal.ExpiredAt,
        };

    private sealed class SentProposal
    {
        public required HostedSite Site { get; init; }
        public int Year { get; init; }
        public int Sequence { get; init; }
        public DateTime SentAt { get; init; }
        public DateTime ValidUntil { get; init; }
        public int Views { get; init; }
        public DateTime? LastSeenAt { get; init; }
        public ProposalDecision? Decision { get; init; }
        public DateTime? DecidedAt { get; init; }
        public string? Reason { get; init; }
        public string? Wish { get; init; }
        public DateTime? WishedAt { get; init; }
        public DateTime? ExpiredAt { get; init; }
    }

    private static Need Need(SentProposal p, string reason, string facts, (string, string) look, string verb) => new(NeedPage.Site(p.Site.Id), p.Site.BusinessName, reason, facts, look, verb) { Action = "?tab=proposal" };

    private static string Number(SentProposal p) => Proposal.NumberOf(p.Year, p.Sequence);

    private string Opened(SentProposal p) => p.Views == 0 ? "never opened" : $"opened {Show.Count(p.Views, "time")}, last {Show.Ago(p.LastSeenAt!.Value, now)}";

    private static string Quoted(string? words, SentProposal p) => words is null ? Contact(p.Site) : $"“{(words.Length <= 90 ? words : words[..89] + "…")}” · {Contact(p.Site)}";

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

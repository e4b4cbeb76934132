using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Dashboard;

/// <summary>A line of history as the dashboard tells it.</summary>
/// <param name="Line">The line.</param>
/// <param name="SiteExists">Whether there is a site to open.</param>
public sealed record Lately(SiteEvent Line, bool SiteExists)
{
    private const int Most = 8;

    /// <summary>What happened, to be read right after the business's name.</summary>
    public string Words => Line switch
    {
        { Kind: SiteEventKind.Created } => " is a new draft",
        { ToStatus: SiteStatus.PocReady } => " can be shown to the prospect",
        { ToStatus: SiteStatus.ProposalSent } => " got its proposal",
        { ToStatus: SiteStatus.Accepted } => " accepted the proposal",
        { ToStatus: SiteStatus.Live, FromStatus: SiteStatus.Suspended } => $" is live again {Line.Note}",
        { ToStatus: SiteStatus.Live } => $" went live {Line.Note}",
        { ToStatus: SiteStatus.Suspended } => With(" is suspended"),
        { ToStatus: SiteStatus.Cancelled } => With(" is cancelled"),
        { Kind: SiteEventKind.ProposalSentAgain } => " got a further proposal",
        { Kind: SiteEventKind.Edited } => With(" was edited"),
        { Kind: SiteEventKind.ServiceAdded } => $": {Line.Note} added",
        { Kind: SiteEventKind.ServiceChanged } => $": {Line.Note} changed",
        { Kind: SiteEventKind.ServiceRenewed } => $": renewed {Line.Note}",
        { Kind: SiteEventKind.ServiceDeleted } => $": {Line.Note} deleted",
        { Kind: SiteEventKind.WebsiteEdited } => ": website edited",
        { Kind: SiteEventKind.Deleted } => " is deleted",
        _ => $": {char.ToLowerInvariant(HistoryLook.Words(Line)[0])}{HistoryLook.Words(Line)[1..]}",
    };

    /// <summary>Who did it, shortly.</summary>
    public string Who => Line.Actor == Actor.System.Name ? "automatic" : Line.Actor.Split('@')[0];

    /// <summary>Reads the last lines.</summary>
    public static async Task<IReadOnlyList<Lately>> ReadAsync(HostWizardDb db, CancellationToken ct)
    {
        var lines = await db.SiteEvents.ToLinqToDB().OrderByDescending(line => line.Id).Take(Most).ToListAsyncLinqToDB(ct);
        var ids = lines.Select(line => line.SiteId).Distinct().ToList();
        var existing = await db.Sites.ToLinqToDB().Where(site => ids.Contains(site.Id)).Select(site => site.Id).ToListAsyncLinqToDB(ct);
        return [.. lines.Select(line => new Lately(line, existing.Contains(line.SiteId)))];
    }

    private string With(string words) => Line.Note is null ? words : $"{words}: {Line.Note}";
}

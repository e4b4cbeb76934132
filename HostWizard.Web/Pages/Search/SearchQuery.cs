using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Search;

/// <summary>One result: where it leads and what it says.</summary>
/// <param name="Href">Address from the root of the app.</param>
/// <param name="Icon">Name of the icon.</param>
/// <param name="Text">What it is.</param>
public sealed record Hit(string Href, string Icon, string Text)
{
    /// <summary>What is said beside it.</summary>
    public string? Beside { get; init; }

    /// <summary>The badge at its end.</summary>
    public Enum? Status { get; init; }

    /// <summary>What stands at its end.</summary>
    public string? End { get; init; }

    /// <summary>The class of what stands at its end.</summary>
    public string Tone { get; init; } = "text-secondary";
}

/// <summary>Results of one kind.</summary>
public sealed record HitGroup(string Title, IReadOnlyList<Hit> Hits);

/// <summary>Finds sites, domains, prospects, merchants and actions by a part of their name.</summary>
[Handler]
public sealed class SearchQuery(HostWizardDb db, PublicAddress address, TimeProvider clock)
{
    private const int Most = 5;

    /// <summary>The groups that have results; without words, where one can go.</summary>
    public async Task<IReadOnlyList<HitGroup>> Handle(string? asked, CancellationToken ct)
    {
        if (FoldedText.ForSearch(asked) is not { } words) return [new("Go to", Actions.Pages)];
        var sites = await SitesAsync(words, ct);
        HitGroup[] groups =
        [
            new("Sites", [.. sites.Select(found => found.Hit)]),
            new("Domains", await DomainsAsync(words, ct)),
            new("Prospects", await ProspectsAsync(words, ct)),
            new("Merchants", await MerchantsAsync(words, ct)),
            sites.Count == 0 ? new("Actions", []) : new($"Actions on {sites[0].Hit.Text}", Actions.On(sites[0].Id, sites[0].Subdomain)),
            new("Go to", [.. Actions.Pages.Where(page => FoldedText.Fold(page.Text).Contains(words, StringComparison.Ordinal)), Actions.NewSite(asked!.Trim())]),
        ];
        return [.. groups.Where(group => group.Hits.Count > 0)];
    }

    private async Task<List<(int Id, string Subdomain, Hit Hit)>> SitesAsync(string words, CancellationToken ct)
    {
        var found = await (
            from site in db.Sites.ToLinqToDB()
            join store in db.Stores.ToLinqToDB() on site.StoreId equals store.Id
            where site.SearchText.Contains(words)
            orderby site.UpdatedAt descending
            select new { site.Id, site.BusinessName, site.Status, site.LiveDomain, store.Subdomain }).Take(Most).ToListAsyncLinqToDB(ct);
        return [.. found.Select(s => (s.Id, s.Subdomain, new Hit($"~/admin/hosting/sites/{s.Id}", "browser", s.BusinessName)
        {
            Beside = s.LiveDomain is null ? address.Host(s.Subdomain) : DomainName.Readable(s.LiveDomain),
            Status = s.Status,
        }))];
    }

    private async Task<IReadOnlyList<Hit>> DomainsAsync(string words, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var registered = await (
            from service in db.Services.ToLinqToDB()
            join site in db.Sites.ToLinqToDB() on service.HostedSiteId equals site.Id
            where service.ServiceType == ServiceType.Domain && service.SearchText.Contains(words) && service.Status != ServiceStatus.Cancelled && site.Status != SiteStatus.Cancelled
            orderby service.Id descending
            select new { SiteId = site.Id, site.BusinessName, Domain = service.DomainName ?? service.Name, service.ExpiresAt }).Take(Most).ToListAsyncLinqToDB(ct);
        // A domain may be live without being a service of ours: the client keeps it elsewhere.
        var live = await (
            from domain in db.StoreDomains.ToLinqToDB()
            join site in db.Sites.ToLinqToDB() on domain.StoreId equals site.StoreId
            where domain.Domain.Contains(words)
            select new { SiteId = site.Id, site.BusinessName, domain.Domain }).Take(Most * 2).ToListAsyncLinqToDB(ct);

        var hits = registered.Select(d => new Hit($"~/admin/hosting/sites/{d.SiteId}?tab=services", "world-www", d.Domain)
        {
            Beside = d.BusinessName,
            End = d.ExpiresAt is { } at ? $"{(at < now ? "expired" : "expires")} {Show.Ago(at, now)}" : null,
            Tone = d.ExpiresAt <= now.AddDays(7) ? "bad" : d.ExpiresAt <= now + Statistics.Soon ? "warn" : "text-secondary",
        });
        var known = registered.Select(d => (d.SiteId, d.Domain)).ToHashSet();
        var others = live.Where(d => !known.Contains((d.SiteId, DomainName.Readable(d.Domain)))).Select(d => new Hit($"~/admin/hosting/sites/{d.SiteId}", "world", DomainName.Readable(d.Domain)) { Beside = d.BusinessName, End = "live" });
        return [.. hits.Concat(others).Take(Most)];
    }

    private async Task<IReadOnlyList<Hit>> ProspectsAsync(string words, CancellationToken ct)
    {
        var found = await db.Prospects.ToLinqToDB().Where(p => p.SearchText.Contains(words)).OrderByDescending(p => p.UpdatedAt)
            .Select(p => new { p.Id, p.BusinessName, p.Town, p.Status, p.Rank }).Take(Most).ToListAsyncLinqToDB(ct);
        return [.. found.Select(p => new Hit($"~/admin/prospects/{p.Id}", "target-arrow", p.BusinessName) { Beside = p.Town, Status = p.Status, End = p.Rank == Prospect.Unscored ? null : $"score {p.Rank}" })];
    }

    private async Task<IReadOnlyList<Hit>> MerchantsAsync(string words, CancellationToken ct)
    {
        var found = await db.Merchants.ToLinqToDB().Where(m => !m.IsSystem && m.SearchText.Contains(words)).OrderByDescending(m => m.Id)
            .Select(m => new { m.Id, m.Name, m.ContactEmail }).Take(Most).ToListAsyncLinqToDB(ct);
        return [.. found.Select(m => new Hit($"~/admin/merchants/{m.Id}", "building-store", m.Name) { Beside = m.ContactEmail })];
    }
}

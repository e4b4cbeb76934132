using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>A site as programs see it (contract section 4).</summary>
public record SiteJson
{
    public required int Id { get; init; }
    public required int StoreId { get; init; }
    public required int? ProspectId { get; init; }
    public required int? MerchantId { get; init; }
    public required SiteStatus Status { get; init; }
    public required string BusinessName { get; init; }
    public required string? ContactName { get; init; }
    public required string? ContactEmail { get; init; }
    public required string? ContactPhone { get; init; }
    public required DateTime? ProposalSentAt { get; init; }
    public required DateTime? ProposalAcceptedAt { get; init; }
    public required DateTime? WentLiveAt { get; init; }
    public required string? ProposalNotes { get; init; }
    public required string? LiveDomain { get; init; }
    public required string? InternalNotes { get; init; }
    public required StoreJson Store { get; init; }
    public required string PreviewUrl { get; init; }
    public required IReadOnlyList<SiteStatus> AllowedTransitions { get; init; }
    public required DateTime CreatedAt { get; init; }
    public required DateTime UpdatedAt { get; init; }
}

/// <summary>A site with all that hangs on it.</summary>
public record SiteDetailJson : SiteJson
{
    [SetsRequiredMembers]
    public SiteDetailJson(SiteJson site, IReadOnlyList<ServiceJson> services, IReadOnlyList<SiteEventJson> events) : base(site)
        => (Services, Events) = (services, events);

    [JsonPropertyOrder(1)]
    public required IReadOnlyList<ServiceJson> Services { get; init; }

    [JsonPropertyOrder(1)]
    public required IReadOnlyList<SiteEventJson> Events { get; init; }
}

/// <summary>The answer of accept: the detail, and once the owner's credentials when an account was made.</summary>
public sealed record AcceptedSiteJson : SiteDetailJson
{
    [SetsRequiredMembers]
    public AcceptedSiteJson(SiteDetailJson site, OwnerCredentials? credentials) : base(site) => OwnerCredentials = credentials;

    [JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OwnerCredentials? OwnerCredentials { get; init; }
}

/// <summary>What the owner signs in with first; shown once.</summary>
public sealed record OwnerCredentials(string Email, string TemporaryPassword, string LoginUrl);

/// <summary>The website of a site.</summary>
public sealed record StoreJson(int Id, string Name, string Subdomain, string Url, string CmsUrl);

/// <summary>A line of history.</summary>
public sealed record SiteEventJson(int Id, SiteEventKind Kind, SiteStatus? FromStatus, SiteStatus? ToStatus, string Actor, string? Note, DateTime At);

/// <summary>Reads sites for the JSON door.</summary>
[Handler]
public sealed class SiteJsonQuery(HostWizardDb db, PublicAddress address, Statistics statistics)
{
    /// <summary>A site with all that hangs on it; null when there is none.</summary>
    public async Task<SiteDetailJson?> DetailAsync(int id, CancellationToken ct)
    {
        if (await Rows(db.Sites.Where(s => s.Id == id)).FirstOrDefaultAsyncLinqToDB(ct) is not { } row) return null;
        var services = await db.Services.Where(s => s.HostedSiteId == id).OrderBy(s => s.Id).ToLinqToDB().ToListAsyncLinqToDB(ct);
        var events = await db.SiteEvents.Where(e => e.SiteId == id).OrderBy(e => e.Id).ToLinqToDB()
            .Select(e => new SiteEventJson(e.Id, e.Kind, e.FromStatus, e.ToStatus, e.Actor, e.Note, e.At)).ToListAsyncLinqToDB(ct);
        return new(Site(row), [.. services.Select(ServiceJson.Of)], events);
    }

    /// <summary>A page of sites, newest first.</summary>
    public async Task<ListJson<SiteJson>> ListAsync(SiteStatus? status, string? search, Paging paging, CancellationToken ct)
    {
        var sites = db.Sites.AsQueryable();
        if (status is { } wanted) sites = sites.Where(s => s.Status == wanted);
        sites = sites.Matching(search);
        var total = string.IsNullOrWhiteSpace(search) ? await KnownTotalAsync(status, ct) : await sites.ToLinqToDB().CountAsyncLinqToDB(ct);
        var rows = await Rows(sites.OrderByDescending(s => s.Id).Skip(paging.Skip).Take(paging.PerPage)).ToListAsyncLinqToDB(ct);
        return new([.. rows.OrderByDescending(row => row.Site.Id).Select(Site)], total, paging.Page, paging.PerPage);
    }

    // Counting again what is counted already would read every row to show fifty.
    private async Task<int> KnownTotalAsync(SiteStatus? status, CancellationToken ct)
    {
        var figures = await statistics.NowAsync(ct);
        return status is { } wanted ? figures.SitesByStatus[wanted] : figures.TotalSites;
    }

    private IQueryable<Row> Rows(IQueryable<HostedSite> sites) =>
        from site in sites.ToLinqToDB()
        join store in db.Stores.ToLinqToDB() on site.StoreId equals store.Id
        join merchant in db.Merchants.ToLinqToDB() on store.MerchantId equals merchant.Id
        select new Row(site, store.Name, store.Subdomain, merchant.IsSystem ? null : merchant.Id);

    private SiteJson Site(Row row) => new()
    {
        Id = row.Site.Id, StoreId = row.Site.StoreId, ProspectId = row.Site.ProspectId, MerchantId = row.MerchantId, Status = row.Site.Status,
        BusinessName = row.Site.BusinessName, ContactName = row.Site.ContactName, ContactEmail = row.Site.ContactEmail, ContactPhone = row.Site.ContactPhone,
        ProposalSentAt = row.Site.ProposalSentAt, ProposalAcceptedAt = row.Site.ProposalAcceptedAt, WentLiveAt = row.Site.WentLiveAt,
        ProposalNotes = row.Site.ProposalNotes, LiveDomain = row.Site.LiveDomain, InternalNotes = row.Site.InternalNotes,
        Store = new(row.Site.StoreId, row.StoreName, row.Subdomain, address.Storefront(row.Subdomain), address.Cms(row.Subdomain)),
        PreviewUrl = address.Preview(row.Site.Id, row.Site.PreviewKey), AllowedTransitions = row.Site.Status.AllowedNext(),
        CreatedAt = row.Site.CreatedAt, UpdatedAt = row.Site.UpdatedAt,
    };

    private sealed record Row(HostedSite Site, string StoreName, string Subdomain, int? MerchantId);
}

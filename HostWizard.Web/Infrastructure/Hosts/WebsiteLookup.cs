using System.Collections.Concurrent;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Infrastructure.Hosts;

/// <summary>What decides who may read a website, and which version.</summary>
/// <param name="StoreId">Number of the store.</param>
/// <param name="MerchantId">Whose it is.</param>
/// <param name="SiteId">Its site; null when it has none.</param>
/// <param name="Subdomain">Its label on the platform.</param>
/// <param name="Name">Name of the business.</param>
/// <param name="Language">The language it began in.</param>
/// <param name="Status">Where the site stands; null when there is none.</param>
/// <param name="LiveDomain">The client's main domain.</param>
/// <param name="Version">Number of the version visitors read.</param>
/// <param name="PublishedAt">When it was published, UTC.</param>
public sealed record WebsiteFacts(int StoreId, int MerchantId, int? SiteId, string Subdomain, string Name, SiteLanguage Language, SiteStatus? Status, string? LiveDomain, int Version, DateTime PublishedAt);

/// <summary>Finds websites by their names. What was found is remembered until something is committed, so that a visit asks the database nothing.</summary>
public sealed class WebsiteLookup(IServiceScopeFactory scopes, CommitSignal commits, TimeProvider clock)
{
    // Strangers may ask for any name: what is remembered is thrown away before it grows.
    private const int Most = 20_000;

    // A second process on the same database is seen after this long.
    private static readonly TimeSpan MostAge = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, Remembered<WebsiteFacts?>> bySubdomain = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Remembered<DomainFacts?>> byDomain = new(StringComparer.Ordinal);

    /// <summary>A client's domain.</summary>
    /// <param name="Subdomain">The store's label.</param>
    /// <param name="Domain">The domain as it was given.</param>
    /// <param name="IsPrimary">Whether the others lead to it.</param>
    public sealed record DomainFacts(string Subdomain, string Domain, bool IsPrimary);

    /// <summary>The website with this label; null when there is none.</summary>
    public ValueTask<WebsiteFacts?> BySubdomainAsync(string subdomain, CancellationToken ct)
    {
        var label = subdomain.ToLowerInvariant();
        return HostNames.IsHostName(label) ? RememberAsync(bySubdomain, label, db => (
            from platform in db.Platforms.ToLinqToDB()
            join store in db.Stores.ToLinqToDB() on platform.Id equals store.PlatformId
            join website in db.Websites.ToLinqToDB() on store.Id equals website.StoreId
            from site in db.Sites.ToLinqToDB().LeftJoin(site => site.StoreId == store.Id)
            where platform.Code == Platform.HostingCode && store.Subdomain == label
            select new WebsiteFacts(
                store.Id, store.MerchantId, site == null ? null : site.Id, store.Subdomain, store.Name, store.Language,
                site == null ? null : site.Status, site == null ? null : site.LiveDomain, website.PublishedNumber, website.PublishedAt)).FirstOrDefaultAsyncLinqToDB(ct)) : ValueTask.FromResult<WebsiteFacts?>(null);
    }

    /// <summary>The client's domain of this name, with or without <c>www.</c>; null when it is nobody's.</summary>
    public ValueTask<DomainFacts?> ByDomainAsync(string host, CancellationToken ct)
    {
        if (!HostNames.IsHostName(host)) return ValueTask.FromResult<DomainFacts?>(null);
        var bare = DomainName.Bare(host);
        return RememberAsync(byDomain, bare, db => (
            from domain in db.StoreDomains.ToLinqToDB()
            join store in db.Stores.ToLinqToDB() on domain.StoreId equals store.Id
            where domain.BareDomain == bare
            select new DomainFacts(store.Subdomain, domain.Domain, domain.IsPrimary)).FirstOrDefaultAsyncLinqToDB(ct));
    }

    private async ValueTask<T> RememberAsync<T>(ConcurrentDictionary<string, Remembered<T>> all, string key, Func<HostWizardDb, Task<T>> read)
    {
        var (version, now) = (commits.Version, clock.GetUtcNow());
        if (all.TryGetValue(key, out var known) && known.Version == version && now >= known.At && now - known.At < MostAge) return known.Value;
        await using var scope = scopes.CreateAsyncScope();
        var value = await read(scope.ServiceProvider.GetRequiredService<HostWizardDb>());
        if (all.Count >= Most) all.Clear();
        // Read before a commit that came in between, it is old already: keep the version seen first.
        all[key] = new(version, now, value);
        return value;
    }

    private sealed record Remembered<T>(long Version, DateTimeOffset At, T Value);
}

/// <summary>Answers visitors of websites.</summary>
public interface IWebsiteDoor
{
    /// <summary>Answers one request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="subdomain">The store's label.</param>
    /// <param name="path">Below the website's first page, without a slash at its begin.</param>
    /// <param name="visit">How the visitor came; null for the platform's path.</param>
    Task AnswerAsync(HttpContext http, string subdomain, string path, StorefrontVisit? visit);
}

using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure.Hosts;
using HostWizard.Web.Pages.Shared.Website;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace HostWizard.Web.Pages.Storefront;

/// <summary>
/// Draws the pages of published versions and remembers them. A version never changes, so nothing here grows old: a new version is another key,
/// and what nobody asks for falls out.
/// </summary>
public sealed class WebsitePages(IServiceScopeFactory scopes, WebsiteDrawing drawing) : IDisposable
{
    /// <summary>Most bytes that are remembered, about.</summary>
    public const long MostBytes = 128 << 20;

    private readonly MemoryCache drawn = new(new MemoryCacheOptions { SizeLimit = MostBytes, CompactionPercentage = .2 });

    /// <summary>The page at a path; null when the website has none.</summary>
    public async ValueTask<DrawnPage?> FindAsync(WebsiteFacts facts, WebsiteAddress address, string path)
    {
        var key = new Key(facts.StoreId, facts.Version, address, path);
        if (drawn.TryGetValue(key, out DrawnPage? known)) return known;
        var version = await VersionAsync(facts);
        if (WebsitePath.Find(version.Content, path) is not var (page, language)) return null;
        return Remember(key, await drawing.DrawAsync(facts.StoreId, version.Content, version.Pictures, page, language, address));
    }

    /// <summary>The page for a path the website does not have: one for each of its languages.</summary>
    public async ValueTask<DrawnPage> MissingAsync(WebsiteFacts facts, WebsiteAddress address, string path)
    {
        var version = await VersionAsync(facts);
        var language = WebsitePath.LanguageOf(version.Content, path);
        var words = WebsiteWords.In(language);
        return await NoticeAsync(facts, address, version, language, "!missing", new(words.MissingTitle, words.MissingText));
    }

    /// <summary>The page after a message was sent; where nothing is sent yet, it says so.</summary>
    public async ValueTask<DrawnPage> SentAsync(WebsiteFacts facts, WebsiteAddress address, string? asked)
    {
        var version = await VersionAsync(facts);
        var language = EnumText<SiteLanguage>.Parse(asked) is { } known && version.Content.Languages.Contains(known) ? known : version.Content.FirstLanguage;
        var words = WebsiteWords.In(language);
        var isOpen = facts.Status == SiteStatus.Live;
        return await NoticeAsync(facts, address, version, language, isOpen ? "!sent" : "!not-sent", new(words.SentTitle, isOpen ? words.SentText : words.SentPreview));
    }

    /// <summary>A page of few words that is not remembered.</summary>
    public async Task<DrawnPage> NoticeAsync(WebsiteFacts facts, WebsiteAddress address, SiteLanguage language, WebsiteNotice notice)
    {
        var version = await VersionAsync(facts);
        return await drawing.DrawAsync(facts.StoreId, version.Content, version.Pictures, notice, language, address with { Origin = null });
    }

    /// <summary>What the published version says.</summary>
    public async ValueTask<WebsiteContent> ContentAsync(WebsiteFacts facts, CancellationToken ct) => (await VersionAsync(facts)).Content;

    public void Dispose() => drawn.Dispose();

    private async ValueTask<DrawnPage> NoticeAsync(WebsiteFacts facts, WebsiteAddress address, WebsiteVersion version, SiteLanguage language, string name, WebsiteNotice notice)
    {
        var unlisted = address with { Origin = null };
        var key = new Key(facts.StoreId, facts.Version, unlisted, $"{name}/{language}");
        return drawn.TryGetValue(key, out DrawnPage? known) ? known! : Remember(key, await drawing.DrawAsync(facts.StoreId, version.Content, version.Pictures, notice, language, unlisted));
    }

    private async ValueTask<WebsiteVersion> VersionAsync(WebsiteFacts facts)
    {
        var key = new Key(facts.StoreId, facts.Version, null, "");
        if (drawn.TryGetValue(key, out WebsiteVersion? known)) return known!;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HostWizardDb>();
        var version = await db.WebsiteVersions.AsNoTracking().FirstAsync(v => v.StoreId == facts.StoreId && v.Number == facts.Version);
        // Objects in memory weigh a few times their text; only an order of size is needed.
        return drawn.Set(key, version, new MemoryCacheEntryOptions { Size = 60_000, SlidingExpiration = TimeSpan.FromMinutes(10) });
    }

    private DrawnPage Remember(Key key, DrawnPage page) => drawn.Set(key, page, new MemoryCacheEntryOptions { Size = page.Size });

    private sealed record Key(int StoreId, int Version, WebsiteAddress? Address, string Path);
}

using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Data;

/// <summary>Reads and changes websites as their editor needs them.</summary>
public static class WebsiteReading
{
    /// <summary>What visitors read.</summary>
    public static async Task<WebsiteContent> ShownWebsite(this HostWizardDb db, int storeId, CancellationToken ct)
        => await (from website in db.Websites.AsNoTracking()
                  join version in db.WebsiteVersions on new { website.StoreId, Number = website.PublishedNumber } equals new { version.StoreId, version.Number }
                  where website.StoreId == storeId
                  select version.Content).FirstAsync(ct);

    /// <summary>What people edit: the draft, or what visitors read while there is none.</summary>
    public static async Task<WebsiteContent> DraftOf(this HostWizardDb db, Website website, CancellationToken ct)
        => website.Draft ?? await db.ShownWebsite(website.StoreId, ct);

    /// <summary>Changes a draft, in the transaction that is open.</summary>
    /// <param name="db">The database.</param>
    /// <param name="storeId">Whose website.</param>
    /// <param name="what">What is done, in words.</param>
    /// <param name="key">The same for edits of the same thing; null for a step of its own.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">UTC.</param>
    /// <param name="change">Makes the new content; the same object when nothing is new.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="RefusedException">There is no such website, or the change is refused.</exception>
    public static async Task<Website> EditWebsite(this HostWizardDb db, int storeId, string what, string? key, Actor by, DateTime now, Func<WebsiteContent, WebsiteContent> change, CancellationToken ct)
    {
        var website = await db.Websites.FirstOrDefaultAsync(w => w.StoreId == storeId, ct) ?? throw new RefusedException("This website is gone.");
        var before = await db.DraftOf(website, ct);
        var after = change(before);
        if (ReferenceEquals(before, after)) return website;
        var isFirst = !website.HasChanges;
        var last = await db.WebsiteSteps.FirstOrDefaultAsync(s => s.StoreId == storeId && s.Number == website.Step, ct);
        // What was undone and is now overwritten, and what is too old to go back to.
        await db.WebsiteSteps.Where(s => s.StoreId == storeId && (s.Number > website.Step || s.Number <= website.Step - Website.MostSteps)).ExecuteDeleteAsync(ct);
        website.Edit(before, after, last, what, key, by, now);
        if (isFirst && await db.Sites.FirstOrDefaultAsync(s => s.StoreId == storeId, ct) is { } site) site.Note(SiteEventKind.WebsiteEdited, by, now, null);
        return website;
    }

    /// <summary>Publishes the draft, in the transaction that is open.</summary>
    /// <returns>Null when there was nothing new.</returns>
    public static async Task<Website?> PublishWebsite(this HostWizardDb db, int storeId, Actor by, DateTime now, CancellationToken ct)
    {
        var website = await db.Websites.FirstOrDefaultAsync(w => w.StoreId == storeId, ct) ?? throw new RefusedException("This website is gone.");
        if (website.Draft is not { } draft) return null;
        website.Publish(draft, await db.PicturesOf(storeId, draft, ct), by, now);
        if (await db.Sites.FirstOrDefaultAsync(s => s.StoreId == storeId, ct) is { } site) site.Note(SiteEventKind.WebsitePublished, by, now, $"version {website.PublishedNumber}");
        return website;
    }

    /// <summary>The client's pictures a website shows, as they are now.</summary>
    public static async Task<IReadOnlyList<MediaPicture>> PicturesOf(this HostWizardDb db, int storeId, WebsiteContent content, CancellationToken ct)
    {
        var ids = content.Pictures.Select(picture => picture.MediaId).OfType<int>().Distinct().ToList();
        if (ids.Count == 0) return [];
        var found = await db.StoreMedia.AsNoTracking().Where(media => media.StoreId == storeId && media.Status == MediaStatus.Ready && ids.Contains(media.Id)).ToListAsync(ct);
        return [.. found.Select(media => media.Shown(content.FirstLanguage))];
    }

    /// <summary>What a website should have before it is shown or goes live, and has not.</summary>
    public static async Task<IReadOnlyList<ChecklistItem>> ChecklistOf(this HostWizardDb db, int storeId, WebsiteContent content, CancellationToken ct)
    {
        var said = await db.StoreMedia.AsNoTracking().Where(media => media.StoreId == storeId && media.Alt != "").Select(media => media.Id).ToListAsync(ct);
        return Checklist.Of(content, said.ToHashSet());
    }

    /// <summary>Where a picture is shown, in the draft or to visitors.</summary>
    public static async Task<IReadOnlyList<string>> PlacesOfPicture(this HostWizardDb db, int storeId, int mediaId, CancellationToken ct)
    {
        var website = await db.Websites.AsNoTracking().FirstOrDefaultAsync(w => w.StoreId == storeId, ct);
        if (website is null) return [];
        var shown = await db.ShownWebsite(storeId, ct);
        return [.. Places(website.Draft ?? shown, mediaId).Union(Places(shown, mediaId))];
    }

    private static IEnumerable<string> Places(WebsiteContent website, int mediaId)
        => website.Business.Logo.MediaId == mediaId ? Sections(website, mediaId).Prepend("Every page, logo") : Sections(website, mediaId);

    private static IEnumerable<string> Sections(WebsiteContent website, int mediaId)
        => from page in website.Pages
           from section in page.Sections
           where section.Contents.Values.SelectMany(ContentFields.Pictures).Any(picture => picture.MediaId == mediaId)
           select $"{page.In(website.FirstLanguage, website).Title}, {section.Kind.Label}";
}

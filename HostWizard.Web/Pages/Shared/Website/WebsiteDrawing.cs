using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure.Html;

namespace HostWizard.Web.Pages.Shared.Website;

/// <summary>Draws a page of a website as HTML, for visitors and for the editor.</summary>
public sealed class WebsiteDrawing(IServiceScopeFactory scopes, WebsiteArt art, RichText richText)
{
    /// <summary>Draws a page.</summary>
    public Task<DrawnPage> DrawAsync(int storeId, WebsiteContent content, IReadOnlyList<MediaPicture> pictures, WebPage page, SiteLanguage language, WebsiteAddress address)
        => DrawAsync(View(storeId, content, pictures, page, language, address));

    /// <summary>Draws a page of few words.</summary>
    public Task<DrawnPage> DrawAsync(int storeId, WebsiteContent content, IReadOnlyList<MediaPicture> pictures, WebsiteNotice notice, SiteLanguage language, WebsiteAddress address)
        => DrawAsync(new WebsiteView(art, richText, storeId, content, pictures, null, language, address) { Notice = notice });

    /// <summary>Draws a page as the editor shows it: every section can be clicked.</summary>
    /// <param name="storeId">Number of the store.</param>
    /// <param name="content">What it says.</param>
    /// <param name="pictures">The client's pictures it shows.</param>
    /// <param name="page">Which page.</param>
    /// <param name="language">In which language.</param>
    /// <param name="address">Where it stands.</param>
    /// <param name="edit">Where a click on a section leads; null draws it as visitors see it.</param>
    /// <param name="pages">Where links to pages lead.</param>
    public Task<DrawnPage> DrawAsync(int storeId, WebsiteContent content, IReadOnlyList<MediaPicture> pictures, WebPage page, SiteLanguage language, WebsiteAddress address, Func<WebSection, string>? edit, Func<WebPage, string> pages)
        => DrawAsync(new WebsiteView(art, richText, storeId, content, pictures, page, language, address) { EditAddress = edit, PageAddress = pages });

    private WebsiteView View(int storeId, WebsiteContent content, IReadOnlyList<MediaPicture> pictures, WebPage page, SiteLanguage language, WebsiteAddress address)
        => new(art, richText, storeId, content, pictures, page, language, address);

    private async Task<DrawnPage> DrawAsync(WebsiteView view)
    {
        await using var scope = scopes.CreateAsyncScope();
        var html = await scope.ServiceProvider.GetRequiredService<RazorText>().RenderAsync("/Pages/Shared/Website/_Website.cshtml", view);
        return new(html, view.StyleHash, isTyped: view.Notice?.Form is not null);
    }
}

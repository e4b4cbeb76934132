using HostWizard.Web.Infrastructure.Hosts;
using HostWizard.Web.Pages.Shared.Website;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Storefront;

/// <summary>A client's website through the platform's path. By its own host name the same answer comes without this page, from <see cref="WebsiteDoor"/>.</summary>
// Whoever has the website's address may write to its business: there is no session to borrow.
[IgnoreAntiforgeryToken, ReadOnlyPage(TakesForms = true)]
public sealed class IndexModel(IWebsiteDoor door) : PageModel
{
    public Task<IActionResult> OnGetAsync(string subdomain, string? path) => AnswerAsync(subdomain, path);

    public Task<IActionResult> OnPostAsync(string subdomain, string? path) => AnswerAsync(subdomain, path);

    private async Task<IActionResult> AnswerAsync(string subdomain, string? path)
    {
        await door.AnswerAsync(HttpContext, subdomain, path ?? "", null);
        return new EmptyResult();
    }
}

using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages;

/// <summary>The front door leads everybody to their own room.</summary>
public sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => Redirect(User switch
    {
        { Identity.IsAuthenticated: false } => "~/login",
        _ when User.IsAdmin() => "~/admin/hosting",
        _ => "~/account",
    });
}

using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Dashboard;

/// <summary>What needs doing today, and how the whole stands.</summary>
public sealed class Dashboard : PageModel
{
    public void OnGet() { }
}

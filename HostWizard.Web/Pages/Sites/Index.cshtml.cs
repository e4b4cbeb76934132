using Microsoft.AspNetCore.Mvc.RazorPages;
namespace HostWizard.Web.Pages.Sites;
public sealed class Index : PageModel;

using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Shared;

/// <summary>A secret that is shown in the answer to its making and never again; drawn by <c>_ShownOnce</c>.</summary>
/// <param name="Title">What it is and whose.</param>
/// <param name="Words">What to do with it.</param>
/// <param name="Lines">What is shown, by its label; the last line is the secret.</param>
/// <param name="Back">Where the page is without the secret, from the root of the app.</param>
public sealed record ShownOnce(string Title, string Words, IReadOnlyList<(string Label, string Value)> Lines, string Back)
{
    /// <summary>An address and its temporary password.</summary>
    public static ShownOnce Of(Credentials made, string title, string back) => new(title,
        "Pass this on now. It is not shown again and must be changed at the first sign-in.",
        [("E-mail", made.Email), ("Password", made.TemporaryPassword)], back);
}

/// <summary>Keeps secrets out of every cache.</summary>
public static class ShownOnceAnswers
{
    /// <summary>The page with a secret on it; neither browser nor proxy may keep it.</summary>
    public static PageResult PageOnce(this PageModel page)
    {
        page.Response.Headers.CacheControl = "no-store";
        return page.Page();
    }
}

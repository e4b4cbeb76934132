using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Account;

/// <summary>Chooses a password by the link in a mail, and signs in. The link opens once.</summary>
public sealed class ChoosePassword(PasswordLinks links) : PageModel
{
    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    /// <summary>Whose password; null when the link does not open.</summary>
    public string? Email { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct)
    {
        await ReadAsync(token, ct);
        if (Email is null) Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken ct)
    {
        await ReadAsync(token, ct);
        try
        {
            if (string.IsNullOrEmpty(Form.New)) throw new InvalidInputException("new", "Please fill this in.");
            if (Form.New != Form.Repeat) throw new InvalidInputException("repeat", "This is not the same as above.");
            if (await links.UseAsync(token, Form.New, ct) is not { } account)
            {
                Email = null;
                Response.StatusCode = StatusCodes.Status404NotFound;
                return Page();
            }
            await HttpContext.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, AccountPrincipal.Of(account, CookieAuthenticationDefaults.AuthenticationScheme));
            return Redirect(account.Role == Role.Admin ? "~/admin/hosting" : "~/account");
        }
        catch (InvalidInputException invalid)
        {
            ModelState.AddInputErrors(invalid, nameof(Form));
            return this.Invalid();
        }
    }

    private async Task ReadAsync(string token, CancellationToken ct)
    {
        // The address is the key.
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Email = (await links.OwnerAsync(token, ct))?.Email;
    }

    public sealed class PasswordForm
    {
        public string? New { get; set; }
        public string? Repeat { get; set; }
    }
}

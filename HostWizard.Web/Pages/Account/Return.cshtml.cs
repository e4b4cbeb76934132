using System.Globalization;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Account;

/// <summary>An admin who acts as an owner goes back to their own account.</summary>
public sealed class Return(UserManager<Data.Account> accounts) : PageModel
{
    public IActionResult OnGet() => Redirect("~/");

    public async Task<IActionResult> OnPostAsync()
    {
        // That the admin still stands is asked on every request, before this one too.
        if (User.Behind() is not { } behind || await accounts.FindByIdAsync(behind.Id.ToString(CultureInfo.InvariantCulture)) is not { } admin) return Redirect("~/");
        var merchant = User.MerchantId();
        await HttpContext.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, AccountPrincipal.Of(admin, CookieAuthenticationDefaults.AuthenticationScheme));
        this.Toast("You are yourself again.");
        return Redirect(string.Create(CultureInfo.InvariantCulture, $"~/admin/merchants/{merchant}"));
    }
}

using System.Security.Claims;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Account;

/// <summary>Changes one's own password, and ends one's sessions elsewhere.</summary>
public sealed class Password(Password.Handler handler) : PageModel
{
    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    public bool IsTemporary => User.MustChangePassword();

    public string? Email => User.FindFirstValue(ClaimTypes.Email);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (User.IsActing()) return NotYours();
        try
        {
            var account = await handler.Handle(new(User.AccountId(), Form.Current, Form.New, Form.Repeat), ct);
            await HttpContext.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, AccountPrincipal.Of(account, CookieAuthenticationDefaults.AuthenticationScheme));
            TempData["Toast"] = "Your password is changed.";
            return Redirect("~/");
        }
        catch (InvalidInputException invalid)
        {
            ModelState.AddInputErrors(invalid, nameof(Form));
            return this.Invalid();
        }
    }

    public async Task<IActionResult> OnPostSignOutEverywhereAsync()
    {
        if (User.IsActing()) return NotYours();
        await handler.SignOutEverywhere(User.AccountId());
        await HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return Redirect("~/login");
    }

    // The page says in words that it is the owner's own business.
    private PageResult NotYours()
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    public sealed class PasswordForm
    {
        public string? Current { get; set; }
        public string? New { get; set; }
        public string? Repeat { get; set; }
    }

    public sealed record Command(int AccountId, string? Current, string? New, string? Repeat);

    public sealed class Handler(UserManager<Data.Account> accounts, WrongPasswords wrong, TimeProvider clock)
    {
        public async Task<Data.Account> Handle(Command command, CancellationToken ct)
        {
            var account = await AccountAsync(command.AccountId);
            var errors = new InputErrors();
            if (string.IsNullOrEmpty(command.Current)) errors.Add("current", "Please fill this in.");
            if (string.IsNullOrEmpty(command.New)) errors.Add("new", "Please fill this in.");
            else if (command.New == command.Current) errors.Add("new", "Please choose one that you did not have before.");
            if (command.New != command.Repeat) errors.Add("repeat", "This is not the same as above.");
            errors.ThrowIfAny();
            if (account.RestsUntil(clock.GetUtcNow()) is not null) throw new InvalidInputException("current", "There were 5 wrong tries. Please wait 15 minutes.");

            var wasTemporary = account.MustChangePassword;
            account.MustChangePassword = false;
            var result = await accounts.ChangePasswordAsync(account, command.Current!, command.New!);
            if (result.Succeeded) return account;
            if (!result.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.PasswordMismatch))) throw new InvalidInputException("new", string.Join(" ", result.Errors.Select(e => e.Description)));
            account.MustChangePassword = wasTemporary;
            await wrong.NoteAsync(account.Id, ct);
            throw new InvalidInputException("current", "This is not your current password.");
        }

        public async Task SignOutEverywhere(int accountId) => await accounts.UpdateSecurityStampAsync(await AccountAsync(accountId));

        private async Task<Data.Account> AccountAsync(int id)
            => await accounts.FindByIdAsync(id.ToString(System.Globalization.CultureInfo.InvariantCulture)) ?? throw new RefusedException("This account is gone.");
    }
}

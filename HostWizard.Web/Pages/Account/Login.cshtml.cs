using HostWizard.Web.Data;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Account;

/// <summary>Signs somebody in; page and JSON API ask the same handler.</summary>
public sealed class Login(Login.Handler handler) : PageModel
{
    [BindProperty]
    public LoginForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    public string? Problem { get; private set; }

    public IActionResult OnGet() => User.Identity!.IsAuthenticated && ReturnUrl is null ? Redirect("~/") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await handler.Handle(new(Form.Email, Form.Password), ct);
        if (answer.Account is { } account)
        {
            await HttpContext.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, AccountPrincipal.Of(account, CookieAuthenticationDefaults.AuthenticationScheme));
            return account.MustChangePassword ? Redirect("~/account/password") : Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : Redirect(account.Role == Role.Admin ? "~/admin/hosting" : "~/account");
        }
        Problem = answer.Problem;
        Response.StatusCode = answer.RestsUntil is null ? StatusCodes.Status401Unauthorized : StatusCodes.Status429TooManyRequests;
        return Page();
    }

    public sealed class LoginForm
    {
        public string? Email { get; set; }
        public string? Password { get; set; }
    }

    public sealed record Command(string? Email, string? Password);

    /// <summary>Who signed in, or why nobody did.</summary>
    public sealed record Answer(Data.Account? Account, string? Problem = null, DateTimeOffset? RestsUntil = null);

    public sealed class Handler(UserManager<Data.Account> accounts, SignInThrottle throttle, WrongPasswords wrong, TimeProvider clock)
    {
        private const string Wrong = "E-mail and password do not belong together.";

        // Checked for names nobody has, so that they take as long as real ones.
        private static readonly string Decoy = new PasswordHasher<object>().HashPassword(new(), "nobody");

        public async Task<Answer> Handle(Command command, CancellationToken ct)
        {
            var name = accounts.NormalizeName(command.Email?.Trim()) ?? "";
            var password = command.Password ?? "";
            var account = name.Length == 0 ? null : await accounts.FindByNameAsync(name);
            if (account is null or { DeactivatedAt: not null }) return Nobody(name, password);
            if (account.RestsUntil(clock.GetUtcNow()) is { } rest) return Resting(rest);
            if (!await accounts.CheckPasswordAsync(account, password))
            {
                await wrong.NoteAsync(account.Id, ct);
                return new(null, Wrong);
            }
            account.AccessFailedCount = 0;
            account.LastSignInAt = clock.GetUtcNow().UtcDateTime;
            await accounts.UpdateAsync(account);
            return new(account);
        }

        private Answer Nobody(string name, string password)
        {
            if (throttle.RestsUntil(name) is { } end) return Resting(end);
            new PasswordHasher<object>().VerifyHashedPassword(new(), Decoy, password);
            throttle.Fail(name);
            return new(null, Wrong);
        }

        private Answer Resting(DateTimeOffset end)
        {
            var minutes = Math.Max(1, (int)Math.Ceiling((end - clock.GetUtcNow()).TotalMinutes));
            return new(null, $"There were 5 wrong tries. This account rests; try again in {minutes} {(minutes == 1 ? "minute" : "minutes")}.", end);
        }
    }
}

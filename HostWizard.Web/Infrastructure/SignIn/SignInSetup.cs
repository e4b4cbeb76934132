using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Infrastructure.SignIn;

/// <summary>Who may come in: a cookie for pages, a bearer token for the JSON API, and what each role may do.</summary>
public static class SignInSetup
{
    /// <summary>Anybody who has signed in.</summary>
    public const string SignedInPolicy = "SignedIn";

    /// <summary>Admins of the platform.</summary>
    public const string AdminPolicy = "Admin";

    /// <summary>Admins with a bearer token; cookies do not count.</summary>
    public const string ApiAdminPolicy = "ApiAdmin";

    /// <summary>How long a page session lasts without a visit.</summary>
    public static readonly TimeSpan SessionLength = TimeSpan.FromHours(12);

    /// <summary>How long an admin can act as an owner before beginning anew.</summary>
    public static readonly TimeSpan ActingLength = TimeSpan.FromHours(1);

    /// <summary>Registers accounts, both ways to sign in, and the policies.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddIdentityCore<Account>(identity =>
        {
            // E-mail addresses are the names; müller@ and o'neil@ are people too.
            identity.User.AllowedUserNameCharacters = "";
            identity.User.RequireUniqueEmail = true;
            // Length is what counts (NIST SP 800-63B); rules about characters only make passwords worse.
            identity.Password = new() { RequiredLength = 10, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 4 };
        }).AddEntityFrameworkStores<HostWizardDb>();

        var keys = Directory.CreateDirectory(Path.Combine(HostWizardSettings.Read(configuration).DataDirectory, "keys"));
        // The keys open every session: nobody else on the machine may read them.
        if (!OperatingSystem.IsWindows()) keys.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        services.AddDataProtection().SetApplicationName("HostWizard").PersistKeysToFileSystem(keys);
        services.AddScoped<Seed>().AddScoped<NewAccounts>().AddScoped<AccountAccess>().AddScoped<PasswordLinks>();
        services.AddSingleton<BearerTokens>().AddSingleton<SecretLinks>().AddSingleton<SignInThrottle>();

        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(Cookie)
            .AddScheme<AuthenticationSchemeOptions, BearerAuthentication>(BearerAuthentication.Scheme, null);
        services.AddAuthorizationBuilder()
            .AddPolicy(SignedInPolicy, policy => policy.RequireAuthenticatedUser())
            .AddPolicy(AdminPolicy, policy => policy.RequireRole(Role.Admin.Text()))
            .AddPolicy(ApiAdminPolicy, policy => policy.AddAuthenticationSchemes(BearerAuthentication.Scheme).RequireRole(Role.Admin.Text()));
        services.AddAntiforgery(forgery =>
        {
            forgery.Cookie.Name = "hostwizard.form";
            forgery.Cookie.Path = "/";
            forgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            forgery.SuppressXFrameOptionsHeader = true;
        });
        return services;
    }

    /// <summary>Finds out who asks and whether they may.</summary>
    public static void UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static void Cookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "hostwizard.session";
        // One session, whichever of the two bases was used.
        cookie.Cookie.Path = "/";
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = SessionLength;
        cookie.LoginPath = "/login";
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.Events.OnValidatePrincipal = ValidateAsync;
        cookie.Events.OnRedirectToLogin = RedirectToLogin;
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    // On every request, so that "sign out everywhere" and a deactivation hold at once.
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var db = context.HttpContext.RequestServices.GetRequiredService<HostWizardDb>();
        var id = context.Principal!.AccountId();
        var account = await db.Users.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, context.HttpContext.RequestAborted);
        if (account is not null && account.IsStillGood(context.Principal!) && await MayActAsync(db, context)) return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    private static async Task<bool> MayActAsync(HostWizardDb db, CookieValidatePrincipalContext context)
    {
        if (context.Principal!.Behind() is not { } behind) return true;
        var admin = await db.Users.AsNoTracking().FirstOrDefaultAsync(a => a.Id == behind.Id, context.HttpContext.RequestAborted);
        // Ends in signing out, not in being the admin again: what an owner began would go on with an admin's rights.
        return admin is not null && admin.MayStillAct(context.Principal!, context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
    }

    // htmx would follow a redirect and put the sign-in page into a fragment; this moves the whole page.
    private static Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Headers["HX-Request"] == "true")
        {
            var page = Uri.TryCreate(context.Request.Headers["HX-Current-URL"], UriKind.Absolute, out var current) ? current.PathAndQuery : "/";
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers["HX-Redirect"] = $"{context.Request.PathBase}/login?returnUrl={Uri.EscapeDataString(page)}";
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }
        return Task.CompletedTask;
    }
}

using System.Text.Encodings.Web;
using HostWizard.Web.Data;
using HostWizard.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HostWizard.Web.Infrastructure.SignIn;

/// <summary>Reads <c>Authorization: Bearer …</c> of the JSON API: an access token or a long-lived one. The account is looked at each time.</summary>
public sealed class BearerAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder,
    HostWizardDb db, BearerTokens tokens, TimeProvider clock) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name.</summary>
    public new const string Scheme = "Bearer";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) return AuthenticateResult.NoResult();
        var token = header["Bearer ".Length..].Trim();
        var principal = token.StartsWith(BearerTokens.ApiTokenPrefix, StringComparison.Ordinal) ? await ByApiTokenAsync(token) : await ByAccessTokenAsync(token);
        return principal is null ? AuthenticateResult.Fail("This token is not good.") : AuthenticateResult.Success(new(principal, Scheme));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return Problems.WriteAsync(Context, StatusCodes.Status401Unauthorized, Request.Headers.Authorization.Count == 0
            ? "Sign in at /api/auth/login and send the token as Authorization: Bearer …"
            : "This token is not good: it is wrong, too old or was revoked.");
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
        => Problems.WriteAsync(Context, StatusCodes.Status403Forbidden, "Only admins of the platform may do this.");

    private async Task<System.Security.Claims.ClaimsPrincipal?> ByAccessTokenAsync(string token)
    {
        if (tokens.ReadAccess(token) is not { } who) return null;
        var account = await db.Users.AsNoTracking().FirstOrDefaultAsync(a => a.Id == who.AccountId, Context.RequestAborted);
        return account is { DeactivatedAt: null, MustChangePassword: false } && account.SecurityStamp == who.Stamp ? AccountPrincipal.Of(account, Scheme) : null;
    }

    private async Task<System.Security.Claims.ClaimsPrincipal?> ByApiTokenAsync(string token)
    {
        var hash = BearerTokens.Hash(token);
        var found = await db.ApiTokens.Include(t => t.Account).AsNoTracking().FirstOrDefaultAsync(t => t.Hash == hash, Context.RequestAborted);
        if (found is not { RevokedAt: null, Account.DeactivatedAt: null }) return null;
        var now = clock.GetUtcNow().UtcDateTime;
        // To the minute: a busy program would otherwise write as often as it reads.
        if (found.LastUsedAt is not { } last || now - last > TimeSpan.FromMinutes(1))
            await db.ApiTokens.Where(t => t.Id == found.Id).ExecuteUpdateAsync(set => set.SetProperty(t => t.LastUsedAt, now), Context.RequestAborted);
        return AccountPrincipal.Of(found.Account, Scheme, $"{found.Name} (token of {found.Account.Email})");
    }
}

using System.Globalization;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Identity;

namespace HostWizard.Web.Pages.Account;

/// <summary>Tokens for programs: POST /api/auth/login and /api/auth/refresh.</summary>
public sealed class AuthApi : IJsonDoor
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var auth = routes.MapGroup("/api/auth").WithTags("Sign-in").AllowAnonymous().WithBodyLimit();
        auth.MapPost("/login", SignIn).WithSummary("Exchanges e-mail and password for tokens").Produces<TokenJson>().AnswersProblems(400, 401, 403, 415, 429);
        auth.MapPost("/refresh", Refresh).WithSummary("Exchanges a refresh token for new tokens").Produces<TokenJson>().AnswersProblems(400, 401, 415);
    }

    private static async Task SignIn(LoginJson login, Login.Handler handler, BearerTokens tokens, TimeProvider clock, HttpContext http, CancellationToken ct)
    {
        var errors = new Domain.InputErrors();
        errors.Text("email", login.Email, 1000, required: true);
        errors.Text("password", login.Password, 1000, required: true, trim: false);
        errors.ThrowIfAny();
        var answer = await handler.Handle(new(login.Email, login.Password), ct);
        if (answer.RestsUntil is { } end)
        {
            http.Response.Headers.RetryAfter = Math.Ceiling((end - clock.GetUtcNow()).TotalSeconds).ToString(CultureInfo.InvariantCulture);
            await Problems.WriteAsync(http, StatusCodes.Status429TooManyRequests, answer.Problem);
        }
        else if (answer.Account is not { } account)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            await Problems.WriteAsync(http, StatusCodes.Status401Unauthorized, answer.Problem);
        }
        else if (account.MustChangePassword)
        {
            await Problems.WriteAsync(http, StatusCodes.Status403Forbidden, "This password is temporary. Sign in on the website and change it first.", ("code", "password_change_required"));
        }
        else
        {
            await WriteTokensAsync(http, tokens, account);
        }
    }

    private static async Task Refresh(RefreshJson refresh, UserManager<Data.Account> accounts, BearerTokens tokens, HttpContext http)
    {
        if (string.IsNullOrEmpty(refresh.RefreshToken)) throw new Domain.InvalidInputException("refresh_token", "Please fill this in.");
        var who = tokens.ReadRefresh(refresh.RefreshToken);
        var account = who is null ? null : await accounts.FindByIdAsync(who.Value.AccountId.ToString(CultureInfo.InvariantCulture));
        if (account is { DeactivatedAt: null, MustChangePassword: false } && account.SecurityStamp == who!.Value.Stamp) await WriteTokensAsync(http, tokens, account);
        else await Problems.WriteAsync(http, StatusCodes.Status401Unauthorized, "This refresh token is not good: sign in again.");
    }

    private static Task WriteTokensAsync(HttpContext http, BearerTokens tokens, Data.Account account)
    {
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsJsonAsync(new TokenJson(tokens.NewAccess(account), "Bearer", (int)BearerTokens.AccessLength.TotalSeconds, tokens.NewRefresh(account)), JsonApi.Options);
    }

    public sealed record LoginJson(string? Email, string? Password);

    public sealed record RefreshJson(string? RefreshToken);

    public sealed record TokenJson(string AccessToken, string TokenType, int ExpiresIn, string RefreshToken);
}

using System.Globalization;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Pages.Sites;

/// <summary>How the JSON door answers: with the site as it is now.</summary>
[Handler]
public sealed class SiteAnswer(SiteJsonQuery query, PublicAddress address, IHttpContextAccessor http)
{
    /// <summary>The detail, or 404.</summary>
    public async Task<IResult> SiteAsync(int id, CancellationToken ct)
        => await query.DetailAsync(id, ct) is { } site ? Results.Ok(site) : JsonAnswers.NoSuch("site", id);

    /// <summary>The detail after something was done to it, or 404 when there was nothing to do it to.</summary>
    public Task<IResult> AfterAsync(int id, bool found, CancellationToken ct) => found ? SiteAsync(id, ct) : Task.FromResult(JsonAnswers.NoSuch("site", id));

    /// <summary>201 with its address.</summary>
    public async Task<IResult> CreatedAsync(int id, CancellationToken ct)
        => Results.Created(string.Create(CultureInfo.InvariantCulture, $"{http.HttpContext!.Request.PathBase}/api/admin/hosting/sites/{id}"), await query.DetailAsync(id, ct));

    /// <summary>The detail, and once the owner's credentials.</summary>
    public async Task<IResult> AcceptedAsync(int id, Accept.Answer accepted, HttpContext context, CancellationToken ct)
    {
        if (await query.DetailAsync(id, ct) is not { } site) return JsonAnswers.NoSuch("site", id);
        if (accepted.Credentials is not null) context.Response.Headers.CacheControl = "no-store";
        return Results.Ok(new AcceptedSiteJson(site, accepted.Credentials is { } c ? new(c.Email, c.TemporaryPassword, address.Login) : null));
    }
}

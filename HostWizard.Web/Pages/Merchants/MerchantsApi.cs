using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.SignIn;

namespace HostWizard.Web.Pages.Merchants;

/// <summary>The JSON door of merchants: reading only, they are made by accepting a proposal.</summary>
public sealed class MerchantsApi : IJsonDoor
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var merchants = routes.MapGroup("/api/admin/hosting/merchants").WithTags("Merchants").RequireAuthorization(SignInSetup.ApiAdminPolicy);
        merchants.MapGet("/", List).WithSummary("Merchants, newest first").Produces<MerchantList.Answer>().AnswersProblems(400, 401, 403);
        merchants.MapGet("/{id:int}", One).WithSummary("A merchant with its sites and owners").Produces<MerchantJson>().AnswersProblems(401, 403, 404);
    }

    // Page and per_page are read by hand, so that a bad one is told beside its name.
    private static async Task<IResult> List(string? search, HttpRequest request, MerchantList.Handler handler, CancellationToken ct)
        => Results.Json(await handler.Handle(new(search, Paging.Read(request)), ct), JsonApi.Options);

    private static async Task One(int id, HttpContext http, MerchantList.Handler list, MerchantPeople people, CancellationToken ct)
    {
        if (await list.OneAsync(id, ct) is { } merchant)
            await http.Response.WriteAsJsonAsync(MerchantJson.Of(merchant, await people.SitesAsync(id, ct), await people.OwnersAsync(id, ct)), JsonApi.Options, ct);
        else
            await Problems.WriteAsync(http, StatusCodes.Status404NotFound, string.Create(CultureInfo.InvariantCulture, $"There is no merchant with number {id}."));
    }

    public sealed record SiteJson(int Id, string BusinessName, SiteStatus Status);

    public sealed record OwnerJson(string Email, string DisplayName);

    public sealed record MerchantJson(int Id, string Name, string? ContactEmail, SubscriptionTier? Tier, SubscriptionStatus? Status,
        DateTime? PeriodStart, DateTime? PeriodEnd, int SiteCount, DateTime CreatedAt, DateTime UpdatedAt, IEnumerable<SiteJson> Sites, IEnumerable<OwnerJson> Owners)
    {
        public static MerchantJson Of(MerchantList.Item merchant, IEnumerable<MerchantPeople.Site> sites, IEnumerable<MerchantPeople.Owner> owners)
            => new(merchant.Id, merchant.Name, merchant.ContactEmail, merchant.Tier, merchant.Status, merchant.PeriodStart, merchant.PeriodEnd, merchant.SiteCount,
                merchant.CreatedAt, merchant.UpdatedAt, sites.Select(s => new SiteJson(s.Id, s.BusinessName, s.Status)), owners.Select(o => new OwnerJson(o.Email, o.DisplayName)));
    }
}

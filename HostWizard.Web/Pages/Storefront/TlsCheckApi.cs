using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Hosts;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Storefront;

/// <summary>Answers Caddy, who asks before it fetches a certificate: is this host name one of ours? Strangers cost us no certificates.</summary>
public sealed class TlsCheckApi : IJsonDoor
{
    public static void Map(IEndpointRouteBuilder routes)
        => routes.MapGet("/internal/tls-check", async (string? domain, Handler handler, TlsRefusals refusals, CancellationToken ct) =>
        {
            if (string.IsNullOrWhiteSpace(domain)) return TypedResults.Text("Name a host: /internal/tls-check?domain=boulangerie-parc.lu\n", statusCode: StatusCodes.Status400BadRequest);
            if (await handler.Handle(new(domain), ct)) return TypedResults.Text("yes\n");
            refusals.Note(domain.Trim().ToLowerInvariant());
            return TypedResults.Text("no\n", statusCode: StatusCodes.Status404NotFound);
        }).AllowAnonymous().ExcludeFromDescription();

    public sealed record Query(string Domain);

    public sealed class Handler(HostWizardDb db, HostNames names)
    {
        /// <summary>Whether a website, or the platform, answers on the host name.</summary>
        public async Task<bool> Handle(Query query, CancellationToken ct)
        {
            var host = query.Domain.Trim().ToLowerInvariant();
            if (!HostNames.IsHostName(host)) return false;
            if (names.IsPlatformName(host)) return true;
            return names.Judge(host) switch
            {
                (HostKind.Subdomain, var label) => await (
                    from platform in db.Platforms.ToLinqToDB()
                    join store in db.Stores.ToLinqToDB() on platform.Id equals store.PlatformId
                    where platform.Code == Platform.HostingCode && store.Subdomain == label
                    select store.Id).AnyAsyncLinqToDB(ct),
                (HostKind.Other, _) => await IsOpenDomainAsync(DomainName.Bare(host), ct),
                _ => false,
            };
        }

        private Task<bool> IsOpenDomainAsync(string bare, CancellationToken ct) => (
            from domain in db.StoreDomains.ToLinqToDB()
            join site in db.Sites.ToLinqToDB() on domain.StoreId equals site.StoreId
            where domain.BareDomain == bare && (site.Status == SiteStatus.Live || site.Status == SiteStatus.Suspended)
            select domain.Id).AnyAsyncLinqToDB(ct);
    }
}

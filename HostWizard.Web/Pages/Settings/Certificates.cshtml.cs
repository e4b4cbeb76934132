using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Hosts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Settings;

/// <summary>Names that were refused a certificate, and whether a website should have them.</summary>
public sealed class Certificates(Certificates.Handler handler) : PageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Rows = await handler.Handle(ct);

    /// <param name="Host">The name.</param>
    /// <param name="Count">How often it was refused.</param>
    /// <param name="FirstAt">When first, UTC.</param>
    /// <param name="LastAt">When last, UTC.</param>
    /// <param name="Meaning">What it is, as far as can be known.</param>
    /// <param name="SiteId">The site that should perhaps have it.</param>
    /// <param name="SiteName">The business of that site.</param>
    public sealed record Row(string Host, long Count, DateTime FirstAt, DateTime LastAt, string Meaning, int? SiteId, string? SiteName);

    public sealed class Handler(HostWizardDb db, TlsRefusals refusals, HostNames names)
    {
        /// <summary>The refused names, latest first, with those counted this moment.</summary>
        public async Task<IReadOnlyList<Row>> Handle(CancellationToken ct)
        {
            await refusals.WriteAsync(db, ct);
            var refused = await db.TlsRefusals.AsNoTracking().OrderByDescending(r => r.LastAt).ThenBy(r => r.Host).Take(TlsRefusals.Most).ToListAsync(ct);
            var known = await KnownAsync([.. refused.SelectMany(r => CaaRule.Path(DomainName.Bare(r.Host))).Distinct()], ct);
            return [.. refused.Select(r => Judge(r, known))];
        }

        // By the domain itself or, further up, one it lies below: what belongs to a website, and what somebody wrote down as a service of one.
        private async Task<Dictionary<string, Known>> KnownAsync(List<string> domains, CancellationToken ct)
        {
            var websites = await (
                from domain in db.StoreDomains join site in db.Sites on domain.StoreId equals site.StoreId
                where domains.Contains(domain.BareDomain)
                select new { domain.BareDomain, site.Id, site.BusinessName }).ToListAsync(ct);
            var services = await (
                from service in db.Services join site in db.Sites on service.HostedSiteId equals site.Id
                where service.DomainName != null && domains.Contains(service.DomainName) && site.Status != SiteStatus.Cancelled
                orderby site.Id
                select new { service.DomainName, site.Id, site.BusinessName }).ToListAsync(ct);
            var known = new Dictionary<string, Known>(StringComparer.Ordinal);
            foreach (var w in websites) known[w.BareDomain] = new(w.Id, w.BusinessName, HasDomain: true);
            foreach (var s in services) known.TryAdd(s.DomainName!, new(s.Id, s.BusinessName, HasDomain: false));
            return known;
        }

        private Row Judge(TlsRefusal refused, Dictionary<string, Known> known)
        {
            Row Means(string meaning, Known? site = null) => new(refused.Host, refused.Count, refused.FirstAt, refused.LastAt, meaning, site?.SiteId, site?.BusinessName);
            var bare = DomainName.Bare(refused.Host);
            if (names.Judge(refused.Host).Kind == HostKind.Subdomain) return Means("No website has this address on the platform.");
            if (known.TryGetValue(bare, out var own)) return Means(own.HasDomain ? "Answers by now; it is a domain of" : "Leads here already. Go live with it, or add it:", own);
            return CaaRule.Path(bare).Skip(1).Select(above => known.GetValueOrDefault(above)).FirstOrDefault(above => above is { HasDomain: true }) is { } over
                ? Means("Lies below a domain that has a website. Add it there if it should lead to it:", over)
                : Means("No website has it. Somebody let it lead here, or tries names.");
        }

        private sealed record Known(int SiteId, string BusinessName, bool HasDomain);
    }
}

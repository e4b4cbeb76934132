using System.Security.Claims;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Account;

/// <summary>What an owner has with us: websites, services, people. Only their own merchant's.</summary>
public sealed class Index(Index.Handler handler) : PageModel
{
    public Answer Mine { get; private set; } = null!;

    public string Name => User.FindFirstValue(ClaimTypes.Name)!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (User.MerchantId() is not { } merchant) return Redirect("~/admin/hosting");
        Mine = await handler.Handle(new(merchant), ct);
        return Page();
    }

    public sealed record Query(int MerchantId);

    public sealed record Site(int Id, string BusinessName, SiteStatus Status, string Subdomain, string? LiveDomain, DateTime UpdatedAt)
    {
        /// <summary>Where it stands, as its owner would say it.</summary>
        public string Words => Status switch
        {
            SiteStatus.Live => "Online",
            SiteStatus.Suspended => "Closed to visitors",
            SiteStatus.Cancelled => "Ended",
            _ => "Being prepared",
        };

        public bool CanBeEdited => Status != SiteStatus.Cancelled;

        public bool CanBeSeen => Status is not (SiteStatus.Suspended or SiteStatus.Cancelled);
    }

    public sealed record Service(int SiteId, string Name, ServiceType Type, ServiceStatus Status, BillingPeriod Period, int PriceCents, string? DomainName, DateTime? ExpiresAt, bool AutoRenew);

    public sealed record Person(int Id, string DisplayName, string Email);

    public sealed record Answer(IReadOnlyList<Site> Sites, IReadOnlyList<Service> Services, IReadOnlyList<Person> People, DateTime Now)
    {
        /// <summary>Cents that the running services cost in a period.</summary>
        public long Total(BillingPeriod period) => Services.Where(s => s.Status == ServiceStatus.Active && s.Period == period).Sum(s => (long)s.PriceCents);

        /// <summary>The one sentence: whether anything is needed.</summary>
        public (string Words, bool IsUrgent) Standing
        {
            get
            {
                if (Sites.FirstOrDefault(s => s.Status == SiteStatus.Suspended) is { } closed) return ($"{closed.BusinessName} is closed to visitors at the moment. Please call us.", true);
                var coming = Services.Where(s => s.Status == ServiceStatus.Active && s.ExpiresAt is not null).OrderBy(s => s.ExpiresAt).ToList();
                if (coming.Find(s => s.ExpiresAt < Now) is { } over) return ($"{over.Name} ended {Show.Ago(over.ExpiresAt!.Value, Now)}. Please call us.", true);
                if (coming.Find(s => !s.AutoRenew && s.ExpiresAt <= Now + Statistics.Soon) is { } ends) return ($"{ends.Name} ends {Show.Ago(ends.ExpiresAt!.Value, Now)} and does not renew by itself. We will ask you before.", true);
                var live = Sites.Count(s => s.Status == SiteStatus.Live);
                var next = coming.Count == 0 ? "" : $" The next renewal is {When(coming[0].ExpiresAt!.Value)}.";
                if (live > 0) return ($"All is well. {(Sites.Count(s => s.Status != SiteStatus.Cancelled) == 1 ? "Your website is" : Show.Count(live, "website is", "websites are"))} online.{next}", false);
                return Sites.Any(s => s.Status != SiteStatus.Cancelled) ? ($"Nothing is needed. Your website is being prepared.{next}", false) : ("Nothing is needed.", false);
            }
        }

        private string When(DateTime at) => Show.Ago(at, Now) is var words && char.IsDigit(words[0]) ? $"on {words}" : words;
    }

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        private const int Most = 200;

        public async Task<Answer> Handle(Query query, CancellationToken ct)
        {
            var sites = db.Sites.Where(s => s.Store.MerchantId == query.MerchantId);
            return new(
                await sites.OrderBy(s => s.Status == SiteStatus.Cancelled).ThenByDescending(s => s.Id).Take(Most)
                    .Select(s => new Site(s.Id, s.BusinessName, s.Status, s.Store.Subdomain, s.LiveDomain, s.Store.UpdatedAt)).ToListAsync(ct),
                await sites.Where(s => s.Status != SiteStatus.Cancelled).SelectMany(s => s.Services)
                    .Where(s => s.Status != ServiceStatus.Cancelled).OrderBy(s => s.HostedSiteId).ThenBy(s => s.Id).Take(Most)
                    .Select(s => new Service(s.HostedSiteId, s.Name, s.ServiceType, s.Status, s.BillingPeriod, s.PriceCents, s.DomainName, s.ExpiresAt, s.AutoRenew)).ToListAsync(ct),
                await db.Users.Where(a => a.MerchantId == query.MerchantId && a.DeactivatedAt == null).OrderBy(a => a.Id).Take(Most)
                    .Select(a => new Person(a.Id, a.DisplayName, a.Email!)).ToListAsync(ct),
                clock.GetUtcNow().UtcDateTime);
        }
    }
}

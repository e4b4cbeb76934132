using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>All that the pages of one site show.</summary>
public sealed record SiteView
{
    public required HostedSite Site { get; init; }
    public required Store Store { get; init; }

    /// <summary>The client; null while the system owns the website.</summary>
    public required Merchant? Merchant { get; init; }

    /// <summary>The client's domains, the main one first.</summary>
    public required IReadOnlyList<StoreDomain> Domains { get; init; }

    /// <summary>Where a client's domain must lead.</summary>
    public required ExpectedAddresses Expected { get; init; }
    public required SubscriptionTier? Tier { get; init; }
    public required Prospect? Prospect { get; init; }
    public required IReadOnlyList<ClientService> Services { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<SiteEvent> Events { get; init; }

    /// <summary>What was sent, newest first.</summary>
    public required IReadOnlyList<Proposal> Versions { get; init; }

    /// <summary>What the next version says; null once none can be sent.</summary>
    public required ProposalContent? NextProposal { get; init; }

    /// <summary>Tells versions of the draft apart: milliseconds of its last change, 0 while there is none.</summary>
    public required long DraftVersion { get; init; }

    /// <summary>The link of the last version; null where none was made or its key is gone.</summary>
    public required string? ProposalUrl { get; init; }

    /// <summary>Who looked at the last version when, newest day first.</summary>
    public required IReadOnlyList<ProposalView> Looks { get; init; }

    /// <summary>Whether somebody took a picture of the website for the next version.</summary>
    public required bool HasPicture { get; init; }
    public required int VatPercent { get; init; }
    public required IReadOnlyList<AddonProduct> Catalogue { get; init; }

    /// <summary>Clients that match what the accept dialog looks for.</summary>
    public required IReadOnlyList<Merchant> MerchantChoices { get; init; }

    /// <summary>The client chosen in the accept dialog.</summary>
    public required Merchant? ChosenMerchant { get; init; }

    /// <summary>What accepting without choosing a client would do about the account.</summary>
    public required Data.Account? ContactAccount { get; init; }
    public required string Address { get; init; }
    public required string PreviewUrl { get; init; }
    public required string Tab { get; init; }
    public required PanelState State { get; init; }
    public required DateTime Now { get; init; }

    /// <summary>What the website should have before the next step, and has not; empty where no step asks.</summary>
    public required IReadOnlyList<ChecklistItem> Checklist { get; init; }

    public SiteStatus Status => Site.Status;

    /// <summary>The domain the client is known to have, or to want; null when none is known.</summary>
    public string? LikelyDomain => Site.LiveDomain is { } own ? DomainName.Readable(own) : Services.FirstOrDefault(s => s.ServiceType == ServiceType.Domain)?.DomainName;

    /// <summary>The last version sent.</summary>
    public Proposal? Proposal => Versions.Count == 0 ? null : Versions[0];

    /// <summary>What accepting now does to the services, with the options chosen so far.</summary>
    public AcceptancePlan Plan => AcceptancePlan.Of(Services, Proposal?.Paper, State.ChosenOptions.ToHashSet());

    /// <summary>The proposal as it is being typed, or else as it stands.</summary>
    public ProposalContent? Typed => State.TypedProposal ?? NextProposal;

    /// <summary>When the site reached a state, for the stepper.</summary>
    public DateTime? Reached(SiteStatus status) => status == SiteStatus.Draft ? Site.CreatedAt : Events.FirstOrDefault(e => e.ToStatus == status)?.At;

    public long MonthlyCents => Revenue.MonthlyCents(Sum(BillingPeriod.Monthly), Sum(BillingPeriod.Annual));

    /// <summary>What the services that are not over cost per period.</summary>
    public long Sum(BillingPeriod period) => Services.Where(s => s.BillingPeriod == period && s.Status is not (ServiceStatus.Cancelled or ServiceStatus.Expired)).Sum(s => (long)s.PriceCents);

    /// <summary>The tabs, the first being the usual one.</summary>
    public static readonly IReadOnlyList<string> Tabs = ["overview", "website", "domains", "proposal", "services", "history"];

    [Handler]
    public sealed class Query(HostWizardDb db, ProposalComposer composer, SecretLinks links, HostWizardSettings settings, PublicAddress address, Microsoft.AspNetCore.Identity.ILookupNormalizer normalizer, TimeProvider clock)
    {
        /// <summary>Reads it all; null when there is no such site.</summary>
        public async Task<SiteView?> Handle(int id, string? tab, PanelState state, CancellationToken ct)
        {
            if (await db.Sites.AsNoTracking().Include(s => s.Store).ThenInclude(s => s.Website).Include(s => s.Services).AsSplitQuery().FirstOrDefaultAsync(s => s.Id == id, ct) is not { } site) return null;
            var merchant = await db.Merchants.AsNoTracking().Include(m => m.Subscriptions).FirstAsync(m => m.Id == site.Store.MerchantId, ct);
            var versions = await db.Proposals.AsNoTracking().Where(p => p.SiteId == id).OrderByDescending(p => p.Version).Take(20).ToListAsync(ct);
            var last = versions.FirstOrDefault();
            var mayPropose = site.Status is SiteStatus.Draft or SiteStatus.PocReady or SiteStatus.ProposalSent;
            var draft = mayPropose ? await composer.DraftAsync(id, ct) : null;
            return new()
            {
                Site = site,
                Store = site.Store,
                Merchant = merchant.IsSystem ? null : merchant,
                Domains = await db.StoreDomains.AsNoTracking().Where(d => d.StoreId == site.StoreId).OrderByDescending(d => d.IsPrimary).ThenBy(d => d.Id).ToListAsync(ct),
                Expected = settings.Dns.Expected,
                Checklist = site.Status is SiteStatus.Draft or SiteStatus.Accepted ? await db.ChecklistOf(site.StoreId, await db.DraftOf(site.Store.Website!, ct), ct) : [],
                Tier = merchant.Subscriptions.FirstOrDefault(s => s.PlatformId == site.Store.PlatformId)?.Tier,
                Prospect = site.ProspectId is null ? null : await db.Prospects.AsNoTracking().FirstOrDefaultAsync(p => p.Id == site.ProspectId, ct),
                Services = [.. site.Services.OrderBy(s => s.Id)],
                Events = await db.SiteEvents.AsNoTracking().Where(e => e.SiteId == id).OrderByDescending(e => e.Id).Take(200).ToListAsync(ct),
                Versions = versions,
                NextProposal = mayPropose ? await composer.ContentAsync(site, draft, ct) : null,
                DraftVersion = draft is null ? 0 : Show.Milliseconds(draft.UpdatedAt),
                ProposalUrl = links.Open(last?.SealedToken) is { } token ? address.Proposal(token) : null,
                Looks = last is null ? [] : await db.ProposalViews.AsNoTracking().Where(v => v.ProposalId == last.Id).OrderByDescending(v => v.Day).ThenBy(v => v.Part).Take(60).ToListAsync(ct),
                HasPicture = mayPropose && await db.ProposalPictures.AnyAsync(p => p.SiteId == id, ct),
                VatPercent = settings.VatPercent,
                Catalogue = await db.AddonProducts.AsNoTracking().Where(p => p.IsOffered).OrderBy(p => p.ServiceType).ThenBy(p => p.Name).Take(200).ToListAsync(ct),
                MerchantChoices = await ChoicesAsync(state.MerchantSearch, ct),
                ChosenMerchant = state.ChosenMerchant is { } chosen ? await db.Merchants.AsNoTracking().Include(m => m.Subscriptions).FirstOrDefaultAsync(m => m.Id == chosen && !m.IsSystem, ct) : null,
                ContactAccount = await ContactAccountAsync(site, ct),
                Address = address.Host(site.Store.Subdomain),
                PreviewUrl = address.Preview(site.Id, site.PreviewKey),
                Tab = tab is not null && Tabs.Contains(tab) ? tab : Tabs[0],
                State = state,
                Now = clock.GetUtcNow().UtcDateTime,
            };
        }

        /// <summary>The name of a site, if there is one.</summary>
        public Task<string?> NameAsync(int id, CancellationToken ct) => db.Sites.Where(s => s.Id == id).Select(s => s.BusinessName).FirstOrDefaultAsync(ct);

        private async Task<IReadOnlyList<Merchant>> ChoicesAsync(string? search, CancellationToken ct)
        {
            if (string.IsNullOrWhiteSpace(search)) return [];
            var folded = FoldedText.Fold(search.Trim());
            return await db.Merchants.AsNoTracking().Where(m => !m.IsSystem && m.SearchText.Contains(folded)).OrderBy(m => m.Name).Take(8).ToListAsync(ct);
        }

        private async Task<Data.Account?> ContactAccountAsync(HostedSite site, CancellationToken ct)
        {
            if (site.Status != SiteStatus.ProposalSent || site.ContactEmail is null) return null;
            var name = normalizer.NormalizeName(site.ContactEmail);
            return await db.Users.AsNoTracking().FirstOrDefaultAsync(a => a.NormalizedUserName == name, ct);
        }
    }
}

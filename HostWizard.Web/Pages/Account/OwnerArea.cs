using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Account;

/// <summary>Reads what an owner's page shows of one merchant.</summary>
[Handler]
public sealed class OwnerArea(HostWizardDb db, TimeProvider clock)
{
    // A merchant with more is one we have not met.
    private const int Most = 200;

    public sealed record Query(int MerchantId);

    /// <param name="Id">Number of the site.</param>
    /// <param name="BusinessName">Name of the business.</param>
    /// <param name="Status">Where it stands.</param>
    /// <param name="Subdomain">Its label on the platform.</param>
    /// <param name="LiveDomain">The client's own domain while it has one.</param>
    /// <param name="EditedAt">Last edit, UTC; null while nothing was written.</param>
    /// <param name="EditedBy">Who edited, as the history names them.</param>
    /// <param name="PublishedAt">When visitors got what they read now, UTC.</param>
    /// <param name="Changes">Edits they do not see yet.</param>
    public sealed record Site(int Id, string BusinessName, SiteStatus Status, string Subdomain, string? LiveDomain, DateTime? EditedAt, string? EditedBy, DateTime? PublishedAt, int Changes)
    {
        public bool CanBeEdited => Status != SiteStatus.Cancelled;

        public bool CanBeSeen => Status is not (SiteStatus.Suspended or SiteStatus.Cancelled);
    }

    public sealed record Service(int SiteId, string Name, ServiceType Type, ServiceStatus Status, BillingPeriod Period, int PriceCents, string? DomainName, DateTime? ExpiresAt, bool AutoRenew);

    /// <param name="Id">Number of the account.</param>
    /// <param name="DisplayName">Name.</param>
    /// <param name="Email">Address.</param>
    /// <param name="IsActive">Whether they can sign in.</param>
    /// <param name="IsInvited">Whether they have not chosen a password yet.</param>
    public sealed record Person(int Id, string DisplayName, string Email, bool IsActive, bool IsInvited);

    /// <param name="SiteId">Whose.</param>
    /// <param name="Number">The number on paper.</param>
    /// <param name="Version">Version, from 1.</param>
    /// <param name="AcceptedAt">When, UTC.</param>
    /// <param name="AcceptedBy">Who said yes on its page; null when an admin brought the yes.</param>
    /// <param name="Options">The options that were chosen.</param>
    /// <param name="HadOptions">Whether there were any to choose from.</param>
    /// <param name="HasDocument">Whether its paper is kept.</param>
    public sealed record AcceptedProposal(int SiteId, string Number, int Version, DateTime AcceptedAt, string? AcceptedBy, IReadOnlyList<string> Options, bool HadOptions, bool HasDocument);

    /// <param name="Name">The agency.</param>
    /// <param name="Phone">Where to call.</param>
    public sealed record Contact(string Name, string? Phone);

    public sealed record Answer(IReadOnlyList<Site> Sites, IReadOnlyList<Service> Services, IReadOnlyList<AcceptedProposal> Proposals, IReadOnlyList<Person> Everybody, Contact Agency, SiteLanguage Language, DateTime Now)
    {
        public DateOnly Today => Luxembourg.DayOf(Now);

        /// <summary>Those who can sign in.</summary>
        public IReadOnlyList<Person> People { get; } = [.. Everybody.Where(p => p.IsActive)];

        /// <summary>Cents that the running services cost in a period.</summary>
        public long Total(BillingPeriod period) => Services.Where(s => s.Status == ServiceStatus.Active && s.Period == period).Sum(s => (long)s.PriceCents);

        /// <summary>Who did something, as colleagues call them; who is none of them is the agency.</summary>
        public string NameOf(string actor) => Everybody.FirstOrDefault(p => string.Equals(p.Email, actor, StringComparison.OrdinalIgnoreCase))?.DisplayName ?? Agency.Name;

        /// <summary>The one sentence: whether anything is needed.</summary>
        public (string Words, bool IsUrgent) Standing(OwnerWords words)
        {
            string When(DateTime at) => words.Day(Luxembourg.DayOf(at), Today);
            if (Sites.FirstOrDefault(s => s.Status == SiteStatus.Suspended) is { } closed) return (words.Say(words.StandingClosed, closed.BusinessName), true);
            var coming = Services.Where(s => s.Status == ServiceStatus.Active && s.ExpiresAt is not null).OrderBy(s => s.ExpiresAt).ToList();
            if (coming.Find(s => s.ExpiresAt < Now) is { } over) return (words.Say(words.StandingOver, over.Name, When(over.ExpiresAt!.Value)), true);
            if (coming.Find(s => !s.AutoRenew && s.ExpiresAt <= Now + Statistics.Soon) is { } ends) return (words.Say(words.StandingEnds, ends.Name, When(ends.ExpiresAt!.Value)), true);
            var (open, live) = (Sites.Count(s => s.Status != SiteStatus.Cancelled), Sites.Count(s => s.Status == SiteStatus.Live));
            var standing = live > 0 && open > 1 ? words.Say(words.StandingManyOnline, live, open) : live > 0 ? words.StandingOnline : open > 0 ? words.StandingPrepared : words.StandingNothing;
            return (coming.Count == 0 ? standing : $"{standing} {words.Say(words.StandingNext, When(coming[0].ExpiresAt!.Value))}", false);
        }
    }

    public async Task<Answer> Handle(Query query, CancellationToken ct)
    {
        var sites = db.Sites.Where(s => s.Store.MerchantId == query.MerchantId);
        var mine = await sites.OrderBy(s => s.Status == SiteStatus.Cancelled).ThenByDescending(s => s.Id).Take(Most)
            .Select(s => new Site(s.Id, s.BusinessName, s.Status, s.Store.Subdomain, s.LiveDomain,
                s.Store.Website == null ? null : s.Store.Website.UpdatedAt, s.Store.Website == null ? null : s.Store.Website.UpdatedBy, s.Store.Website == null ? null : s.Store.Website.PublishedAt, s.Store.Website == null ? 0 : s.Store.Website.Changes)).ToListAsync(ct);
        return new(
            mine,
            await sites.Where(s => s.Status != SiteStatus.Cancelled).SelectMany(s => s.Services)
                .Where(s => s.Status != ServiceStatus.Cancelled).OrderBy(s => s.HostedSiteId).ThenBy(s => s.Id).Take(Most)
                .Select(s => new Service(s.HostedSiteId, s.Name, s.ServiceType, s.Status, s.BillingPeriod, s.PriceCents, s.DomainName, s.ExpiresAt, s.AutoRenew)).ToListAsync(ct),
            await ProposalsAsync(mine, ct),
            await db.Users.Where(a => a.MerchantId == query.MerchantId).OrderBy(a => a.Id).Take(Most)
                .Select(a => new Person(a.Id, a.DisplayName, a.Email!, a.DeactivatedAt == null, a.LastSignInAt == null && a.MustChangePassword)).ToListAsync(ct),
            await db.Platforms.Where(p => p.Code == Platform.HostingCode).Select(p => new Contact(p.SellerName ?? p.Name, p.SellerPhone)).FirstAsync(ct),
            await db.LanguageOf(query.MerchantId, ct),
            clock.GetUtcNow().UtcDateTime);
    }

    private async Task<IReadOnlyList<AcceptedProposal>> ProposalsAsync(List<Site> sites, CancellationToken ct)
    {
        var ids = sites.ConvertAll(s => s.Id);
        var accepted = await db.Proposals.AsNoTracking().Where(p => ids.Contains(p.SiteId) && p.Decision == ProposalDecision.Accepted)
            .Select(p => new { Proposal = p, HasDocument = db.ProposalDocuments.Any(d => d.Proposal.Id == p.Id) }).ToListAsync(ct);
        return [.. accepted.GroupBy(a => a.Proposal.SiteId).Select(g => g.MaxBy(a => a.Proposal.Version)!).OrderBy(a => ids.IndexOf(a.Proposal.SiteId)).Select(a => Of(a.Proposal, a.HasDocument))];
    }

    private static AcceptedProposal Of(Proposal proposal, bool hasDocument)
    {
        var options = proposal.Paper?.Lines.Where(line => line.IsOptional).ToList() ?? [];
        var chosen = options.Where(line => proposal.Acceptance?.Chosen.Contains(line.Position) == true).Select(line => line.Description);
        return new(proposal.SiteId, proposal.Number, proposal.Version, proposal.DecidedAt ?? proposal.SentAt, proposal.Acceptance?.Name, [.. chosen], options.Count > 0 && proposal.Acceptance is not null, hasDocument);
    }
}

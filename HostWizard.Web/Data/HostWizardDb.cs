using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Domain.Websites;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Data;

/// <summary>The one database. One sealed context per provider carries the migrations; code asks for this one.</summary>
public abstract class HostWizardDb(DbContextOptions options) : IdentityUserContext<Account, int>(options)
{
    public DbSet<Platform> Platforms => Set<Platform>();
    public DbSet<Prospect> Prospects => Set<Prospect>();
    public DbSet<ProspectEvent> ProspectEvents => Set<ProspectEvent>();
    public DbSet<ProspectStep> ProspectSteps => Set<ProspectStep>();
    public DbSet<ProspectPicture> ProspectPictures => Set<ProspectPicture>();
    public DbSet<ProspectImport> ProspectImports => Set<ProspectImport>();
    public DbSet<ProspectImportRow> ProspectImportRows => Set<ProspectImportRow>();
    public DbSet<ProspectingRules> ProspectingRules => Set<ProspectingRules>();
    public DbSet<Objection> Objections => Set<Objection>();
    public DbSet<Merchant> Merchants => Set<Merchant>();
    public DbSet<MerchantSubscription> Subscriptions => Set<MerchantSubscription>();
    public DbSet<Store> Stores => Set<Store>();
    public DbSet<StoreDomain> StoreDomains => Set<StoreDomain>();
    public DbSet<Website> Websites => Set<Website>();
    public DbSet<WebsiteVersion> WebsiteVersions => Set<WebsiteVersion>();
    public DbSet<WebsiteStep> WebsiteSteps => Set<WebsiteStep>();
    public DbSet<ContactMessage> ContactMessages => Set<ContactMessage>();
    public DbSet<TlsRefusal> TlsRefusals => Set<TlsRefusal>();
    public DbSet<StoreMedia> StoreMedia => Set<StoreMedia>();
    public DbSet<StoreMediaUsage> StoreMediaUsage => Set<StoreMediaUsage>();
    public DbSet<AddonProduct> AddonProducts => Set<AddonProduct>();
    public DbSet<HostedSite> Sites => Set<HostedSite>();
    public DbSet<ClientService> Services => Set<ClientService>();
    public DbSet<Proposal> Proposals => Set<Proposal>();
    public DbSet<ProposalDraft> ProposalDrafts => Set<ProposalDraft>();
    public DbSet<ProposalPicture> ProposalPictures => Set<ProposalPicture>();
    public DbSet<ProposalDocument> ProposalDocuments => Set<ProposalDocument>();
    public DbSet<ProposalView> ProposalViews => Set<ProposalView>();
    public DbSet<ProposalWording> ProposalWordings => Set<ProposalWording>();
    public DbSet<PasswordLink> PasswordLinks => Set<PasswordLink>();
    public DbSet<SiteEvent> SiteEvents => Set<SiteEvent>();
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();
    public DbSet<OutgoingMail> Mails => Set<OutgoingMail>();
    public DbSet<MailAttachment> MailAttachments => Set<MailAttachment>();
    public DbSet<MailEvent> MailEvents => Set<MailEvent>();

    /// <summary>Saves, then writes the new lines of history, whose sites and prospects have their numbers by now.</summary>
    /// <exception cref="InvalidOperationException">There is history to write and no transaction to write it in.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var sites = ChangeTracker.Entries<HostedSite>().Select(entry => entry.Entity).ToList();
        var prospects = ChangeTracker.Entries<Prospect>().Select(entry => entry.Entity).ToList();
        var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        var lines = sites.SelectMany(site => site.TakeNewEvents().Select(line => line.On(site))).ToList();
        var notes = prospects.SelectMany(prospect => prospect.TakeNewEvents().Select(line => line.On(prospect))).ToList();
        if (lines.Count + notes.Count == 0) return rows;
        if (Database.CurrentTransaction is null) throw new InvalidOperationException("History is written in the transaction of what it tells of; use InTransaction.");
        SiteEvents.AddRange(lines);
        ProspectEvents.AddRange(notes);
        return rows + await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcMilliseconds>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<OffsetMilliseconds>();
        StoreAsText<SiteStatus>(configurationBuilder);
        StoreAsText<SiteEventKind>(configurationBuilder);
        StoreAsText<ServiceType>(configurationBuilder);
        StoreAsText<ServiceStatus>(configurationBuilder);
        StoreAsText<BillingPeriod>(configurationBuilder);
        StoreAsText<SubscriptionTier>(configurationBuilder);
        StoreAsText<SubscriptionStatus>(configurationBuilder);
        StoreAsText<ProspectStatus>(configurationBuilder);
        StoreAsText<ProspectChannel>(configurationBuilder);
        StoreAsText<ProspectEventKind>(configurationBuilder);
        StoreAsText<LegalBasis>(configurationBuilder);
        StoreAsText<WebsiteToday>(configurationBuilder);
        StoreAsText<Tier>(configurationBuilder);
        StoreAsText<StepKind>(configurationBuilder);
        StoreAsText<RetentionAction>(configurationBuilder);
        StoreAsText<ProspectPictureKind>(configurationBuilder);
        StoreAsText<ObjectionKind>(configurationBuilder);
        StoreAsText<ImportStatus>(configurationBuilder);
        StoreAsText<ImportVerdict>(configurationBuilder);
        StoreAsText<ProposalDecision>(configurationBuilder);
        StoreAsText<ProposalPart>(configurationBuilder);
        StoreAsText<ProposalDocumentKind>(configurationBuilder);
        StoreAsText<SiteLanguage>(configurationBuilder);
        StoreAsText<MediaFormat>(configurationBuilder);
        StoreAsText<MediaStatus>(configurationBuilder);
        StoreAsText<MailKind>(configurationBuilder);
        StoreAsText<MailStatus>(configurationBuilder);
        StoreAsText<MailEventKind>(configurationBuilder);
        StoreAsText<Role>(configurationBuilder);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(HostWizardDb).Assembly);
        SnakeCaseNames.Apply(builder);
    }

    private static void StoreAsText<T>(ModelConfigurationBuilder configuration) where T : struct, Enum
        => configuration.Properties<T>().HaveConversion<SnakeCaseText<T>>().HaveMaxLength(30);
}

/// <summary>The database in one SQLite file.</summary>
public sealed class SqliteHostWizardDb(DbContextOptions<SqliteHostWizardDb> options) : HostWizardDb(options);

/// <summary>The database on a PostgreSQL server.</summary>
public sealed class PostgreSqlHostWizardDb(DbContextOptions<PostgreSqlHostWizardDb> options) : HostWizardDb(options);

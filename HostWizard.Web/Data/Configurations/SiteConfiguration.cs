using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HostWizard.Web.Data.Configurations;

internal sealed class SiteConfiguration : IEntityTypeConfiguration<HostedSite>
{
    public void Configure(EntityTypeBuilder<HostedSite> site)
    {
        site.ToTable("hosted_sites", table =>
        {
            table.HasCheckConstraint("ck_hosted_sites_status", Check.OneOf<SiteStatus>("status"));
            table.HasCheckConstraint("ck_hosted_sites_live_domain", "status not in ('live', 'suspended') or live_domain is not null");
        });
        site.Property(s => s.Status).IsConcurrencyToken();
        site.Property(s => s.BusinessName).HasMaxLength(HostedSite.BusinessNameLength);
        site.Property(s => s.ContactName).HasMaxLength(200);
        site.Property(s => s.ContactEmail).HasMaxLength(EmailAddress.MaxLength);
        site.Property(s => s.ContactPhone).HasMaxLength(50);
        site.Property(s => s.LiveDomain).HasMaxLength(253);
        site.Property(s => s.PreviewKey).HasMaxLength(40);
        site.HasOne(s => s.Store).WithOne().HasForeignKey<HostedSite>(s => s.StoreId).OnDelete(DeleteBehavior.Restrict);
        site.HasOne<Prospect>().WithMany().HasForeignKey(s => s.ProspectId).OnDelete(DeleteBehavior.SetNull);
        site.HasMany(s => s.Services).WithOne().HasForeignKey(s => s.HostedSiteId).OnDelete(DeleteBehavior.Cascade);
        site.HasIndex(s => s.LiveDomain).IsUnique();
        // A prospect has at most one site that is not cancelled.
        site.HasIndex(s => s.ProspectId).IsUnique().HasFilter("status <> 'cancelled'");
        site.HasIndex(s => new { s.Status, s.Id });
        site.HasIndex(s => new { s.Status, s.StatusSince });
        site.HasIndex(s => new { s.Status, s.UpdatedAt });
        site.HasIndex(s => s.UpdatedAt);
        site.HasIndex(s => s.StatusSince);
    }
}

internal sealed class ServiceConfiguration : IEntityTypeConfiguration<ClientService>
{
    public void Configure(EntityTypeBuilder<ClientService> service)
    {
        service.ToTable("client_services", table =>
        {
            table.HasCheckConstraint("ck_client_services_type", Check.OneOf<ServiceType>("service_type"));
            table.HasCheckConstraint("ck_client_services_status", Check.OneOf<ServiceStatus>("status"));
            table.HasCheckConstraint("ck_client_services_period", Check.OneOf<BillingPeriod>("billing_period"));
            table.HasCheckConstraint("ck_client_services_price", "price_cents between 0 and 100000000");
            table.HasCheckConstraint("ck_client_services_mailboxes", "mailbox_count >= 0");
            table.HasCheckConstraint("ck_client_services_paid", "period_end >= period_start");
        });
        service.Property(s => s.Name).HasMaxLength(ClientService.NameLength);
        service.Property(s => s.Currency).HasMaxLength(3);
        service.Property(s => s.DomainName).HasMaxLength(253);
        service.Property(s => s.Registrar).HasMaxLength(100);
        service.HasOne<AddonProduct>().WithMany().HasForeignKey(s => s.AddonProductId).OnDelete(DeleteBehavior.SetNull);
        service.HasIndex(s => new { s.Status, s.ExpiresAt });
        // All that the dashboard sums up, so that it is read from the index alone and in order.
        service.HasIndex(s => new { s.Status, s.ServiceType, s.BillingPeriod, s.PriceCents });
        service.HasIndex(s => s.ExpiresAt);
        service.HasIndex(s => new { s.ServiceType, s.Id });
    }
}

internal sealed class SiteEventConfiguration : IEntityTypeConfiguration<SiteEvent>
{
    public void Configure(EntityTypeBuilder<SiteEvent> line)
    {
        line.ToTable("site_events", table => table.HasCheckConstraint("ck_site_events_kind", Check.OneOf<SiteEventKind>("kind")));
        line.Property(e => e.BusinessName).HasMaxLength(HostedSite.BusinessNameLength);
        line.Property(e => e.Actor).HasMaxLength(300);
        line.HasIndex(e => new { e.SiteId, e.Id });
    }
}

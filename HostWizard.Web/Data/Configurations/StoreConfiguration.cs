using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HostWizard.Web.Data.Configurations;

internal sealed class StoreConfiguration : IEntityTypeConfiguration<Store>
{
    public void Configure(EntityTypeBuilder<Store> store)
    {
        store.ToTable("stores", table => table.HasCheckConstraint("ck_stores_language", Check.OneOf<SiteLanguage>("language")));
        store.Property(s => s.Name).HasMaxLength(HostedSite.BusinessNameLength);
        store.Property(s => s.Subdomain).HasMaxLength(Subdomain.MaxLength);
        store.HasOne<Platform>().WithMany().HasForeignKey(s => s.PlatformId).OnDelete(DeleteBehavior.Restrict);
        store.HasOne(s => s.Merchant).WithMany().HasForeignKey(s => s.MerchantId).OnDelete(DeleteBehavior.Restrict);
        store.HasMany(s => s.Domains).WithOne().HasForeignKey(d => d.StoreId).OnDelete(DeleteBehavior.Cascade);
        store.HasOne(s => s.Website).WithOne().HasForeignKey<Website>(w => w.StoreId).OnDelete(DeleteBehavior.Cascade);
        store.HasIndex(s => new { s.PlatformId, s.Subdomain }).IsUnique();
    }
}

internal sealed class StoreDomainConfiguration : IEntityTypeConfiguration<StoreDomain>
{
    public void Configure(EntityTypeBuilder<StoreDomain> domain)
    {
        domain.ToTable("store_domains", table => table.HasCheckConstraint("ck_store_domains_lower", "domain = lower(domain)"));
        domain.Property(d => d.Domain).HasMaxLength(253);
        domain.Property(d => d.BareDomain).HasMaxLength(253);
        domain.HasIndex(d => d.Domain).IsUnique();
        domain.HasIndex(d => d.BareDomain).IsUnique();
        domain.HasIndex(d => d.StoreId).IsUnique().HasFilter("is_primary").HasDatabaseName("ix_store_domains_primary");
    }
}

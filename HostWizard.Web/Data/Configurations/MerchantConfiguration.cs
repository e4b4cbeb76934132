using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HostWizard.Web.Data.Configurations;

internal sealed class PlatformConfiguration : IEntityTypeConfiguration<Platform>
{
    public void Configure(EntityTypeBuilder<Platform> platform)
    {
        platform.ToTable("platforms");
        platform.Property(p => p.Code).HasMaxLength(30);
        platform.Property(p => p.Name).HasMaxLength(100);
        platform.Property(p => p.Domain).HasMaxLength(253);
        platform.HasIndex(p => p.Code).IsUnique();
    }
}

internal sealed class MerchantConfiguration : IEntityTypeConfiguration<Merchant>
{
    public void Configure(EntityTypeBuilder<Merchant> merchant)
    {
        merchant.ToTable("merchants");
        merchant.Property(m => m.Name).HasMaxLength(HostedSite.BusinessNameLength);
        merchant.Property(m => m.ContactEmail).HasMaxLength(EmailAddress.MaxLength);
        merchant.HasMany(m => m.Subscriptions).WithOne().HasForeignKey(s => s.MerchantId).OnDelete(DeleteBehavior.Cascade);
        // There is one system merchant.
        merchant.HasIndex(m => m.IsSystem).IsUnique().HasFilter("is_system");
    }
}

internal sealed class SubscriptionConfiguration : IEntityTypeConfiguration<MerchantSubscription>
{
    public void Configure(EntityTypeBuilder<MerchantSubscription> subscription)
    {
        subscription.ToTable("merchant_subscriptions", table =>
        {
            table.HasCheckConstraint("ck_merchant_subscriptions_tier", Check.OneOf<SubscriptionTier>("tier"));
            table.HasCheckConstraint("ck_merchant_subscriptions_status", Check.OneOf<SubscriptionStatus>("status"));
            table.HasCheckConstraint("ck_merchant_subscriptions_period", "period_end >= period_start");
        });
        subscription.HasOne<Platform>().WithMany().HasForeignKey(s => s.PlatformId).OnDelete(DeleteBehavior.Restrict);
        subscription.HasIndex(s => new { s.MerchantId, s.PlatformId }).IsUnique();
    }
}

internal sealed class AddonProductConfiguration : IEntityTypeConfiguration<AddonProduct>
{
    public void Configure(EntityTypeBuilder<AddonProduct> product)
    {
        product.ToTable("addon_products", table =>
        {
            table.HasCheckConstraint("ck_addon_products_type", Check.OneOf<ServiceType>("service_type"));
            table.HasCheckConstraint("ck_addon_products_period", Check.OneOf<BillingPeriod>("billing_period"));
            table.HasCheckConstraint("ck_addon_products_price", "price_cents between 0 and 100000000");
        });
        product.Property(p => p.Name).HasMaxLength(ClientService.NameLength);
        product.HasIndex(p => p.Name).IsUnique();
    }
}

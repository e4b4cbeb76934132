using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HostWizard.Web.Data.Configurations;

internal sealed class WebsiteConfiguration : IEntityTypeConfiguration<Website>
{
    public void Configure(EntityTypeBuilder<Website> website)
    {
        website.ToTable("websites");
        website.HasKey(w => w.StoreId);
        website.Property(w => w.StoreId).ValueGeneratedNever();
        website.Property(w => w.Draft).HasConversion<JsonText<WebsiteContent>>(Frozen<WebsiteContent>());
        website.Property(w => w.UpdatedBy).HasMaxLength(300);
        // Of two people who edit at once the second starts again, on what the first left.
        website.Property(w => w.Revision).IsConcurrencyToken();
        website.HasMany(w => w.Versions).WithOne().HasForeignKey(v => v.StoreId).OnDelete(DeleteBehavior.Cascade);
        website.HasMany(w => w.Steps).WithOne().HasForeignKey(s => s.StoreId).OnDelete(DeleteBehavior.Cascade);
    }

    /// <summary>What is never changed needs no second look: another one is another object.</summary>
    public static ValueComparer<T> Frozen<T>() where T : class => new((one, other) => ReferenceEquals(one, other), value => value.GetHashCode(), value => value);
}

internal sealed class WebsiteVersionConfiguration : IEntityTypeConfiguration<WebsiteVersion>
{
    public void Configure(EntityTypeBuilder<WebsiteVersion> version)
    {
        version.ToTable("website_versions");
        version.Property(v => v.Content).HasConversion<JsonText<WebsiteContent>>(WebsiteConfiguration.Frozen<WebsiteContent>());
        version.Property(v => v.Pictures).HasConversion<JsonText<IReadOnlyList<MediaPicture>>>(WebsiteConfiguration.Frozen<IReadOnlyList<MediaPicture>>());
        version.Property(v => v.By).HasMaxLength(300);
        version.HasIndex(v => new { v.StoreId, v.Number }).IsUnique();
    }
}

internal sealed class WebsiteStepConfiguration : IEntityTypeConfiguration<WebsiteStep>
{
    public void Configure(EntityTypeBuilder<WebsiteStep> step)
    {
        step.ToTable("website_steps");
        step.Property(s => s.Content).HasConversion<JsonText<WebsiteContent>>(WebsiteConfiguration.Frozen<WebsiteContent>());
        step.Property(s => s.What).HasMaxLength(200);
        step.Property(s => s.Key).HasMaxLength(100);
        step.Property(s => s.By).HasMaxLength(300);
        step.HasIndex(s => new { s.StoreId, s.Number }).IsUnique();
    }
}

internal sealed class ContactMessageConfiguration : IEntityTypeConfiguration<ContactMessage>
{
    public void Configure(EntityTypeBuilder<ContactMessage> message)
    {
        message.ToTable("contact_messages");
        message.Property(m => m.Name).HasMaxLength(ContactMessage.NameLength);
        message.Property(m => m.Contact).HasMaxLength(ContactMessage.ContactLength);
        message.Property(m => m.Message).HasMaxLength(ContactMessage.MessageLength);
        message.Property(m => m.Page).HasMaxLength(200);
        message.HasOne<Store>().WithMany().HasForeignKey(m => m.StoreId).OnDelete(DeleteBehavior.Cascade);
        message.HasIndex(m => new { m.StoreId, m.Id });
    }
}

using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HostWizard.Web.Data.Configurations;

internal sealed class MediaConfiguration : IEntityTypeConfiguration<StoreMedia>
{
    public void Configure(EntityTypeBuilder<StoreMedia> media)
    {
        media.ToTable("store_media", table =>
        {
            table.HasCheckConstraint("ck_store_media_format", Check.OneOf<MediaFormat>("format"));
            table.HasCheckConstraint("ck_store_media_status", Check.OneOf<MediaStatus>("status"));
            table.HasCheckConstraint("ck_store_media_focal", "focal_x between 0 and 1 and focal_y between 0 and 1");
        });
        media.Property(m => m.Hash).HasMaxLength(64);
        media.Property(m => m.FileName).HasMaxLength(StoreMedia.FileNameLength);
        media.Property(m => m.Alt).HasMaxLength(StoreMedia.AltLength);
        media.Property(m => m.AltEn).HasMaxLength(StoreMedia.AltLength);
        media.Property(m => m.AltFr).HasMaxLength(StoreMedia.AltLength);
        media.Property(m => m.AltDe).HasMaxLength(StoreMedia.AltLength);
        media.Property(m => m.AltLb).HasMaxLength(StoreMedia.AltLength);
        media.Property(m => m.Error).HasMaxLength(StoreMedia.ErrorLength);
        media.Property(m => m.UploadedBy).HasMaxLength(300);
        media.HasOne<Store>().WithMany().HasForeignKey(m => m.StoreId).OnDelete(DeleteBehavior.Cascade);
        // The same picture twice is stored once.
        media.HasIndex(m => new { m.StoreId, m.Hash }).IsUnique();
        media.HasIndex(m => new { m.StoreId, m.Id });
        // The few that wait for their sizes, without reading all that have them.
        media.HasIndex(m => m.Id).HasFilter("status = 'processing'").HasDatabaseName("ix_store_media_processing");
    }
}

internal sealed class MediaUsageConfiguration : IEntityTypeConfiguration<StoreMediaUsage>
{
    public void Configure(EntityTypeBuilder<StoreMediaUsage> usage)
    {
        usage.ToTable("store_media_usage");
        usage.HasKey(u => u.StoreId);
        usage.Property(u => u.StoreId).ValueGeneratedNever();
        // Of two uploads at the edge one is refused.
        usage.Property(u => u.Bytes).IsConcurrencyToken();
        usage.HasOne<Store>().WithOne().HasForeignKey<StoreMediaUsage>(u => u.StoreId).OnDelete(DeleteBehavior.Cascade);
    }
}

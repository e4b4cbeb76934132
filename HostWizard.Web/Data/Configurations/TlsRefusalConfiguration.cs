using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HostWizard.Web.Data.Configurations;

internal sealed class TlsRefusalConfiguration : IEntityTypeConfiguration<TlsRefusal>
{
    public void Configure(EntityTypeBuilder<TlsRefusal> refusal)
    {
        refusal.ToTable("tls_refusals");
        refusal.HasKey(r => r.Host);
        refusal.Property(r => r.Host).HasMaxLength(253);
        refusal.HasIndex(r => r.LastAt);
    }
}

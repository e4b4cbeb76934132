using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HostWizard.Web.Data.Configurations;

internal sealed class ProspectImportConfiguration : IEntityTypeConfiguration<ProspectImport>
{
    public void Configure(EntityTypeBuilder<ProspectImport> import)
    {
        import.ToTable("prospect_imports", table =>
        {
            table.HasCheckConstraint("ck_prospect_imports_status", Check.OneOf<ImportStatus>("status"));
            table.HasCheckConstraint("ck_prospect_imports_channel", Check.OneOf<ProspectChannel>("channel"));
            table.HasCheckConstraint("ck_prospect_imports_legal_basis", Check.OneOf<LegalBasis>("legal_basis"));
        });
        import.Property(i => i.FileName).HasMaxLength(200);
        import.Property(i => i.Source).HasMaxLength(200);
        import.Property(i => i.Mapping).HasMaxLength(2000);
        import.Property(i => i.Problem).HasMaxLength(500);
        import.Property(i => i.By).HasMaxLength(Actor.NameLength);
        import.Property(i => i.Status).IsConcurrencyToken();
        import.HasIndex(i => i.Status);
    }
}

internal sealed class ProspectImportRowConfiguration : IEntityTypeConfiguration<ProspectImportRow>
{
    public void Configure(EntityTypeBuilder<ProspectImportRow> row)
    {
        row.ToTable("prospect_import_rows", table => table.HasCheckConstraint("ck_prospect_import_rows_verdict", Check.OneOf<ImportVerdict>("verdict")));
        row.HasKey(r => new { r.ImportId, r.Number });
        row.HasOne<ProspectImport>().WithMany().HasForeignKey(r => r.ImportId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.ImportId, r.Verdict });
    }
}

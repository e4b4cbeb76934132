using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HostWizard.Web.Data.Configurations;

internal sealed class ProspectConfiguration : IEntityTypeConfiguration<Prospect>
{
    public void Configure(EntityTypeBuilder<Prospect> prospect)
    {
        prospect.ToTable("prospects", table =>
        {
            table.HasCheckConstraint("ck_prospects_status", Check.OneOf<ProspectStatus>("status"));
            table.HasCheckConstraint("ck_prospects_channel", Check.OneOf<ProspectChannel>("channel"));
            table.HasCheckConstraint("ck_prospects_language", Check.OneOf<SiteLanguage>("language"));
            table.HasCheckConstraint("ck_prospects_legal_basis", Check.OneOf<LegalBasis>("legal_basis"));
            table.HasCheckConstraint("ck_prospects_tier", Check.OneOf<Tier>("tier"));
            table.HasCheckConstraint("ck_prospects_website_today", Check.OneOf<WebsiteToday>("website_today"));
            table.HasCheckConstraint("ck_prospects_next_step_due", "next_step_due is null or next_step is not null");
        });
        prospect.Property(p => p.BusinessName).HasMaxLength(HostedSite.BusinessNameLength);
        prospect.Property(p => p.Website).HasMaxLength(253);
        prospect.Property(p => p.Domain).HasMaxLength(253);
        prospect.Property(p => p.Street).HasMaxLength(120);
        prospect.Property(p => p.PostalCode).HasMaxLength(20);
        prospect.Property(p => p.Town).HasMaxLength(100);
        prospect.Property(p => p.NameKey).HasMaxLength(700);
        prospect.Property(p => p.Trade).HasMaxLength(100);
        prospect.Property(p => p.Source).HasMaxLength(200);
        prospect.Property(p => p.NextStep).HasMaxLength(200);
        prospect.Property(p => p.LostReason).HasMaxLength(500);
        prospect.Property(p => p.Key).HasMaxLength(Prospect.KeyLength);
        prospect.Property(p => p.Rank).HasDefaultValue(Prospect.Unscored);
        prospect.Property(p => p.Why).HasMaxLength(300);
        prospect.Property(p => p.OverrideReason).HasMaxLength(300);
        prospect.Property(p => p.OverrideBy).HasMaxLength(Actor.NameLength);
        prospect.HasIndex(p => p.Key).IsUnique();
        prospect.HasIndex(p => new { p.Rank, p.UpdatedAt });
        prospect.HasIndex(p => p.EnrichmentAskedAt);
        // Whoever moves it second starts again from where the first left it.
        prospect.Property(p => p.Status).IsConcurrencyToken();
        // What is anonymised meanwhile gets nothing back.
        prospect.Property(p => p.AnonymisedAt).IsConcurrencyToken();
        prospect.HasMany(p => p.Contacts).WithOne().HasForeignKey(c => c.ProspectId).OnDelete(DeleteBehavior.Cascade);
        prospect.Navigation(p => p.Contacts).AutoInclude();
        prospect.HasOne<Account>().WithMany().HasForeignKey(p => p.OwnerId).OnDelete(DeleteBehavior.SetNull);
        prospect.HasIndex(p => new { p.Status, p.UpdatedAt });
        prospect.HasIndex(p => p.UpdatedAt);
        prospect.HasIndex(p => p.Domain);
        prospect.HasIndex(p => p.NameKey);
        prospect.HasIndex(p => p.NextStepDue);
    }
}

internal sealed class ProspectContactConfiguration : IEntityTypeConfiguration<ProspectContact>
{
    public void Configure(EntityTypeBuilder<ProspectContact> contact)
    {
        contact.ToTable("prospect_contacts");
        contact.Property(c => c.Name).HasMaxLength(200);
        contact.Property(c => c.Role).HasMaxLength(100);
        contact.Property(c => c.Email).HasMaxLength(EmailAddress.MaxLength);
        contact.Property(c => c.EmailKey).HasMaxLength(EmailAddress.MaxLength);
        contact.Property(c => c.Phone).HasMaxLength(50);
        contact.Property(c => c.PhoneKey).HasMaxLength(60);
        contact.HasIndex(c => new { c.ProspectId, c.Position });
        contact.HasIndex(c => c.EmailKey);
        contact.HasIndex(c => c.PhoneKey);
    }
}

internal sealed class ProspectEventConfiguration : IEntityTypeConfiguration<ProspectEvent>
{
    public void Configure(EntityTypeBuilder<ProspectEvent> line)
    {
        line.ToTable("prospect_events", table => table.HasCheckConstraint("ck_prospect_events_kind", Check.OneOf<ProspectEventKind>("kind")));
        line.Property(e => e.Actor).HasMaxLength(Actor.NameLength);
        line.Property(e => e.Note).HasMaxLength(500);
        line.HasIndex(e => new { e.ProspectId, e.Id });
    }
}

internal sealed class ProspectStepConfiguration : IEntityTypeConfiguration<ProspectStep>
{
    public void Configure(EntityTypeBuilder<ProspectStep> step)
    {
        step.ToTable("prospect_steps", table => table.HasCheckConstraint("ck_prospect_steps_kind", Check.OneOf<StepKind>("kind")));
        step.Property(s => s.Result).HasMaxLength(300);
        step.HasOne<Prospect>().WithMany().HasForeignKey(s => s.ProspectId).OnDelete(DeleteBehavior.Cascade);
        // A step is done once in each look, whoever else looks.
        step.HasIndex(s => new { s.ProspectId, s.Run, s.Kind }).IsUnique();
    }
}

internal sealed class ProspectPictureConfiguration : IEntityTypeConfiguration<ProspectPicture>
{
    public void Configure(EntityTypeBuilder<ProspectPicture> picture)
    {
        picture.ToTable("prospect_pictures", table => table.HasCheckConstraint("ck_prospect_pictures_kind", Check.OneOf<ProspectPictureKind>("kind")));
        picture.HasOne<Prospect>().WithMany().HasForeignKey(p => p.ProspectId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ProspectingRulesConfiguration : IEntityTypeConfiguration<ProspectingRules>
{
    public void Configure(EntityTypeBuilder<ProspectingRules> rules)
    {
        rules.ToTable("prospecting_rules", table =>
        {
            table.HasCheckConstraint("ck_prospecting_rules_id", "id = 1");
            table.HasCheckConstraint("ck_prospecting_rules_retention_action", Check.OneOf<RetentionAction>("retention_action"));
        });
        rules.Property(r => r.Id).ValueGeneratedNever();
    }
}

internal sealed class ObjectionConfiguration : IEntityTypeConfiguration<Objection>
{
    public void Configure(EntityTypeBuilder<Objection> objection)
    {
        objection.ToTable("objections", table => table.HasCheckConstraint("ck_objections_kind", Check.OneOf<ObjectionKind>("kind")));
        objection.Property(o => o.Key).HasMaxLength(EmailAddress.MaxLength);
        objection.Property(o => o.Note).HasMaxLength(300);
        objection.Property(o => o.By).HasMaxLength(Actor.NameLength);
        objection.HasIndex(o => new { o.Kind, o.Key }).IsUnique();
    }
}

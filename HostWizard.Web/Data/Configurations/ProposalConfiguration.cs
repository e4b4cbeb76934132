using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HostWizard.Web.Data.Configurations;

internal sealed class ProposalConfiguration : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> proposal)
    {
        proposal.ToTable("proposals", table => table.HasCheckConstraint("ck_proposals_numbers", "sequence > 0 and version > 0 and views >= 0"));
        proposal.Ignore(p => p.Number);
        proposal.Property(p => p.AddresseeName).HasMaxLength(200);
        proposal.Property(p => p.AddresseeEmail).HasMaxLength(EmailAddress.MaxLength);
        proposal.Property(p => p.Paper).HasConversion((ValueConverter)new JsonText<ProposalPaper>(), JsonText<ProposalPaper>.Comparer);
        proposal.Property(p => p.Acceptance).HasConversion((ValueConverter)new JsonText<ProposalAcceptance>(), JsonText<ProposalAcceptance>.Comparer);
        // Of two answers at once one is kept; the other is refused in words.
        proposal.Property(p => p.Decision).IsConcurrencyToken();
        proposal.Property(p => p.WithdrawnAt).IsConcurrencyToken();
        proposal.Property(p => p.SupersededAt).IsConcurrencyToken();
        proposal.Property(p => p.ExpiredAt).IsConcurrencyToken();
        // A count, of which no look is to be lost.
        proposal.Property(p => p.Views).IsConcurrencyToken();
        proposal.HasIndex(p => new { p.Year, p.Sequence, p.Version }).IsUnique();
        proposal.HasIndex(p => new { p.SiteId, p.Version }).IsUnique();
        proposal.HasIndex(p => p.TokenHash).IsUnique();
        proposal.HasIndex(p => p.ValidUntil).HasFilter("decision is null and expired_at is null and superseded_at is null and withdrawn_at is null");
    }
}

internal sealed class ProposalDocumentConfiguration : IEntityTypeConfiguration<ProposalDocument>
{
    public void Configure(EntityTypeBuilder<ProposalDocument> document)
    {
        document.ToTable("proposal_documents", table => table.HasCheckConstraint("ck_proposal_documents_kind", Check.OneOf<ProposalDocumentKind>("kind")));
        document.HasKey(d => new { d.ProposalId, d.Kind });
        document.HasOne(d => d.Proposal).WithMany().HasForeignKey(d => d.ProposalId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ProposalViewConfiguration : IEntityTypeConfiguration<ProposalView>
{
    public void Configure(EntityTypeBuilder<ProposalView> view)
    {
        view.ToTable("proposal_views", table => table.HasCheckConstraint("ck_proposal_views_part", Check.OneOf<ProposalPart>("part")));
        view.HasKey(v => new { v.ProposalId, v.Day, v.Part });
        view.HasOne<Proposal>().WithMany().HasForeignKey(v => v.ProposalId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ProposalDraftConfiguration : IEntityTypeConfiguration<ProposalDraft>
{
    public void Configure(EntityTypeBuilder<ProposalDraft> draft)
    {
        draft.ToTable("proposal_drafts");
        draft.HasKey(d => d.SiteId);
        draft.Property(d => d.SiteId).ValueGeneratedNever();
        draft.Property(d => d.Content).HasConversion(new JsonText<ProposalContent>(), JsonText<ProposalContent>.Comparer);
        draft.Property(d => d.UpdatedAt).IsConcurrencyToken();
        draft.HasOne<HostedSite>().WithOne().HasForeignKey<ProposalDraft>(d => d.SiteId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ProposalPictureConfiguration : IEntityTypeConfiguration<ProposalPicture>
{
    public void Configure(EntityTypeBuilder<ProposalPicture> picture)
    {
        picture.ToTable("proposal_pictures");
        picture.HasKey(p => p.SiteId);
        picture.Property(p => p.SiteId).ValueGeneratedNever();
        picture.HasOne<HostedSite>().WithOne().HasForeignKey<ProposalPicture>(p => p.SiteId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ProposalWordingConfiguration : IEntityTypeConfiguration<ProposalWording>
{
    public void Configure(EntityTypeBuilder<ProposalWording> wording)
    {
        wording.ToTable("proposal_wordings", table => table.HasCheckConstraint("ck_proposal_wordings_language", Check.OneOf<SiteLanguage>("language")));
        wording.HasKey(w => w.Language);
    }
}

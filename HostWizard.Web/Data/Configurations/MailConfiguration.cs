using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HostWizard.Web.Data.Configurations;

internal sealed class MailConfiguration : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> mail)
    {
        // No check on the kind: a new one needs no migration.
        mail.ToTable("mails", table => table.HasCheckConstraint("ck_mails_status", Check.OneOf<MailStatus>("status")));
        mail.Property(m => m.Key).HasMaxLength(OutgoingMail.KeyLength);
        mail.Property(m => m.ToAddress).HasMaxLength(EmailAddress.MaxLength);
        mail.Property(m => m.ToName).HasMaxLength(200);
        mail.Property(m => m.ReplyTo).HasMaxLength(EmailAddress.MaxLength);
        mail.Property(m => m.Sender).HasMaxLength(600);
        mail.Property(m => m.Subject).HasMaxLength(OutgoingMail.SubjectLength);
        mail.Property(m => m.MessageId).HasMaxLength(320);
        mail.Property(m => m.LastError).HasMaxLength(2000);
        // Of two who take a mail at once one wins, also when both take it from a process that is gone: the status stays then, the lease does not.
        mail.Property(m => m.Status).IsConcurrencyToken();
        mail.Property(m => m.NextTryAt).IsConcurrencyToken();
        mail.HasMany(m => m.Attachments).WithOne().HasForeignKey(a => a.MailId).OnDelete(DeleteBehavior.Cascade);
        mail.HasMany(m => m.Events).WithOne().HasForeignKey(e => e.MailId).OnDelete(DeleteBehavior.Cascade);
        mail.HasIndex(m => m.Key).IsUnique();
        mail.HasIndex(m => m.NextTryAt);
        mail.HasIndex(m => new { m.Status, m.Id });
        mail.HasIndex(m => m.SiteId);
    }
}

internal sealed class MailAttachmentConfiguration : IEntityTypeConfiguration<MailAttachment>
{
    public void Configure(EntityTypeBuilder<MailAttachment> file)
    {
        file.ToTable("mail_attachments");
        file.HasKey(f => new { f.MailId, f.Position });
        file.Property(f => f.Position).ValueGeneratedNever();
        file.Property(f => f.FileName).HasMaxLength(200);
        file.Property(f => f.ContentType).HasMaxLength(100);
        file.Property(f => f.ContentId).HasMaxLength(100);
    }
}

internal sealed class MailEventConfiguration : IEntityTypeConfiguration<MailEvent>
{
    public void Configure(EntityTypeBuilder<MailEvent> line)
    {
        line.ToTable("mail_events", table => table.HasCheckConstraint("ck_mail_events_kind", Check.OneOf<MailEventKind>("kind")));
        line.Property(e => e.Actor).HasMaxLength(300);
        line.Property(e => e.Words).HasMaxLength(2000);
        line.HasIndex(e => new { e.MailId, e.Id });
    }
}

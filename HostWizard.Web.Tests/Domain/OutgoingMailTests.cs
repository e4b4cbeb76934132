using System.Text;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

public class OutgoingMailTests
{
    private static readonly DateTime Now = new(2027, 1, 11, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Actor Admin = new("admin@orion.lu");

    [Fact]
    public void A_mail_waits_until_it_is_due_and_is_taken_by_one()
    {
        var mail = Queued(due: Now.AddDays(3));
        Assert.Throws<RefusedException>(() => mail.Take("us", Now));
        Assert.True(mail.Take("us", Now.AddDays(3)));
        Assert.Equal((MailStatus.Sending, 1, "us"), (mail.Status, mail.Attempts, mail.Sender));
        Assert.Throws<RefusedException>(() => mail.Take("us", Now.AddDays(3)));
        mail.MarkSent("250 Taken", Now.AddDays(3));
        Assert.Equal((MailStatus.Sent, null, Now.AddDays(3)), (mail.Status, mail.NextTryAt, mail.SentAt));
        Assert.Throws<RefusedException>(() => mail.MarkSent("250", Now));
        Assert.Throws<RefusedException>(() => mail.Fail("no", false, Now));
    }

    [Fact]
    public void Nobody_else_has_it_before_the_lease_ends_and_the_next_one_after()
    {
        var mail = Queued();
        mail.Take("us", Now);
        Assert.Throws<RefusedException>(() => mail.Take("us", Now + OutgoingMail.Lease - TimeSpan.FromSeconds(1)));
        Assert.True(mail.Take("us", Now + OutgoingMail.Lease));
        Assert.Equal(2, mail.Attempts);
        Assert.Contains("ended before it was done", Assert.Single(mail.Events).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_tried_again_later_and_later_and_fails_after_three_days()
    {
        var mail = Queued();
        var (now, waits) = (Now, new List<double>());
        while (mail.Status == MailStatus.Queued)
        {
            mail.Take("us", now);
            mail.Fail("451 Not now", permanent: false, now);
            if (mail.NextTryAt is not { } next) break;
            waits.Add((next - now).TotalMinutes);
            now = next;
        }
        Assert.Equal([1, 5, 30, 120, 360, 1440, 1440, 1440], waits);
        Assert.Equal((MailStatus.Failed, "451 Not now", null), (mail.Status, mail.LastError, mail.NextTryAt));
        Assert.InRange((now - Now).TotalDays, 3, 4);
        Assert.Equal(9, mail.Events.Count);
    }

    [Fact]
    public void A_process_that_dies_each_time_does_not_try_for_ever()
    {
        var mail = Queued();
        var now = Now;
        for (var tries = 0; tries < 9; tries++, now += OutgoingMail.Lease) Assert.True(mail.Take("us", now));
        Assert.False(mail.Take("us", now));
        Assert.Equal(MailStatus.Failed, mail.Status);
    }

    [Fact]
    public void A_refusal_for_good_fails_at_once()
    {
        var mail = Taken();
        mail.Fail("550 Nobody\r\n here", permanent: true, Now);
        Assert.Equal((MailStatus.Failed, "550 Nobody here", null), (mail.Status, mail.LastError, mail.NextTryAt));
    }

    [Fact]
    public void One_that_waits_can_be_stopped_and_one_that_went_out_cannot()
    {
        var mail = Queued(due: Now.AddDays(3));
        mail.Stop(Admin, Now);
        Assert.Equal((MailStatus.Stopped, null), (mail.Status, mail.NextTryAt));
        Assert.Throws<RefusedException>(() => mail.Take("us", Now.AddDays(3)));
        Assert.Throws<RefusedException>(() => mail.SendAgain(Admin, Now));
        Assert.Throws<RefusedException>(() => mail.Stop(Admin, Now));
        var sent = Taken();
        sent.MarkSent("250", Now);
        Assert.Throws<RefusedException>(() => sent.Stop(Admin, Now));
    }

    [Fact]
    public void One_that_is_stopped_while_it_is_sent_is_not_tried_again()
    {
        var mail = Taken();
        mail.Stop(Admin, Now);
        Assert.Equal(MailStatus.Sending, mail.Status);
        mail.Fail("451 Not now", permanent: false, Now);
        Assert.Equal((MailStatus.Stopped, null), (mail.Status, mail.NextTryAt));

        var orphan = Taken();
        orphan.Stop(Admin, Now);
        Assert.False(orphan.Take("us", Now + OutgoingMail.Lease));
        Assert.Equal(MailStatus.Stopped, orphan.Status);

        var through = Taken();
        through.Stop(Admin, Now);
        through.MarkSent("250", Now);
        Assert.Equal((MailStatus.Sent, false), (through.Status, through.StopsAfterThisTry));
    }

    [Fact]
    public void What_is_given_back_has_not_been_tried()
    {
        var mail = Taken();
        mail.GiveBack(Now);
        Assert.Equal((MailStatus.Queued, 0, Now), (mail.Status, mail.Attempts, mail.NextTryAt));
    }

    [Fact]
    public void A_sent_or_failed_one_goes_out_again_when_an_admin_says_so()
    {
        var mail = Taken();
        mail.Fail("550", permanent: true, Now);
        mail.SendAgain(Admin, Now.AddHours(1));
        Assert.Equal((MailStatus.Queued, 0, Now.AddHours(1)), (mail.Status, mail.Attempts, mail.NextTryAt));
        Assert.Equal((MailEventKind.AskedAgain, "admin@orion.lu", Now.AddHours(1)), (mail.Events[^1].Kind, mail.Events[^1].Actor, mail.Events[^1].At));
        mail.Take("we", Now.AddHours(1));
        mail.MarkSent("250", Now.AddHours(1));
        mail.SendAgain(Admin, Now.AddHours(2));
        mail.Take("others", Now.AddHours(2));
        Assert.Equal("we", mail.Sender);
        Assert.Throws<RefusedException>(() => mail.SendAgain(Admin, Now.AddHours(2)));
    }

    [Fact]
    public void A_reminder_sent_before_its_time_does_not_carry_a_date_that_is_to_come()
    {
        var mail = Queued(due: Now.AddDays(3));
        mail.SendAgain(Admin, Now);
        Assert.Equal(Now, mail.DueAt);
    }

    [Fact]
    public void What_cannot_be_sent_is_not_queued()
    {
        var refused = Assert.Throws<InvalidInputException>(() => new OutgoingMail(Letter with { Key = " ", ToAddress = "nobody", Subject = "\r\n", ReplyTo = "x" }, [], bytes => bytes, "id", Now));
        Assert.Equal(["key", "reply_to", "subject", "to_address"], refused.Errors.Keys.Order());
    }

    [Fact]
    public void Names_and_subjects_are_one_line()
    {
        var mail = new OutgoingMail(Letter with { Subject = "A\r\nBcc: b@example.lu", ToName = "Zoë\n Müller" }, [], bytes => bytes, "id", Now);
        Assert.Equal(("A Bcc: b@example.lu", "Zoë Müller"), (mail.Subject, mail.ToName));
    }

    private static readonly NewMail Letter = new("letter", MailKind.Proposal, "zoe@example.lu", "Zoë Müller", SiteLanguage.Fr, "Bonjour", "<p>Bonjour</p>", "Bonjour");

    private static OutgoingMail Queued(DateTime? due = null) => new(Letter with { DueAt = due }, Encoding.UTF8.GetBytes("sealed"), bytes => bytes, "id@hostwizard.lu", Now);

    private static OutgoingMail Taken()
    {
        var mail = Queued();
        mail.Take("us", Now);
        return mail;
    }
}

using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.Mail;
using HostWizard.Web.Infrastructure.Pdf;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Mail;

namespace HostWizard.Web.Pages.Shared.Proposals;

/// <summary>Which mails a proposal causes. All are queued or stopped in the caller's transaction, with what they tell of.</summary>
[Handler]
public sealed class ProposalPost(ProposalMails mails, Outbox outbox, PublicAddress address, ProposalPdf pdf, PasswordLinks passwords)
{
    // As wide as a phone's screen shows it sharp.
    private const int PictureWidth = 1040;

    /// <summary>The proposal to the client, and the reminders that follow unless somebody answers. Nobody gets any without an address.</summary>
    public async Task SendAsync(HostedSite site, Proposal proposal, string token, byte[] document, byte[]? picture, CancellationToken ct)
    {
        if (DataOf(site, proposal, token) is not { } data) return;
        data = data with { Picture = picture ?? pdf.WebsitePicture(data.Paper.Website, PictureWidth) };
        await outbox.AddAsync(await mails.ProposalAsync(data with { Pdf = document }), ct);
        foreach (var (kind, due) in Reminders(proposal)) await outbox.AddAsync(await mails.ReminderAsync(data with { DueAt = due }, kind), ct);
    }

    /// <summary>The yes as PDF to both sides; with a link to choose a password for whoever has a new account.</summary>
    public async Task AcceptedAsync(HostedSite site, Proposal proposal, string token, byte[] document, Data.Account? newOwner, CancellationToken ct)
    {
        await StopRemindersAsync(proposal, Actor.System, ct);
        if (DataOf(site, proposal, token) is not { } data) return;
        data = data with { Pdf = document };
        SetPasswordLink? link = null;
        if (newOwner is not null)
        {
            var (secret, validUntil) = passwords.Add(newOwner, PasswordLinks.ForNewAccount);
            link = new(address.Password(secret), validUntil);
        }
        await outbox.AddAsync(await mails.AcceptedForClientAsync(data, proposal.Acceptance!, link), ct);
        await outbox.AddAsync(await mails.AcceptedForAgencyAsync(data, proposal.Acceptance!, address.Site(site.Id)), ct);
    }

    /// <summary>A no or a wish, to the agency.</summary>
    public async Task AnsweredAsync(HostedSite site, Proposal proposal, string token, MailedAnswer answer, CancellationToken ct)
    {
        await StopRemindersAsync(proposal, Actor.System, ct);
        // Whoever has the link may answer, also where no address is known to write to.
        var data = DataOf(site, proposal, token) ?? DataFor(site, proposal, token, proposal.Paper!.Sender.Email);
        await outbox.AddAsync(await mails.AnsweredAsync(data, answer, address.Site(site.Id)), ct);
    }

    /// <summary>Somebody answered: nobody is reminded.</summary>
    public Task StopRemindersAsync(Proposal proposal, Actor by, CancellationToken ct) => outbox.StopAsync(ProposalMails.ReminderKeys(proposal.Id), by, ct);

    /// <summary>It does not hold any more: nothing of it goes out that has not gone.</summary>
    public Task StopAllAsync(Proposal proposal, Actor by, CancellationToken ct) => outbox.StopAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"proposal-{proposal.Id}-"), by, ct);

    /// <summary>When who has not answered is reminded: never after the time is over, and not twice within two days.</summary>
    public static IReadOnlyList<(ReminderKind Kind, DateTime Due)> Reminders(Proposal proposal)
    {
        var last = proposal.ValidUntil.AddDays(-2);
        List<(ReminderKind Kind, DateTime Due)> all = [(ReminderKind.ThreeDays, proposal.SentAt.AddDays(3)), (ReminderKind.SevenDays, proposal.SentAt.AddDays(7))];
        all.RemoveAll(reminder => reminder.Due > last.AddDays(-1));
        if (last > proposal.SentAt.AddDays(1)) all.Add((ReminderKind.BeforeEnd, last));
        return all;
    }

    private ProposalMailData? DataOf(HostedSite site, Proposal proposal, string token)
        => (site.ContactEmail ?? proposal.AddresseeEmail) is { } to ? DataFor(site, proposal, token, to) : null;

    private ProposalMailData DataFor(HostedSite site, Proposal proposal, string token, string to)
        => new(proposal.Paper!, proposal.Id, site.Id, to, proposal.AddresseeName, address.Proposal(token), address.Preview(site.Id, site.PreviewKey));
}

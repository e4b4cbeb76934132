using System.Globalization;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.Mail;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Account;

/// <summary>Why somebody is not invited or removed.</summary>
public enum ColleagueRefusal { FillIn, TooLong, NoAddress, Taken, InTeam, SentJustNow, Full, EnoughToday, Yourself, Gone, Acting }

/// <summary>Somebody is not invited or removed.</summary>
/// <param name="why">The reason, to be said in the owner's language.</param>
/// <param name="beside">The field it stands beside; null for the whole.</param>
public sealed class ColleagueRefusedException(ColleagueRefusal why, string? beside = null) : RefusedException(OwnerWords.In(SiteLanguage.En).Why(why))
{
    /// <summary>The reason.</summary>
    public ColleagueRefusal Why => why;

    /// <summary>The field it stands beside.</summary>
    public string? Field => beside;
}

/// <summary>An owner invites a colleague, who gets a link to choose a password; also again, after a link ran out or somebody was removed.</summary>
[Handler]
public sealed class InviteColleague(
    HostWizardDb db, NewAccounts accounts, PasswordLinks links, PasswordMails mails, Outbox outbox, PublicAddress address, ILookupNormalizer normalizer, TimeProvider clock)
{
    /// <summary>How many people a merchant has at most.</summary>
    public const int MostPeople = 20;

    /// <summary>How many links the people of a merchant are sent a day: nobody's mailbox is filled from here.</summary>
    public const int MostLinksADay = 30;

    /// <param name="MerchantId">Whose websites.</param>
    /// <param name="By">Number of the owner who invites.</param>
    /// <param name="Name">Of the colleague; one who was here before keeps theirs.</param>
    /// <param name="Email">Where the link goes.</param>
    public sealed record Command(int MerchantId, int By, string? Name, string? Email);

    /// <returns>The colleague's name.</returns>
    /// <exception cref="ColleagueRefusedException">A field is out of bounds, the address is in use, or there are enough.</exception>
    public Task<string> Handle(Command command, CancellationToken ct)
    {
        var (name, email) = Checked(command);
        return db.InTransaction(async () =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var asking = await db.TeamOf(command.MerchantId, command.By, ct) ?? throw new ColleagueRefusedException(ColleagueRefusal.Gone);
            var key = normalizer.NormalizeName(email);
            var known = await db.Users.FirstOrDefaultAsync(a => a.NormalizedUserName == key, ct);
            // The same words whoever has it: an admin, another client's owner.
            if (known is not null && known.MerchantId != command.MerchantId) throw new ColleagueRefusedException(ColleagueRefusal.Taken, "Email");
            if (known is { DeactivatedAt: null, MustChangePassword: false }) throw new ColleagueRefusedException(ColleagueRefusal.InTeam, "Email");
            if (known is not { DeactivatedAt: null } && await db.Users.CountAsync(a => a.MerchantId == command.MerchantId && a.DeactivatedAt == null, ct) >= MostPeople) throw new ColleagueRefusedException(ColleagueRefusal.Full);
            var (rest, day) = (now - PasswordLinks.Rest, now.AddDays(-1));
            if (known is not null && await db.PasswordLinks.AnyAsync(l => l.AccountId == known.Id && l.CreatedAt > rest, ct)) throw new ColleagueRefusedException(ColleagueRefusal.SentJustNow, "Email");
            if (await db.PasswordLinks.CountAsync(l => l.Account.MerchantId == command.MerchantId && l.CreatedAt > day, ct) >= MostLinksADay) throw new ColleagueRefusedException(ColleagueRefusal.EnoughToday);

            var merchant = await db.Merchants.FirstAsync(m => m.Id == command.MerchantId, ct);
            var colleague = known ?? Data.Account.Owner(email, name, merchant, now);
            if (known is null) accounts.Add(colleague);
            else
            {
                await links.CloseAsync(colleague, ct);
                // Whoever was removed begins anew; the password of before opens nothing.
                if (colleague.DeactivatedAt is not null) accounts.Reset(colleague);
                colleague.DeactivatedAt = null;
            }
            await SendAsync(colleague, asking, merchant, ct);
            await db.NoteOnSites(command.MerchantId, SiteEventKind.ColleagueInvited, asking.AsActor(), now, $"{colleague.DisplayName} ({colleague.Email})", ct);
            return colleague.DisplayName;
        }, ct);
    }

    private async Task SendAsync(Data.Account colleague, Data.Account by, Merchant merchant, CancellationToken ct)
    {
        var (token, validUntil) = links.Add(colleague, PasswordLinks.ForColleague);
        await db.SaveChangesAsync(ct);
        var number = await db.PasswordLinks.Where(l => l.AccountId == colleague.Id).MaxAsync(l => l.Id, ct);
        var mail = await mails.InvitationAsync(string.Create(CultureInfo.InvariantCulture, $"password-{number}"), (colleague.Email!, colleague.DisplayName), await db.LanguageOf(merchant.Id, ct),
            new(address.Password(token), validUntil), by.DisplayName, merchant.Name);
        await outbox.AddAsync(mail, ct);
    }

    private static (string Name, string Email) Checked(Command command)
    {
        var (name, email) = (command.Name?.Trim() ?? "", command.Email?.Trim() ?? "");
        if (name.Length == 0) throw new ColleagueRefusedException(ColleagueRefusal.FillIn, "Name");
        if (email.Length == 0) throw new ColleagueRefusedException(ColleagueRefusal.FillIn, "Email");
        var errors = new InputErrors();
        errors.Text("name", name, 200);
        try
        {
            errors.ThrowIfAny();
        }
        catch (InvalidInputException)
        {
            throw new ColleagueRefusedException(ColleagueRefusal.TooLong, "Name");
        }
        try
        {
            errors.Email("email", email);
            errors.ThrowIfAny();
        }
        catch (InvalidInputException)
        {
            throw new ColleagueRefusedException(ColleagueRefusal.NoAddress, "Email");
        }
        return (name, email);
    }
}

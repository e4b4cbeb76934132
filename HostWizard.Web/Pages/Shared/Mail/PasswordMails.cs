using System.Globalization;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared.Mail;

/// <summary>Mails with a link to set a password.</summary>
[Handler]
public sealed class PasswordMails(Letters letters)
{
    /// <summary>The link for a new account, or for a password that was forgotten.</summary>
    /// <param name="key">What makes it this mail and no other, such as <c>password-17</c> with the number of the link.</param>
    /// <param name="to">Address and name of the account.</param>
    /// <param name="language">The language of its person.</param>
    /// <param name="link">The link.</param>
    /// <param name="isNewAccount">Whether the account has had no password yet.</param>
    public Task<NewMail> LinkAsync(string key, (string Address, string? Name) to, SiteLanguage language, SetPasswordLink link, bool isNewAccount)
    {
        var words = PasswordMailWords.In(language);
        string Say(string sentence) => Typography.Set(string.Format(CultureInfo.InvariantCulture, sentence, ProposalText.Moment(link.ValidUntil, language), to.Address), language);
        var letter = new MailLetter
        {
            Language = language, From = "HostWizard", Title = Say(isNewAccount ? words.NewTitle : words.Title),
            Salutation = to.Name is null ? null : string.Format(CultureInfo.InvariantCulture, words.Greeting, to.Name),
            Opening = [Say(isNewAccount ? words.NewOpening : words.Opening)],
            Links = [new(words.Link, link.Url)],
            Closing = [Say(words.Until), .. isNewAccount ? Array.Empty<string>() : [Say(words.NotMe)]],
            Footer = [Say(words.Footer)],
        };
        return letters.MailAsync(key, MailKind.PasswordLink, to, Say(isNewAccount ? words.NewSubject : words.Subject), letter);
    }

    /// <summary>The link for somebody whom a colleague invited.</summary>
    /// <param name="key">What makes it this mail and no other.</param>
    /// <param name="to">Address and name of the account.</param>
    /// <param name="language">The language of the website.</param>
    /// <param name="link">The link.</param>
    /// <param name="by">Who invites.</param>
    /// <param name="business">Whose website.</param>
    public Task<NewMail> InvitationAsync(string key, (string Address, string? Name) to, SiteLanguage language, SetPasswordLink link, string by, string business)
    {
        var words = PasswordMailWords.In(language);
        string Say(string sentence) => string.Format(CultureInfo.InvariantCulture, Typography.Set(sentence, language), ProposalText.Moment(link.ValidUntil, language), to.Address, by, business);
        var letter = new MailLetter
        {
            Language = language, From = business, Title = Say(words.NewTitle), Salutation = to.Name is null ? null : string.Format(CultureInfo.InvariantCulture, words.Greeting, to.Name),
            Opening = [Say(words.Invited)], Links = [new(words.Link, link.Url)], Closing = [Say(words.Until), Say(words.NotExpected)], Footer = [Say(words.Footer)],
        };
        return letters.MailAsync(key, MailKind.PasswordLink, to, Say(words.InvitedSubject), letter);
    }
}

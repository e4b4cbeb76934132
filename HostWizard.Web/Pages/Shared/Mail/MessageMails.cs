using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Mail;

/// <summary>Mails that carry what a visitor of a website wrote.</summary>
[Handler]
public sealed class MessageMails(Letters letters)
{
    /// <summary>The message, to the owner of the website; an answer goes to the visitor where they left an e-mail address.</summary>
    public async Task<NewMail> ReceivedAsync(string key, (string Address, string? Name) to, SiteLanguage language, int? siteId, string business, ContactMessage message)
    {
        var (title, opening, subject, footer, name, contact, page) = language switch
        {
            SiteLanguage.Fr => ("Un message de votre site", "Un visiteur vous a écrit :", $"Message de {message.Name}", $"Envoyé par le formulaire de contact du site de {business}.", "De", "Joindre", "Page"),
            SiteLanguage.De => ("Eine Nachricht von Ihrer Website", "Ein Besucher hat Ihnen geschrieben:", $"Nachricht von {message.Name}", $"Gesendet über das Kontaktformular der Website von {business}.", "Von", "Erreichbar", "Seite"),
            SiteLanguage.Lb => ("E Message vun Ärem Site", "E Visiteur huet Iech geschriwwen:", $"Message vun {message.Name}", $"Geschéckt iwwer de Kontaktformulaire vum Site vun {business}.", "Vun", "Z’erreechen", "Säit"),
            _ => ("A message from your website", "A visitor wrote to you:", $"Message from {message.Name}", $"Sent through the contact form of {business}’s website.", "From", "Reach", "Page"),
        };
        var facts = new List<MailFact> { new(name, message.Name), new(contact, message.Contact) };
        if (message.Page.Length > 0) facts.Add(new(page, message.Page));
        var letter = new MailLetter
        {
            Language = language, From = business, Title = title, Opening = [Typography.Set(opening, language)], Quote = message.Message,
            Facts = facts, Footer = [Typography.Set(footer, language)],
        };
        var mail = await letters.MailAsync(key, MailKind.ContactMessage, to, subject, letter);
        return mail with { SiteId = siteId, ReplyTo = EmailAddress.WhatIsWrong(message.Contact) is null ? message.Contact : null };
    }
}

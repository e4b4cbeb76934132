using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>A way to reach them that their website tells and nobody has noted.</summary>
/// <param name="Email">An e-mail address; null for a telephone number.</param>
/// <param name="Phone">A telephone number, as written there.</param>
public sealed record FoundContact(string? Email, string? Phone)
{
    /// <summary>What it is, as it stands there.</summary>
    public string Value => Email ?? Phone ?? "";
}

/// <summary>Compares what a website tells with what people noted.</summary>
internal static class FoundContacts
{
    private const int Most = 6;
    private const int PhoneLength = 50;

    /// <summary>What is new: nobody's who is noted already, and nobody's who asked to be left alone.</summary>
    public static async Task<IReadOnlyList<FoundContact>> FoundContactsAsync(this HostWizardDb db, Prospect prospect, ProspectEvidence? evidence, CancellationToken ct)
    {
        if (evidence is null || SiteBeginning.PageOf(prospect, evidence) is not { } page) return [];
        var phones = page.Phones.Select(phone => PlainWords.Of(phone, PhoneLength)).Where(phone => ProspectKeys.Phone(phone) is { } key && !prospect.Contacts.Any(contact => contact.PhoneKey == key));
        var emails = page.Emails.Where(email => EmailAddress.WhatIsWrong(email) is null && !prospect.Contacts.Any(contact => contact.EmailKey == ProspectKeys.Email(email))).ToList();
        var keys = emails.SelectMany(email => new[] { ProspectKeys.Email(email), DomainOf(email) }).OfType<string>().ToList();
        var objected = keys.Count == 0 ? [] : await db.Objections.Where(objection => keys.Contains(objection.Key)).Select(objection => objection.Key).ToListAsync(ct);
        return [.. phones.DistinctBy(ProspectKeys.Phone).Select(phone => new FoundContact(null, phone))
            .Concat(emails.Where(email => !objected.Contains(ProspectKeys.Email(email)!) && !objected.Contains(DomainOf(email) ?? "")).Select(email => new FoundContact(email, null))).Take(Most)];
    }

    private static string? DomainOf(string email) => ProspectKeys.Domain(email[(email.IndexOf('@', StringComparison.Ordinal) + 1)..]);
}

using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>What a site begins with: what people noted of the prospect and, only where they noted nothing, what its website of today says.</summary>
/// <param name="Details">Name and whom to reach.</param>
/// <param name="Language">The language of the website to be.</param>
/// <param name="Business">Address, opening hours, pages elsewhere.</param>
/// <param name="Texts">What it says of itself, where that is in the same language; null where nothing is known.</param>
public sealed record SiteBeginning(SiteDetails Details, SiteLanguage Language, Business Business, FoundTexts? Texts)
{
    private const int PhoneLength = 50;
    private const int StreetLength = 120;
    private const int CodeLength = 20;
    private const int TownLength = 80;
    private const int ProfilesLength = 1_000;

    /// <summary>Puts together what is known.</summary>
    /// <param name="prospect">What people noted.</param>
    /// <param name="page">What its page says; null where none was read, or it is nobody's.</param>
    /// <param name="mayUse">Whether an e-mail address found there may be used: nobody who asked to be left alone.</param>
    public static SiteBeginning Of(Prospect prospect, PageEvidence? page, Func<string, bool> mayUse)
    {
        var people = prospect.Details.Contacts;
        var language = prospect.Language ?? LanguageOf(page) ?? SiteLanguage.En;
        var details = new SiteDetails(prospect.BusinessName, people is [var first, ..] ? first.Name : null,
            people.Select(person => person.Email).FirstOrDefault(email => email is not null) ?? Email(prospect, page, mayUse),
            people.Select(person => person.Phone).FirstOrDefault(phone => phone is not null) ?? (page?.Phones is [var phone, ..] ? PlainWords.Of(phone, PhoneLength) : null),
            prospect.Notes);
        var (street, code, town) = Address(prospect, page);
        var business = new Business
        {
            Street = PlainWords.Of(street, StreetLength), PostalCode = PlainWords.Of(code, CodeLength), Town = PlainWords.Of(town, TownLength),
            Hours = page?.Hours.Any(day => day.Spans.Count > 0) == true ? page.Hours : [], Profiles = Profiles(page?.SocialLinks ?? []),
        };
        // In another language they would stand in the way of those who read.
        var isRead = page is not null && (LanguageOf(page) is { } written ? written == language : page.Language is null);
        return new(details, language, business, isRead ? PageTexts.Of(page!, prospect.BusinessName) : null);
    }

    /// <summary>The page of a look, where it was read, is somebody's, and is still that of the prospect's domain.</summary>
    public static PageEvidence? PageOf(Prospect prospect, ProspectEvidence evidence)
        => prospect is { Domain: { } domain, AnonymisedAt: null } && (evidence.Domain is null || evidence.Domain.Domain == DomainName.Bare(domain)) && evidence.Page is { IsRead: true, IsParked: false } page ? page : null;

    private static SiteLanguage? LanguageOf(PageEvidence? page) => EnumText<SiteLanguage>.Parse(page?.Language ?? page?.DeclaredLanguage);

    // The business's own before that of whoever made its website.
    private static string? Email(Prospect prospect, PageEvidence? page, Func<string, bool> mayUse)
    {
        var emails = (page?.Emails ?? []).Where(email => EmailAddress.WhatIsWrong(email) is null && email.Length <= EmailAddress.MaxLength && mayUse(email)).ToList();
        return emails.Find(email => email.EndsWith("@" + prospect.Domain, StringComparison.OrdinalIgnoreCase)) ?? emails.FirstOrDefault();
    }

    // An address is one thing: half of what was typed and half of what was found would lead nowhere.
    private static (string? Street, string? Code, string? Town) Address(Prospect prospect, PageEvidence? page)
    {
        static bool IsSame(string? noted, string found) => noted is null || FoldedText.Fold(noted) == FoldedText.Fold(found);
        return page?.PostalAddress is { } found && IsSame(prospect.Street, found.Street) && IsSame(prospect.Town, found.Town)
            ? (prospect.Street ?? found.Street, prospect.PostalCode ?? found.PostalCode, prospect.Town ?? found.Town)
            : (prospect.Street, prospect.PostalCode, prospect.Town);
    }

    private static string Profiles(IReadOnlyList<string> links)
    {
        var kept = "";
        foreach (var link in links)
        {
            if (!Uri.TryCreate(link, UriKind.Absolute, out var address) || !SocialNames.IsProfile(address) || address.AbsoluteUri.Contains(',')) continue;
            var secure = "https" + address.AbsoluteUri[address.Scheme.Length..];
            if (kept.Length + secure.Length < ProfilesLength) kept += kept.Length == 0 ? secure : "\n" + secure;
        }
        return kept;
    }
}

using System.Text.RegularExpressions;

namespace HostWizard.Web.Domain;

/// <summary>By what one person is found wherever something is kept of them: an e-mail address or a telephone number.</summary>
public sealed class PersonKey
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Regex pattern;

    private PersonKey(string? email, string? phone)
    {
        (Email, Phone) = (email, phone);
        pattern = new(email is null ? OfPhone(phone!) : OfEmail(email), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);
    }

    /// <summary>The address, as <see cref="ProspectKeys.Email"/> writes it; null when they are known by their number.</summary>
    public string? Email { get; }

    /// <summary>The number, as <see cref="ProspectKeys.Phone"/> writes it; null when they are known by their address.</summary>
    public string? Phone { get; }

    /// <summary>The person with an address or a number, however it is typed.</summary>
    /// <exception cref="InvalidInputException">It is neither; the field is <c>who</c>.</exception>
    public static PersonKey Parse(string? who)
        => who?.Contains('@', StringComparison.Ordinal) == true ? Of(who, null, "who", "who") : Of(null, who, "who", "who");

    /// <summary>The person with an address, or the one with a number.</summary>
    /// <exception cref="InvalidInputException">Neither is given, both are, or one is none.</exception>
    public static PersonKey Of(string? email, string? phone) => Of(email, phone, "email", "phone");

    /// <summary>Whether a contact is this person.</summary>
    public bool Is(ProspectContact contact) => Is(contact.EmailKey, contact.PhoneKey);

    /// <summary>Whether what is kept under these keys is this person's.</summary>
    public bool Is(string? emailKey, string? phoneKey) => Email is not null ? Email == emailKey : Phone == phoneKey;

    /// <summary>Whether a text has the address or number in it, however it is written.</summary>
    public bool IsIn(string? text) => text is not null && pattern.IsMatch(text);

    /// <summary>The text without the address or number.</summary>
    internal string StruckFrom(string text) => pattern.Replace(text, PersonTraces.Gone);

    private static PersonKey Of(string? email, string? phone, string emailField, string phoneField)
    {
        var (hasEmail, hasPhone) = (!string.IsNullOrWhiteSpace(email), !string.IsNullOrWhiteSpace(phone));
        if (hasEmail == hasPhone) throw new InvalidInputException(emailField, "Please give an e-mail address or a telephone number.");
        if (hasEmail) return EmailAddress.WhatIsWrong(email!.Trim()) is { } wrong ? throw new InvalidInputException(emailField, wrong) : new(ProspectKeys.Email(email), null);
        return ProspectKeys.Phone(phone) is { } number ? new(null, number) : throw new InvalidInputException(phoneField, "Please give an e-mail address or a telephone number, with its country where it is not Luxembourg.");
    }

    private static string OfEmail(string email) => $@"(?<![\w.+-]){Regex.Escape(email)}(?![\w-]|\.\w)";

    // 352803411 is written +352 80 34 11, 00352/803411, 80-34-11 …
    private static string OfPhone(string phone)
    {
        const string between = @"(?:\(0\)|[\s()./\-–\u2011]){0,4}";
        string Digits(string digits) => string.Join(between, digits.AsEnumerable());
        // A bracket belongs to the number when it closes before the number ends.
        var start = $@"(?<!\d)(?:\((?=\+?[\d\s]{{1,6}}\)))?(?:\+|00)?{between}";
        // What follows another country's number is that country's.
        const string noCountry = @"(?<!\d|(?:\+|00)\d{1,3}[\s()./\-–]{0,4})";
        return phone.StartsWith(ProspectKeys.Home, StringComparison.Ordinal)
            ? $@"(?:{start}{Digits(ProspectKeys.Home)}{between}|{noCountry}){Digits(phone[ProspectKeys.Home.Length..])}(?!\d)"
            : $@"{start}{Digits(phone)}(?!\d)";
    }
}

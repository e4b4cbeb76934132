namespace HostWizard.Web.Domain;

/// <summary>What two notes of the same business have in common, however they were typed. The database keeps these keys and finds by them.</summary>
public static class ProspectKeys
{
    // A number at home without its country is Luxembourg's.
    internal const string Home = "352";

    /// <summary>The host of a website without <c>www.</c>, in ASCII and lower case; null when what was typed names none.</summary>
    public static string? Domain(string? website)
    {
        if (string.IsNullOrWhiteSpace(website)) return null;
        var text = website.Trim();
        if (!text.Contains("://", StringComparison.Ordinal)) text = "http://" + text;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.HostNameType != UriHostNameType.Dns) return null;
        var host = address.IdnHost.ToLowerInvariant().TrimEnd('.');
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        return host.Contains('.', StringComparison.Ordinal) ? host : null;
    }

    /// <summary>An e-mail address in lower case; null without one.</summary>
    public static string? Email(string? email) => string.IsNullOrWhiteSpace(email) ? null : email.Trim().ToLowerInvariant();

    /// <summary>The digits of a telephone number with its country's; null for what is too short to be one.</summary>
    public static string? Phone(string? phone)
    {
        if (string.IsNullOrWhiteSpace(phone)) return null;
        var text = phone.Replace("(0)", "", StringComparison.Ordinal);
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        var isForeign = text.TrimStart().StartsWith('+') || digits.StartsWith("00", StringComparison.Ordinal);
        if (digits.StartsWith("00", StringComparison.Ordinal)) digits = digits[2..];
        if (!isForeign) digits = digits.StartsWith(Home, StringComparison.Ordinal) && digits.Length > 8 ? digits : Home + digits;
        return digits.Length >= 8 ? digits : null;
    }

    /// <summary>Name and town, folded; null while the town is not known, because a name alone belongs to many.</summary>
    public static string? NameAndTown(string? name, string? town)
        => Letters(name) is { Length: > 0 } n && Letters(town) is { Length: > 0 } t ? $"{n}|{t}" : null;

    private static string Letters(string? text) => text is null ? "" : string.Concat(FoldedText.Fold(text).Where(char.IsLetterOrDigit));
}

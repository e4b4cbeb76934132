namespace HostWizard.Web.Domain.Prospecting;

/// <summary>Places where businesses show themselves beside their website.</summary>
public static class SocialNames
{
    private static readonly (string Host, string Name)[] Places =
    [
        ("facebook.com", "Facebook"), ("instagram.com", "Instagram"), ("linkedin.com", "LinkedIn"), ("youtube.com", "YouTube"), ("tiktok.com", "TikTok"), ("pinterest.com", "Pinterest"), ("twitter.com", "X"), ("x.com", "X"), ("tripadvisor.com", "Tripadvisor"), ("tripadvisor.fr", "Tripadvisor"),
    ];

    // Buttons that share the page, and scripts, are nobody's profile.
    private static readonly string[] NoProfile = ["/sharer", "/share", "/intent/", "/plugins/", "/dialog/", "/embed/", "/watch", "/tr?", "/pin/create"];

    /// <summary>What people call the place an address is at; the host itself when it is none of the known.</summary>
    public static string Of(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? Name(uri) ?? uri.Host : address;

    /// <summary>Whether it is the address of somebody's own page there.</summary>
    public static bool IsProfile(Uri address)
        => address.Scheme is "http" or "https" && Name(address) is not null && address.AbsolutePath.Length > 1 && !Array.Exists(NoProfile, part => address.PathAndQuery.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static string? Name(Uri uri) => Array.Find(Places, place => uri.Host == place.Host || uri.Host.EndsWith("." + place.Host, StringComparison.Ordinal)).Name;
}

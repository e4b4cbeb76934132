namespace HostWizard.Web.Domain.Prospecting;

/// <summary>Who counts visitors and who asks about cookies, told by addresses and names in a page.</summary>
public static class ScriptSigns
{
    private static readonly (string Mark, string Name)[] Counters =
    [
        ("googletagmanager.com/gtm", "Google Tag Manager"), ("googletagmanager.com/gtag", "Google Analytics"), ("google-analytics.com", "Google Analytics"), ("matomo", "Matomo"), ("piwik", "Matomo"), ("plausible.io", "Plausible"),
        ("connect.facebook.net", "Meta Pixel"), ("clarity.ms", "Microsoft Clarity"), ("hotjar.com", "Hotjar"), ("etracker", "etracker"), ("xiti.com", "AT Internet"), ("statcounter.com", "StatCounter"), ("usefathom.com", "Fathom"), ("static.cloudflareinsights.com", "Cloudflare"),
    ];

    private static readonly (string Mark, string Name)[] Askers =
    [
        ("cookiebot", "Cookiebot"), ("cookielaw.org", "OneTrust"), ("onetrust", "OneTrust"), ("tarteaucitron", "tarteaucitron"), ("axeptio", "Axeptio"), ("didomi", "Didomi"), ("iubenda", "iubenda"), ("usercentrics", "Usercentrics"), ("borlabs-cookie", "Borlabs"),
        ("complianz", "Complianz"), ("cookieyes", "CookieYes"), ("cookie-law-info", "CookieYes"), ("klaro", "Klaro"), ("cookieconsent", "Cookie Consent"), ("cookie-notice", "Cookie Notice"), ("cookie-banner", "a banner of its own"), ("cookie_banner", "a banner of its own"), ("cookiebanner", "a banner of its own"),
    ];

    /// <summary>Who counts its visitors, each once.</summary>
    /// <param name="html">The page.</param>
    public static IReadOnlyList<string> Analytics(string html) => [.. Counters.Where(one => html.Contains(one.Mark, StringComparison.OrdinalIgnoreCase)).Select(one => one.Name).Distinct()];

    /// <summary>Who asks about cookies; null when nobody does.</summary>
    /// <param name="html">The page.</param>
    public static string? CookieBanner(string html) => Array.Find(Askers, one => html.Contains(one.Mark, StringComparison.OrdinalIgnoreCase)).Name;
}

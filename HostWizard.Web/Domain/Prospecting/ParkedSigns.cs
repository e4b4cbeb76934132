namespace HostWizard.Web.Domain.Prospecting;

/// <summary>Pages that only keep a place: a domain for sale, a hoster's greeting, something that is coming soon.</summary>
public static class ParkedSigns
{
    // Whoever writes more than this has a website, whatever words are in it.
    private const int MostText = 2_500;

    // A note that the rest is coming is short.
    private const int MostNote = 600;

    private static readonly string[] ForSale =
    [
        "domain is for sale", "domain may be for sale", "domain for sale", "buy this domain", "this domain is parked", "domain parking", "parked free", "parked domain", "domain steht zum verkauf", "domain kaufen", "domain ist geparkt", "diese domain ist zu verkaufen",
        "domaine est a vendre", "domaine a vendre", "nom de domaine est a vendre", "acheter ce domaine", "make an offer on this domain",
    ];

    private static readonly string[] Hosters =
    [
        "apache2 ubuntu default page", "apache2 debian default page", "apache http server test page", "test page for the apache", "it works!", "welcome to nginx", "iis windows server", "internet information services", "default web site page", "plesk default page", "web server's default page", "index of /",
        "this domain has just been registered", "domain has been registered", "domaine vient d'etre enregistre", "domaine est enregistre", "domain wurde soeben", "diese domain wurde", "domain ist registriert", "hosted by", "felicitations ! votre", "future home of", "your hosting account", "site not published", "looks like this domain isn't connected",
    ];

    private static readonly string[] Coming =
    [
        "under construction", "coming soon", "site en construction", "en construction", "bientot disponible", "bientot en ligne", "im aufbau", "in kurze", "hier entsteht", "wartungsarbeiten", "site en maintenance", "website is being built", "opening soon",
    ];

    private static readonly string[] Sellers = ["sedoparking.com", "parkingcrew.net", "bodis.com", "parklogic", "dan.com/buy-domain", "afternic.com", "hugedomains.com", "undeveloped.com", "d38psrni17bvxu.cloudfront.net"];

    /// <summary>Why the page is nobody's website, in words; null when it is one.</summary>
    /// <param name="title">Title of the page.</param>
    /// <param name="text">Its visible text.</param>
    /// <param name="addresses">Addresses of its scripts, frames and links.</param>
    public static string? Why(string? title, string text, IEnumerable<string> addresses)
    {
        if (text.Length > MostText) return null;
        var folded = FoldedText.Fold($"{title}\n{text}").Replace('’', '\'');
        if (addresses.Select(address => Array.Find(Sellers, seller => address.Contains(seller, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(seller => seller is not null) is { } keeper) return $"The domain is kept for sale by {keeper}.";
        if (Says(folded, ForSale) is { } sale) return $"The page says “{sale}”: the domain is for sale.";
        if (Says(folded, Hosters) is { } greeting && folded.Length <= MostNote * 2) return $"The page is a hoster's or server's greeting (“{greeting}”).";
        if (text.Length > MostNote) return null;
        if (Says(folded, Coming) is { } coming) return $"The page says “{coming}”, and little else.";
        return text.Trim().Length == 0 && string.IsNullOrWhiteSpace(title) ? "The page is empty." : null;
    }

    private static string? Says(string folded, string[] words) => Array.Find(words, word => folded.Contains(word, StringComparison.Ordinal));
}

namespace HostWizard.Web.Domain;

/// <summary>The first page of a new website: believable from what is known, silent about what is not.</summary>
public static class StarterPage
{
    /// <summary>A page in the website's language, filled with the site's own data.</summary>
    public static StorePage For(SiteLanguage language, SiteDetails details, DateTime now)
    {
        var name = details.BusinessName!.Trim();
        var contact = string.Join('\n', new[] { details.ContactName, details.ContactPhone, details.ContactEmail }.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line!.Trim()));
        var (opening, text) = language switch
        {
            SiteLanguage.Fr => ("Bienvenue. Nous prenons le temps de bien faire les choses.",
                $"{name} est à votre service, de la première question au travail terminé.\n\nDites-nous ce qu’il vous faut : nous vous répondons vite, clairement, et sans engagement."),
            SiteLanguage.De => ("Willkommen. Wir nehmen uns Zeit, es gut zu machen.",
                $"{name} ist für Sie da, von der ersten Frage bis zur fertigen Arbeit.\n\nSagen Sie uns, was Sie brauchen: Wir antworten schnell, klar und unverbindlich."),
            SiteLanguage.Lb => ("Wëllkomm. Mir huelen eis Zäit, fir et gutt ze maachen.",
                $"{name} ass fir Iech do, vun der éischter Fro bis zur fäerdeger Aarbecht.\n\nSot eis, wat Dir braucht: Mir äntweren séier, kloer an ouni Verflichtung."),
            _ => ("Welcome. We take the time to do things well.",
                $"{name} is here for you, from the first question to the finished work.\n\nTell us what you need: we answer quickly, plainly and without obligation."),
        };
        return new StorePage(Title(name), opening, text, contact, now);
    }

    // A headline that ends at a word; the whole name still stands in the text.
    private static string Title(string name)
    {
        if (name.Length <= StorePage.TitleLength) return name;
        var room = name[..(StorePage.TitleLength - 1)];
        var space = room.LastIndexOf(' ');
        var cut = space > StorePage.TitleLength / 2 ? room[..space] : char.IsHighSurrogate(room[^1]) ? room[..^1] : room;
        return cut.TrimEnd(' ', ',', ';', '-', '&', '(') + "…";
    }
}

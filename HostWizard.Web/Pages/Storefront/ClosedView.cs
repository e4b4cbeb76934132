using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Storefront;

/// <summary>Why a website is not shown, told to visitors in four languages: without a reason and without anybody's brand.</summary>
/// <param name="Status">503, 410 or 404.</param>
/// <param name="Language">The website's language, which comes first.</param>
/// <param name="Host">The address as people read it; null when there is no such website.</param>
/// <param name="SignIn">Where the owner signs in.</param>
/// <param name="Root">The root its style is below; ends with a slash.</param>
public sealed record ClosedView(int Status, SiteLanguage Language, string? Host, string SignIn, string Root)
{
    private static readonly SiteLanguage[] Order = [SiteLanguage.Fr, SiteLanguage.De, SiteLanguage.Lb, SiteLanguage.En];

    public ClosedWords Words => ClosedWords.In(Language, Status);

    /// <summary>The same in the other languages.</summary>
    public IEnumerable<(string Language, ClosedWords Words)> Others => Order.Where(other => other != Language).Select(other => (other.Text(), ClosedWords.In(other, Status)));
}

/// <summary>One language of a closed website.</summary>
public sealed record ClosedWords(string Title, string Lead, string InBrief, string Question, string Answer)
{
    public static ClosedWords In(SiteLanguage language, int status)
    {
        var (question, answer) = language switch
        {
            SiteLanguage.Fr => ("Vous êtes propriétaire de ce site\u202F?", "Ouvrez votre espace"),
            SiteLanguage.De => ("Gehört Ihnen diese Website?", "Öffnen Sie Ihren Bereich"),
            SiteLanguage.Lb => ("Gehéiert Iech dës Websäit?", "Maacht Äre Beräich op"),
            _ => ("You own this website?", "Open your area"),
        };
        var (title, lead, brief) = (status, language) switch
        {
            (503, SiteLanguage.Fr) => ("Ce site est momentanément indisponible.", "Nous en sommes désolés. Revenez un peu plus tard\u00A0: il n’y a rien à faire de votre côté.", "Revenez un peu plus tard."),
            (503, SiteLanguage.De) => ("Diese Website ist vorübergehend nicht erreichbar.", "Das tut uns leid. Bitte versuchen Sie es später noch einmal; Sie müssen nichts weiter tun.", "Bitte versuchen Sie es später noch einmal."),
            (503, SiteLanguage.Lb) => ("Dës Websäit ass am Moment net erreechbar.", "Dat deet eis leed. Probéiert et w.e.g. méi spéit nach eng Kéier; Dir musst soss näischt maachen.", "Probéiert et w.e.g. méi spéit nach eng Kéier."),
            (503, _) => ("This website is temporarily unavailable.", "We are sorry. Please come back a little later: there is nothing you need to do.", "Please try again a little later."),
            (410, SiteLanguage.Fr) => ("Ce site n’existe plus.", "Merci de votre visite. Il n’y a plus rien à cette adresse.", "Il n’y a plus rien à cette adresse."),
            (410, SiteLanguage.De) => ("Diese Website gibt es nicht mehr.", "Danke für Ihren Besuch. Unter dieser Adresse ist nichts mehr zu finden.", "Unter dieser Adresse ist nichts mehr zu finden."),
            (410, SiteLanguage.Lb) => ("Dës Websäit gëtt et net méi.", "Merci fir Äre Besuch. Op dëser Adress ass näischt méi ze fannen.", "Op dëser Adress ass näischt méi ze fannen."),
            (410, _) => ("This website is no longer here.", "Thank you for looking in. There is nothing at this address any more.", "There is nothing at this address any more."),
            (_, SiteLanguage.Fr) => ("Il n’y a pas de site à cette adresse.", "L’adresse contient peut-être une faute de frappe.", "L’adresse contient peut-être une faute de frappe."),
            (_, SiteLanguage.De) => ("Unter dieser Adresse gibt es keine Website.", "Vielleicht steckt ein Tippfehler in der Adresse.", "Vielleicht steckt ein Tippfehler in der Adresse."),
            (_, SiteLanguage.Lb) => ("Op dëser Adress gëtt et keng Websäit.", "Vläicht ass en Tippfeeler an der Adress.", "Vläicht ass en Tippfeeler an der Adress."),
            _ => ("There is no website at this address.", "The address may have a typing mistake.", "The address may have a typing mistake."),
        };
        return new(title, lead, brief, question, answer);
    }
}

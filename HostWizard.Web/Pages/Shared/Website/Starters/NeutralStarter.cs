using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Sections;

namespace HostWizard.Web.Pages.Shared.Website.Starters;

/// <summary>A website for any business.</summary>
internal static class NeutralStarter
{
    public static (string Claim, IEnumerable<WebPage> Pages) Of(Starter s) => ("",
        [Home(s), s.ContactPage(
            s.Say("We are glad to hear from you.", "Nous serons heureux de vous lire ou de vous entendre.", "Wir freuen uns, von Ihnen zu hören.", "Mir freeën eis, vun Iech ze héieren."),
            s.Say("Write to us", "Écrivez-nous", "Schreiben Sie uns", "Schreift eis"),
            s.Say("We use your details for this answer only.", "Vos données ne servent qu’à vous répondre.", "Wir verwenden Ihre Angaben nur für diese Antwort.", "Mir benotzen Är Donnéeë just fir dës Äntwert."))]);

    private static WebPage Home(Starter s) => s.Home(
        s.Say($"{s.Business.Name}: here for you, from the first question to the finished work.", $"{s.Business.Name} : à votre service, de la première question au travail terminé.", $"{s.Business.Name}: für Sie da, von der ersten Frage bis zur fertigen Arbeit.", $"{s.Business.Name}: fir Iech do, vun der éischter Fro bis zur fäerdeger Aarbecht."),
        s.Section(new Hero
        {
            Heading = s.Say("We take the time to do it well.", "Nous prenons le temps de bien faire.", "Wir nehmen uns Zeit, es gut zu machen.", "Mir huelen eis Zäit, fir et gutt ze maachen."),
            Lead = s.Say($"{s.Business.Name} is here for you, from the first question to the finished work.", $"{s.Business.Name} est à votre service, de la première question au travail terminé.", $"{s.Business.Name} ist für Sie da, von der ersten Frage bis zur fertigen Arbeit.", $"{s.Business.Name} ass fir Iech do, vun der éischter Fro bis zur fäerdeger Aarbecht."),
            Button = s.Say("Write to us", "Nous écrire", "Schreiben Sie uns", "Schreift eis"), ButtonLink = s.ToPage("contact"), Second = s.PhoneWords, SecondLink = s.ToPhone(),
            Picture = Starter.Art("neutral-hero"),
        }, "banner", Ground.Tint),
        s.Section(new Text
        {
            Heading = s.Say("Who we are", "Qui nous sommes", "Wer wir sind", "Wie mir sinn"),
            Body = s.Say("<p>We listen first. Then we say what we would do, what it takes and what it costs, in words you can follow.</p><p>Tell us what you need: we answer quickly, plainly and without obligation.</p>", "<p>Nous écoutons d’abord. Puis nous disons ce que nous ferions, ce que cela demande et ce que cela coûte, en mots simples.</p><p>Dites-nous ce qu’il vous faut : nous répondons vite, clairement et sans engagement.</p>", "<p>Wir hören erst zu. Dann sagen wir, was wir tun würden, was es braucht und was es kostet, in verständlichen Worten.</p><p>Sagen Sie uns, was Sie brauchen: Wir antworten schnell, klar und unverbindlich.</p>", "<p>Mir lauschtere fir d’éischt no. Duerno soe mir, wat mir géife maachen, wat et brauch a wat et kascht, a kloere Wierder.</p><p>Sot eis, wat Dir braucht: mir äntwere séier, kloer an ouni Verflichtung.</p>"),
            Picture = Starter.Art("neutral-place"),
        }, "pic"),
        s.Section(new Prices
        {
            Heading = s.Say("How we work", "Comment nous travaillons", "So arbeiten wir", "Esou schaffe mir"),
            Groups = [Starter.Group("",
                (s.Say("Talk", "Parler", "Reden", "Schwätzen"), s.Say("A conversation, by telephone or at your place, that costs nothing.", "Un échange, par téléphone ou chez vous, qui ne coûte rien.", "Ein Gespräch, am Telefon oder bei Ihnen, das nichts kostet.", "E Gespréich, um Telefon oder bei Iech, dat näischt kascht.")),
                (s.Say("Propose", "Proposer", "Vorschlagen", "Virschloen"), s.Say("A proposal in writing, with a price that holds.", "Une proposition écrite, avec un prix qui tient.", "Ein schriftliches Angebot mit einem Preis, der gilt.", "Eng schrëftlech Offer mat engem Präis, deen zielt.")),
                (s.Say("Do", "Faire", "Machen", "Maachen"), s.Say("Done when we said, and explained when it is done.", "Fait à la date dite, et expliqué une fois fait.", "Fertig, wann wir es gesagt haben, und erklärt, wenn es fertig ist.", "Fäerdeg, wa mir et gesot hunn, an erkläert, wann et fäerdeg ass.")))],
        }, "areas", Ground.Tint),
        s.Section(new CallToAction
        {
            Heading = s.Say("Shall we talk?", "On en parle ?", "Sprechen wir darüber?", "Schwätze mir driwwer?"),
            Lead = s.Say("One sentence is enough to begin.", "Une phrase suffit pour commencer.", "Ein Satz reicht für den Anfang.", "Ee Saz geet duer fir unzefänken."),
            Button = s.Say("Write to us", "Nous écrire", "Schreiben Sie uns", "Schreift eis"), ButtonLink = s.ToPage("contact"), Second = s.PhoneWords, SecondLink = s.ToPhone(),
        }, null, Ground.Brand));
}

using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Sections;

namespace HostWizard.Web.Pages.Shared.Website.Starters;

/// <summary>The two pages the law asks of every business online. They say what this software really does, and are a beginning, not advice.</summary>
internal static class LegalTexts
{
    public static WebPage Imprint(Starter s)
    {
        var title = s.Say("Imprint", "Mentions légales", "Impressum", "Impressum");
        return s.Page("imprint", title, title, s.Section(new Legal
        {
            Heading = title,
            Body = s.Say(
                "<p>We take care of what we publish here. We are not responsible for what other websites say that we link to.</p><p>Texts and pictures belong to us or are shown with permission. Please ask before you use them.</p>",
                "<p>Nous veillons à ce que nous publions ici. Nous ne répondons pas du contenu des sites vers lesquels nous renvoyons.</p><p>Les textes et les images nous appartiennent ou sont montrés avec autorisation. Merci de nous demander avant de les utiliser.</p>",
                "<p>Was wir hier veröffentlichen, prüfen wir sorgfältig. Für Inhalte anderer Websites, auf die wir verweisen, sind wir nicht verantwortlich.</p><p>Texte und Bilder gehören uns oder werden mit Erlaubnis gezeigt. Bitte fragen Sie, bevor Sie sie verwenden.</p>",
                "<p>Mir passen op, wat mir hei verëffentlechen. Fir dat, wat op anere Säite steet, op déi mir verweisen, si mir net verantwortlech.</p><p>Texter a Biller gehéieren eis oder gi mat Erlaabnis gewisen. Frot w.e.g., ier Dir se benotzt.</p>"),
        }, "imprint")) with { IsInMenu = false };
    }

    public static WebPage Privacy(Starter s)
    {
        var title = s.Say("Privacy", "Protection des données", "Datenschutz", "Dateschutz");
        return s.Page("privacy", title, title, s.Section(new Legal
        {
            Heading = title,
            Body = s.Say(
                "<p>This website sets no cookies, counts no visitors and loads nothing from strangers.</p><h3>When you visit</h3><p>Like every web server, ours needs your address on the network to answer you. It is kept no longer than security asks for.</p><h3>When you write to us</h3><p>We keep your name, how to reach you and your message to answer you and, where it becomes an order, as long as the law wants. Nobody else gets them, except those who run this website for us and are bound by contract.</p><h3>Your rights</h3><p>You may ask what we know of you, have it corrected or deleted, and object. Write to us. You may also complain to the Commission nationale pour la protection des données (cnpd.public.lu).</p>",
                "<p>Ce site ne pose aucun cookie, ne mesure pas ses visiteurs et ne charge rien chez des tiers.</p><h3>Quand vous visitez le site</h3><p>Comme tout serveur, le nôtre a besoin de votre adresse réseau pour vous répondre. Elle n’est pas conservée plus longtemps que la sécurité ne l’exige.</p><h3>Quand vous nous écrivez</h3><p>Nous conservons votre nom, vos coordonnées et votre message pour vous répondre et, s’il en naît une commande, aussi longtemps que la loi le veut. Personne d’autre ne les reçoit, hormis ceux qui exploitent ce site pour nous et y sont tenus par contrat.</p><h3>Vos droits</h3><p>Vous pouvez demander ce que nous savons de vous, le faire corriger ou effacer, et vous y opposer. Écrivez-nous. Vous pouvez aussi saisir la Commission nationale pour la protection des données (cnpd.public.lu).</p>",
                "<p>Diese Website setzt keine Cookies, zählt keine Besucher und lädt nichts von Dritten.</p><h3>Wenn Sie uns besuchen</h3><p>Wie jeder Server braucht unserer Ihre Netzadresse, um zu antworten. Sie wird nicht länger aufbewahrt, als die Sicherheit es verlangt.</p><h3>Wenn Sie uns schreiben</h3><p>Wir bewahren Ihren Namen, Ihre Kontaktdaten und Ihre Nachricht auf, um zu antworten, und, wenn daraus ein Auftrag wird, so lange das Gesetz es will. Niemand sonst erhält sie, außer denen, die diese Website für uns betreiben und vertraglich gebunden sind.</p><h3>Ihre Rechte</h3><p>Sie können fragen, was wir über Sie wissen, es berichtigen oder löschen lassen und widersprechen. Schreiben Sie uns. Beschweren können Sie sich auch bei der Commission nationale pour la protection des données (cnpd.public.lu).</p>",
                "<p>Dës Websäit setzt keng Cookien, zielt keng Visiteuren a lued näischt vu Friemen.</p><h3>Wann Dir eis besicht</h3><p>Wéi all Server brauch eisen Är Netzadress, fir z’äntweren. Si gëtt net méi laang gehalen, wéi d’Sécherheet et verlaangt.</p><h3>Wann Dir eis schreift</h3><p>Mir halen Ären Numm, Äre Kontakt an Äre Message, fir z’äntweren, a wann en Optrag draus gëtt, esou laang wéi d’Gesetz et wëll. Soss kritt kee se, ausser deenen, déi dës Säit fir eis bedreiwen an duerch Kontrakt gebonne sinn.</p><h3>Är Rechter</h3><p>Dir kënnt froen, wat mir iwwer Iech wëssen, et verbesseren oder läsche loossen, a widderspriechen. Schreift eis. Dir kënnt Iech och bei der Commission nationale pour la protection des données beschwéieren (cnpd.public.lu).</p>"),
        }, "privacy")) with { IsInMenu = false };
    }
}

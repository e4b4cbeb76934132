using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Sections;

namespace HostWizard.Web.Pages.Shared.Website.Starters;

/// <summary>A shop's website. Its illustrations show flowers and gifts, and so its second page does.</summary>
internal static class ShopStarter
{
    public static (string Claim, IEnumerable<WebPage> Pages) Of(Starter s) => (
        s.Say($"Your shop{s.InTown}", $"Votre boutique{s.InTown}", $"Ihr Geschäft{s.InTown}", $"Äre Buttek{s.InTown}"),
        [Home(s), Ideas(s), s.ContactPage(
            s.Say("Tell us what you are looking for and by when. We answer whether we have it or can get it.", "Dites-nous ce que vous cherchez et pour quand. Nous répondons si nous l’avons ou pouvons l’obtenir.", "Sagen Sie uns, was Sie suchen und bis wann. Wir antworten, ob wir es haben oder besorgen können.", "Sot eis, wat Dir sicht a bis wéini. Mir äntweren, ob mir et hunn oder kënne besuergen."),
            s.Say("What are you looking for?", "Que cherchez-vous ?", "Was suchen Sie?", "Wat sicht Dir?"),
            s.Say("We use your details for this answer only.", "Vos données ne servent qu’à vous répondre.", "Wir verwenden Ihre Angaben nur für diese Antwort.", "Mir benotzen Är Donnéeë just fir dës Äntwert."))]);

    private static WebPage Home(Starter s) => s.Home(
        s.Say($"{s.Business.Name}: chosen by hand, wrapped with care{s.InTown}.", $"{s.Business.Name} : choisi à la main, emballé avec soin{s.InTown}.", $"{s.Business.Name}: von Hand ausgesucht, schön verpackt{s.InTown}.", $"{s.Business.Name}: vun Hand erausgesicht, schéin agepaakt{s.InTown}."),
        s.Section(new Hero
        {
            Heading = s.Say("Come in for one thing. Leave with the right one.", "Entrez pour voir. Repartez avec la bonne idée.", "Kommen Sie schauen. Gehen Sie mit dem Richtigen.", "Kommt kucken. Gitt mat deem Richtegen heem."),
            Lead = s.Say("We have picked up every piece here ourselves, looked at it from all sides and liked it. Ask us about any of them.", "Chaque pièce ici, nous l’avons prise en main, regardée de tous côtés et aimée. Demandez-nous son histoire.", "Jedes Stück hier hatten wir selbst in der Hand, haben es von allen Seiten angesehen und gemocht. Fragen Sie uns danach.", "All Stéck hei hate mir selwer an der Hand, hunn et vun alle Säite gekuckt a gär kritt. Frot eis dono."),
            Button = s.Say("Set something aside", "Faire mettre de côté", "Etwas zurücklegen lassen", "Eppes zeréckleeë loossen"), ButtonLink = s.ToPage("contact"),
            Second = s.Say("Ideas", "Nos idées", "Unsere Ideen", "Eis Iddien"), SecondLink = s.ToPage("ideas"),
            Picture = Starter.Art("shop-hero"),
        }, "poster", Ground.Brand),
        s.Section(new Text
        {
            Heading = s.Say("Small shop, long looks", "Petite boutique, longs regards", "Kleiner Laden, viel zu sehen", "Klenge Buttek, vill ze gesinn"),
            Body = s.Say("<p>What stands here was not chosen by a list. We unpack it, find it a place and take it away again when it does not hold what it promised.</p><p>Tell us who it is for. Their age, their kitchen, what they laugh at. Three sentences, and we have an idea.</p>",
                "<p>Ce qui est ici n’a pas été choisi sur une liste. Nous déballons, trouvons une place et retirons ce qui ne tient pas parole.</p><p>Dites-nous pour qui c’est. Son âge, sa cuisine, ce qui fait rire. Trois phrases, et nous avons une idée.</p>",
                "<p>Was hier steht, kam nicht von einer Liste. Wir packen aus, suchen einen Platz und nehmen wieder weg, was nicht hält, was es verspricht.</p><p>Sagen Sie uns, für wen es ist. Wie alt, welche Küche, worüber gelacht wird. Drei Sätze, und wir haben eine Idee.</p>",
                "<p>Wat hei steet, koum net vun enger Lëscht. Mir paken aus, sichen eng Plaz an huelen erëm ewech, wat net hält, wat et versprécht.</p><p>Sot eis, fir wien et ass. Wéi al, wéi eng Kichen, iwwer wat gelaacht gëtt. Dräi Sätz, a mir hunn eng Iddi.</p>"),
        }, "lead"),
        s.Section(new Gallery
        {
            Heading = s.Say("From the window to your table", "De la vitrine à votre table", "Vom Schaufenster auf Ihren Tisch", "Vun der Vitrinn op Ären Dësch"),
            Items = Starter.Arts("shop-front", "shop-vase", "shop-gift"),
        }, "strip", Ground.Tint),
        s.Section(new Prices
        {
            Heading = s.Say("What we do for you", "Ce que nous faisons pour vous", "Was wir für Sie tun", "Wat mir fir Iech maachen"),
            Groups = [Starter.Group("",
                (s.Say("Advise", "Conseiller", "Beraten", "Beroden"), s.Say("Name an occasion and a sum. We put three things on the counter.", "Une occasion, une somme. Nous posons trois choses sur le comptoir.", "Nennen Sie Anlass und Betrag. Wir legen drei Dinge auf die Theke.", "Sot eis d’Geleeënheet an e Montant. Mir leeën dräi Saachen op d’Téik.")),
                (s.Say("Order", "Commander", "Besorgen", "Besuergen"), s.Say("What is not on the shelf we look for, and we say when it will be here.", "Ce qui n’est pas en rayon, nous le cherchons, et nous disons quand il sera là.", "Was nicht im Regal steht, suchen wir und sagen, wann es da ist.", "Wat net am Regal steet, siche mir, a mir soen, wéini et do ass.")),
                (s.Say("Set aside", "Mettre de côté", "Zurücklegen", "Zeréckleeën"), s.Say("A message is enough, and it waits for you under your name.", "Un message suffit, et l’objet vous attend à votre nom.", "Eine Nachricht genügt, und es wartet unter Ihrem Namen.", "E Message geet duer, an et waart op Iech mat Ärem Numm drop.")),
                (s.Say("Wrap", "Emballer", "Verpacken", "Apaken"), s.Say("With paper, ribbon and, if you like, a card in your words.", "Papier, ruban et, si vous voulez, une carte avec vos mots.", "Mit Papier, Band und auf Wunsch einer Karte mit Ihren Worten.", "Mat Pabeier, Band an, wann Dir wëllt, enger Kaart mat Äre Wierder.")))],
        }, "areas"),
        s.Section(new Questions
        {
            Heading = s.Say("Good to know", "Bon à savoir", "Gut zu wissen", "Gutt ze wëssen"),
            Items = Starter.Ask(
                (s.Say("Can you order something for me?", "Pouvez-vous commander pour moi ?", "Können Sie etwas für mich bestellen?", "Kënnt Dir eppes fir mech bestellen?"), s.Say("Write to us what it is, best with a picture. We tell you the price and the day before you decide.", "Écrivez-nous ce que c’est, au mieux avec une photo. Nous donnons le prix et le jour avant que vous décidiez.", "Schreiben Sie uns, was es ist, am besten mit Bild. Wir nennen Preis und Tag, bevor Sie sich entscheiden.", "Schreift eis, wat et ass, am beschte mat enger Foto. Mir soen Iech de Präis an den Dag, ier Dir Iech decidéiert.")),
                (s.Say("What if the present does not please?", "Et si le cadeau ne plaît pas ?", "Und wenn das Geschenk nicht gefällt?", "A wann de Kaddo net gefält?"), s.Say("Ask us when you buy it. We tell you what can be exchanged, and for how long.", "Demandez-nous au moment de l’achat. Nous disons ce qui s’échange, et jusqu’à quand.", "Fragen Sie uns beim Kauf. Wir sagen, was sich umtauschen lässt und wie lange.", "Frot eis beim Kaf. Mir soen, wat een ëmtausche kann a wéi laang.")),
                (s.Say("Do you deliver?", "Livrez-vous ?", "Liefern Sie?", "Liwwert Dir?"), s.Say("Tell us the address and the day. We say whether we can do it and what it costs.", "Donnez-nous l’adresse et le jour. Nous disons si c’est possible et ce que cela coûte.", "Nennen Sie uns Adresse und Tag. Wir sagen, ob es geht und was es kostet.", "Sot eis d’Adress an den Dag. Mir soen, ob et geet a wat et kascht."))),
        }, null, Ground.Tint),
        s.Section(new CallToAction
        {
            Heading = s.Say("Who would you like to please?", "À qui voulez-vous faire plaisir ?", "Wem möchten Sie eine Freude machen?", "Wiem wëllt Dir eng Freed maachen?"),
            Lead = s.Say("Write three sentences about them. We write back with an idea.", "Écrivez trois phrases à son sujet. Nous répondons avec une idée.", "Schreiben Sie drei Sätze über den Menschen. Wir antworten mit einer Idee.", "Schreift dräi Sätz iwwer dee Mënsch. Mir äntwere mat enger Iddi."),
            Button = s.Say("Write to us", "Nous écrire", "Schreiben Sie uns", "Schreift eis"), ButtonLink = s.ToPage("contact"), Second = s.PhoneWords, SecondLink = s.ToPhone(),
        }, null, Ground.Brand));

    private static WebPage Ideas(Starter s) => s.Page("ideas", s.Say("Ideas", "Idées", "Ideen", "Iddien"),
        s.Say("Flowers, presents and things for the home.", "Fleurs, cadeaux et choses pour la maison.", "Blumen, Geschenke und Dinge fürs Zuhause.", "Blummen, Kaddoen a Saache fir doheem."),
        s.Section(new Hero
        {
            Heading = s.Say("For somebody, or for you", "Pour quelqu’un, ou pour vous", "Für jemanden, oder für Sie", "Fir een, oder fir Iech"),
            Lead = s.Say("A few ideas to begin with. What came in this week, you see in the shop.", "Quelques idées pour commencer. Les arrivages de la semaine vous attendent en boutique.", "Ein paar Ideen für den Anfang. Was diese Woche gekommen ist, sehen Sie im Laden.", "E puer Iddie fir unzefänken. Wat dës Woch erakoum, gesitt Dir am Buttek."),
        }, "plain", Ground.Tint),
        s.Section(new Prices
        {
            Groups =
            [
                Starter.Group(s.Say("Flowers", "Fleurs", "Blumen", "Blummen"),
                    (s.Say("Bouquet of the season", "Bouquet de saison", "Strauß der Saison", "Bouquet vun der Saison"), s.Say("Bound by hand, in the colours you name.", "Lié à la main, dans vos couleurs.", "Von Hand gebunden, in Ihren Farben.", "Vun Hand gebonnen, an Äre Faarwen.")),
                    (s.Say("Plants in pots", "Plantes en pot", "Topfpflanzen", "Planzen am Dëppchen"), s.Say("With a note on light and water.", "Avec un mot sur la lumière et l’eau.", "Mit einem Zettel zu Licht und Wasser.", "Mat engem Ziedel iwwer Liicht a Waasser.")),
                    (s.Say("Wreaths", "Couronnes", "Kränze", "Kränz"), s.Say("For the door, for Advent, for a last farewell.", "Pour la porte, l’avent, un dernier adieu.", "Für die Tür, den Advent, den Abschied.", "Fir d’Dier, den Advent, den Äddi."))),
                Starter.Group(s.Say("Presents", "Cadeaux", "Geschenke", "Kaddoen"),
                    (s.Say("For a host", "Pour qui vous invite", "Für Gastgeber", "Fir deen, deen Iech alued"), s.Say("Something that needs no vase.", "Quelque chose qui ne demande pas de vase.", "Etwas, das keine Vase braucht.", "Eppes, wat keng Vas brauch.")),
                    (s.Say("For a birth", "Pour une naissance", "Zur Geburt", "Fir eng Gebuert"), s.Say("Soft, washable, and still liked at three.", "Doux, lavable, encore aimé à trois ans.", "Weich, waschbar, mit drei noch geliebt.", "Mëll, wäschbar, a mat dräi Joer nach gär gesinn.")),
                    (s.Say("Gift voucher", "Bon cadeau", "Gutschein", "Bong"), s.Say("When you would rather let them choose.", "Quand vous préférez laisser choisir.", "Wenn Sie lieber wählen lassen.", "Wann Dir léiwer wiele loosst."))),
                Starter.Group(s.Say("For your home", "Pour la maison", "Fürs Zuhause", "Fir doheem"),
                    (s.Say("Vases and bowls", "Vases et coupes", "Vasen und Schalen", "Vasen a Schosselen"), s.Say("Glass, clay, each a little different.", "Verre, terre, chacun un peu différent.", "Glas, Ton, jedes ein wenig anders.", "Glas, Toun, all Stéck e bëssen anescht.")),
                    (s.Say("Candles", "Bougies", "Kerzen", "Käerzen"), s.Say("For a long evening.", "Pour une longue soirée.", "Für einen langen Abend.", "Fir e laangen Owend.")),
                    (s.Say("Cards and paper", "Cartes et papier", "Karten und Papier", "Kaarten a Pabeier"), s.Say("For the words that go with it.", "Pour les mots qui vont avec.", "Für die Worte, die dazugehören.", "Fir d’Wierder, déi derbäi gehéieren."))),
            ],
        }, "columns"),
        s.Section(new Text
        {
            Heading = s.Say("Wrapped, with your words", "Emballé, avec vos mots", "Verpackt, mit Ihren Worten", "Agepaakt, mat Äre Wierder"),
            Body = s.Say("<p>Choose the paper, tell us what the card should say, and we write it for you by hand. The price stays inside the shop.</p>",
                "<p>Choisissez le papier, dites-nous ce que doit dire la carte, et nous l’écrivons à la main. Le prix, lui, reste en boutique.</p>",
                "<p>Suchen Sie das Papier aus und sagen Sie uns, was auf der Karte stehen soll. Wir schreiben es von Hand. Der Preis bleibt im Laden.</p>",
                "<p>Sicht Iech de Pabeier eraus a sot eis, wat op der Kaart soll stoen. Mir schreiwen et vun Hand. De Präis bleift am Buttek.</p>"),
            Picture = Starter.Art("shop-gift"),
        }, "pic", Ground.Tint));
}

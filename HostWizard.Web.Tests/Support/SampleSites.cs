using System.Text;

namespace HostWizard.Web.Tests.Support;

/// <summary>Small websites as there are many: one of today, one of 2009, one that only keeps a place, one that nobody closed a tag in.</summary>
internal static class SampleSites
{
    public const string Modern = """
        <!doctype html>
        <html lang="fr-LU">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Boulangerie du Parc – pain et pâtisserie à Differdange</title>
          <meta name="description" content="Pain au levain, viennoiseries et gâteaux, faits chaque nuit à Differdange.">
          <meta name="generator" content="WordPress 6.8.1">
          <link rel="stylesheet" href="/wp-content/themes/parc/style.css">
          <link rel="stylesheet" href="/print.css" media="print">
          <link rel="icon" href="/favicon.svg">
          <script src="/wp-includes/js/jquery.js?ver=3.7.1" defer></script>
          <script src="https://www.googletagmanager.com/gtag/js?id=G-1" async></script>
          <script src="https://consent.cookiebot.com/uc.js" async></script>
          <script type="application/ld+json">
          {
            "@context": "https://schema.org", "@graph": [{
              "@type": "Bakery", "name": "Boulangerie du Parc", "telephone": "+352 26 58 12 34", "email": "bonjour@parc.lu", "logo": {"@type": "ImageObject", "url": "https://parc.test/logo.svg"},
              "address": {"@type": "PostalAddress", "streetAddress": "12, avenue du Parc", "postalCode": "L-4650", "addressLocality": "Differdange"},
              "openingHoursSpecification": [
                {"@type": "OpeningHoursSpecification", "dayOfWeek": ["Tuesday", "Wednesday", "Thursday", "Friday"], "opens": "06:00", "closes": "18:30"},
                {"@type": "OpeningHoursSpecification", "dayOfWeek": "https://schema.org/Saturday", "opens": "06:00", "closes": "12:00"},
                {"@type": "OpeningHoursSpecification", "dayOfWeek": "https://schema.org/Saturday", "opens": "14:00", "closes": "17:00"}],
              "sameAs": ["https://www.facebook.com/boulangerieparc"]
            }]
          }
          </script>
        </head>
        <body>
          <header><img src="/logo.svg" alt="Boulangerie du Parc" width="120" height="40"><nav><a href="/pains">Nos pains</a> <a href="/contact?lang=fr">Contact</a></nav></header>
          <main>
            <h1>Le pain de votre quartier</h1>
            <p>Nous faisons notre pain chaque nuit avec la farine du moulin et le levain de la maison, pour vous et pour tous ceux qui sont dans le quartier.</p>
            <h2>Nos pains</h2>
            <img src="/pain.webp" alt="Pain au levain" width="800" height="600" loading="lazy">
            <p>Seigle, épeautre, froment.</p>
          </main>
          <footer><a href="https://www.instagram.com/boulangerieparc/">Instagram</a> <a href="https://www.facebook.com/sharer/sharer.php?u=x">Partager</a> © 2026 Boulangerie du Parc</footer>
        </body>
        </html>
        """;

    private const string Garage = """
        <HTML><HEAD>
        <META http-equiv=Content-Type content="text/html; charset=windows-1252">
        <META name="GENERATOR" content="Microsoft FrontPage 6.0">
        <TITLE>Garage Müller &amp; Söhne – Ihre Werkstatt</TITLE>
        <SCRIPT src="menu.js"></SCRIPT>
        </HEAD>
        <BODY background="bg.gif" bgcolor="#FFFFCC">
        <CENTER><TABLE width="780" border="0" cellpadding="0" cellspacing="0"><TR><TD><IMG src="images/logo_mueller.gif"></TD></TR>
        <TR><TD><TABLE width="100%"><TR><TD width="150" valign="top"><A href="index.htm">Start</A><BR><A href="kontakt.htm">Kontakt</A><BR><A href="occasionen.htm">Occasionen</A></TD>
        <TD><FONT face="Arial" size="4"><B>Herzlich willkommen!</B></FONT><BR>
        <FONT face="Arial" size="2">Wir sind Ihre Werkstatt für alle Marken in Mersch und reparieren seit 1974 mit viel Erfahrung auch ältere Wagen für Sie und Ihre Familie.</FONT><BR>
        <OBJECT classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="400" height="100"><PARAM name="movie" value="intro.swf"></OBJECT>
        <TABLE><TR><TD>Montag - Freitag</TD><TD>8:00 - 12:00, 13:30 - 18:00 Uhr</TD></TR><TR><TD>Samstag</TD><TD>9-12 Uhr</TD></TR><TR><TD>Sonntag</TD><TD>geschlossen</TD></TR></TABLE>
        <FONT size="2">Garage Müller &amp; Söhne<BR>15, rue de la Gare<BR>L-7535 Mersch<BR>Tél.: 32 81 47 - Fax: 32 81 48<BR>info [at] garage-mueller.lu</FONT>
        <IMG src="images/auto1.jpg"><IMG src="images/auto2.jpg"><IMG src="images/spacer.gif" width="1" height="1">
        </TD></TR></TABLE></TD></TR></TABLE>
        <FONT size="1">Copyright © 2003-2009 Garage Müller. Optimiert für Internet Explorer 6</FONT></CENTER>
        </BODY></HTML>
        """;

    public const string Parked = """
        <html><head><title>fleurs-schmit.test</title></head><body><h1>fleurs-schmit.test</h1><p>This domain is for sale. Buy this domain today!</p><script src="https://img.sedoparking.com/js/jquery.js"></script></body></html>
        """;

    public const string Broken = "<html><head><title>Chez Léa<body><p>Restaurant <b>Chez Léa<i></b> à Esch <table><p>Tel +352 55 12 34 <a href='mailto:lea@chez-lea.test?subject=x'>Mail <div><li><td></html></span><script>if (a < b) { document.write('<p>"
        + "\u0000<img src=x alt=<<< <p class=\"";

    /// <summary>A garage of 2009, in windows-1252.</summary>
    public static byte[] Of2009
    {
        get
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding(1252).GetBytes(Garage);
        }
    }
}

using System.Diagnostics;
using System.Text;
using System.Text.Json;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Infrastructure.Prospecting;

/// <summary>Pages become evidence.</summary>
public class PageReaderTests
{
    private static readonly Uri Address = new("https://parc.test/");

    [Fact]
    public void A_page_of_today_is_read_whole()
    {
        var page = Read(SampleSites.Modern);

        Assert.Equal(("Boulangerie du Parc – pain et pâtisserie à Differdange", "Pain au levain, viennoiseries et gâteaux, faits chaque nuit à Differdange."), (page.Title, page.Description));
        Assert.Equal(("fr", "fr", "utf-8", true, 2026), (page.DeclaredLanguage, page.Language, page.Encoding, page.HasViewport, page.CopyrightYear));
        Assert.Equal(new ImageCounts(2, 0, 0), page.Images);
        Assert.Equal((9, 1), (page.Requests, page.RenderBlocking));
        Assert.Equal((false, false, false, false), (page.HasTableLayout, page.HasFrames, page.HasFlash, page.IsParked));
        Assert.Equal(new Software("WordPress", "6.8.1"), page.Cms);
        Assert.Null(page.Shop);
        Assert.Equal("Google Analytics by Cookiebot", $"{string.Join(' ', page.Analytics)} by {page.CookieBanner}");
        Assert.Contains("Bakery", page.StructuredData);
        Assert.Equal(["bonjour@parc.lu", "+352 26 58 12 34"], page.Emails.Concat(page.Phones));
        Assert.Equal(new PostalAddress("12, avenue du Parc", "L-4650", "Differdange"), page.PostalAddress);
        Assert.Equal(["06:00–18:30", "06:00–18:30", "06:00–18:30", "06:00–18:30", "06:00–12:00, 14:00–17:00"], page.Hours.Select(OpeningHours.Text));
        Assert.Equal(["https://www.instagram.com/boulangerieparc", "https://www.facebook.com/boulangerieparc"], page.SocialLinks);
        Assert.Equal("https://parc.test/logo.svg", page.Logo);
        Assert.Equal(["Le pain de votre quartier", "Nos pains"], page.Headings);
        Assert.StartsWith("Nous faisons notre pain", Assert.Single(page.Texts), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_2009_is_read_in_its_own_letters()
    {
        var page = new PageReader().Read(SampleSites.Of2009, "text/html", new("http://garage.test/"));

        Assert.Equal(("Garage Müller & Söhne – Ihre Werkstatt", "windows-1252", "de"), (page.Title, page.Encoding, page.Language));
        Assert.Null(page.DeclaredLanguage);
        Assert.Equal((true, true, false, false), (page.HasTableLayout, page.HasFlash, page.HasViewport, page.HasFrames));
        Assert.Equal((2009, "Microsoft FrontPage 6.0"), (page.CopyrightYear, page.Cms?.Text));
        Assert.Equal(new ImageCounts(3, 3, 3), page.Images);
        Assert.Equal(["info@garage-mueller.lu", "32 81 47"], page.Emails.Concat(page.Phones));
        Assert.Equal(new PostalAddress("15, rue de la Gare", "L-7535", "Mersch"), page.PostalAddress);
        Assert.Equal(7, page.Hours.Count);
        Assert.Equal(("08:00–12:00, 13:30–18:00", "09:00–12:00", ""), (OpeningHours.Text(page.Hours[0]), OpeningHours.Text(page.Hours[5]), OpeningHours.Text(page.Hours[6])));
        Assert.Equal("http://garage.test/images/logo_mueller.gif", page.Logo);
    }

    [Fact]
    public void A_parked_page_says_why() => Assert.Equal("The domain is kept for sale by sedoparking.com.", Read(SampleSites.Parked).ParkedBecause);

    [Fact]
    public void A_broken_page_tells_what_it_can()
    {
        var page = Read(SampleSites.Broken);
        Assert.True(page.IsRead);
        Assert.False(page.IsParked);
        Assert.NotNull(page.Title);
    }

    [Fact]
    public void Broken_tags_do_not_hide_a_telephone_number()
    {
        var page = Read("<html><body><p>Restaurant <b>Chez Léa<i></b> à Esch <table><p>Tel +352 55 12 34 <a href='mailto:lea@chez-lea.test?subject=x'>Mail <div><li><td></html></span>");
        Assert.Equal(["lea@chez-lea.test", "+352 55 12 34"], page.Emails.Concat(page.Phones));
    }

    [Theory]
    [InlineData("text/html; charset=ISO-8859-1", "<p>Käserei", "windows-1252", 28591)]
    [InlineData("text/html", "<meta charset='iso-8859-15'><p>Käserei", "iso-8859-15", 28605)]
    [InlineData("text/html; charset=utf-8", "<p>Käserei", "windows-1252", 28591)]
    [InlineData(null, "<p>Käserei", "utf-8", 65001)]
    [InlineData("text/html; charset=nonsense", "<p>Käserei", "utf-8", 65001)]
    [InlineData("text/html", "<meta charset=utf-16><p>Käserei est là et elle y reste", "utf-8", 65001)]
    public void Letters_are_read_as_they_were_written(string? contentType, string html, string encoding, int written)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = new PageReader().Read(Encoding.GetEncoding(written).GetBytes(html + " <h1>Käserei</h1>"), contentType, Address);
        Assert.Equal((encoding, "Käserei"), (page.Encoding, page.Headings.Single()));
    }

    [Theory]
    [InlineData("<frameset cols='20%,*'><frame src='menu.htm'><frame src='main.htm'></frameset>", false, true)]
    [InlineData("<table border=1><tr><th>Pain<th>Prix<tr><td>Seigle<td>4 €</table>", false, false)]
    [InlineData("<table role=presentation><tr><td>Bonjour</table>", true, false)]
    public void Layouts_of_another_time_are_told_from_tables_of_prices(string html, bool hasTables, bool hasFrames) => Assert.Equal((hasTables, hasFrames), (Read(html).HasTableLayout, Read(html).HasFrames));

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0\0")]
    [InlineData("%PDF-1.7 binary")]
    [InlineData("<script type='application/ld+json'>{\"@type\": [1, {\"a\": }</script>")]
    [InlineData("<a href='http://[::1'>x</a><img src='data:;;'><base href='ht!tp://'><a href='tel:'>")]
    public void Nothing_that_comes_throws(string html) => Assert.True(Read(html).IsRead);

    [Fact]
    public void Pages_cut_and_mixed_up_are_read_all_the_same()
    {
        var random = new Random(9);
        byte[][] samples = [Encoding.UTF8.GetBytes(SampleSites.Modern), SampleSites.Of2009, Encoding.UTF8.GetBytes(SampleSites.Parked), Encoding.UTF8.GetBytes(SampleSites.Broken)];
        for (var run = 0; run < 400; run++)
        {
            var (one, other) = (samples[random.Next(4)], samples[random.Next(4)]);
            byte[] mixed = [.. one[..random.Next(one.Length)], .. other[random.Next(other.Length)..]];
            for (var slips = random.Next(30); slips > 0 && mixed.Length > 0; slips--) mixed[random.Next(mixed.Length)] = (byte)random.Next(256);

            var page = new PageReader().Read(mixed, run % 2 == 0 ? "text/html" : null, Address);

            Assert.True(page.IsRead);
            Assert.DoesNotContain("\\u0000", JsonSerializer.Serialize(page), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<b><p>")]
    [InlineData("</b>")]
    [InlineData("<x-y>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<font color=red>")]
    [InlineData("<a href=x>")]
    [InlineData("&lt;")]
    [InlineData("<p itemprop=openingHours>Mo-Fr 8-")]
    public void A_page_made_to_hurt_is_read_in_bounded_time(string piece)
    {
        var watch = Stopwatch.StartNew();
        Assert.True(Read(string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length))).IsRead);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Letters_opened_again_in_every_paragraph_do_not_fill_the_memory()
    {
        var before = GC.GetTotalAllocatedBytes();
        Assert.True(Read(string.Concat(Enumerable.Range(0, 390).Select(i => $"<b id=b{i}>")) + string.Concat(Enumerable.Repeat("<p>x", 400_000))).IsRead);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 1_500_000_000);
    }

    [Fact]
    public void Each_text_knows_the_heading_it_stands_below()
    {
        const string first = "Nous cuisons chaque jour le même pain, avec la même patience et le même four.", second = "Tout commence en 1987, quand Jos Weber reprend le four de son oncle à Wiltz.";
        var page = Read($"<body><p>{first}</p><h1>Le pain</h1><div><h2>Notre <b>histoire</b></h2><p>{second}</p></div><h3>Contact</h3><p>{first}</p></body>");
        Assert.Equal([(first, null), (second, "Notre histoire")], page.Texts.Zip(page.TextHeadings));
    }

    [Fact]
    public void Evidence_is_kept_as_JSON_and_comes_back_the_same()
    {
        var json = JsonSerializer.Serialize(Read(SampleSites.Modern));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<PageEvidence>(json)));
    }

    private static PageEvidence Read(string html) => new PageReader().Read(Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8", Address);
}

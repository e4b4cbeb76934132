using System.Text;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Pdf;
using HostWizard.Web.Tests.Rules;
using QRCoder;
using SkiaSharp;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace HostWizard.Web.Tests.Infrastructure;

/// <summary>What is on paper, read back from the bytes.</summary>
public sealed class ProposalPdfTests(ProposalPdfTests.Press press) : IClassFixture<ProposalPdfTests.Press>
{
    private static readonly ProposalLinks Links = new("https://hostwizard.lu/hosting/sites/42/preview", "https://hostwizard.lu/hosting/proposals/Zk3vT9qLx2hWc8RbN5yPd1");

    [Fact]
    public void A_French_proposal_reads_in_order()
    {
        using var pdf = press.Open(Paper.French);
        Assert.Equal(2, pdf.NumberOfPages);
        InOrder(Read(pdf.GetPage(1)),
            "HostWizard", "Proposition P-2026-0042", "23 novembre 2026", "Votre nouveau site", "est prêt.", "Proposition pour L'Œuf & l'Épicéa S.à r.l.",
            "À l'attention de", "Claire Hoffmann", "L'Œuf & l'Épicéa", "Valable jusqu'au", "23 décembre 2026", "Marc Weis", "28 00 70 10",
            "Chère Madame Hoffmann,", "Lors de ma visite, vous m'avez dit", "Rien n'est figé.", "oeuf-epicea.lu", "Le pain sort", "bonjour@hostwizard.lu", "P-2026-0042 · Page 1 sur 2");
        InOrder(Read(pdf.GetPage(2)),
            "L'Œuf & l'Épicéa S.à r.l.", "Services", "À la commande", "hors TVA", "Création du site", "Cinq pages en français", "1\u202F450,00\u00A0€", "Par mois", "Hébergement et certificat", "19,00\u00A0€",
            "Messagerie", "25 Go par boîte", "3\u00A0×\u00A03,00\u00A0€", "9,00\u00A0€", "Par an", "Nom de domaine", "24,00\u00A0€", "En option, non compris dans les totaux", "Version allemande", "280,00\u00A0€",
            "Totaux", "La suite", "Conditions", "Paiement.", "Page 2 sur 2");
    }

    [Fact]
    public void Totals_stand_apart_by_period_and_leave_options_out()
    {
        using var pdf = press.Open(Paper.French);
        InOrder(Read(pdf.GetPage(2)), "Totaux",
            "À la commande", "1\u202F696,50\u00A0€", "1\u202F450,00\u00A0€ hors TVA", "TVA 17\u00A0%\u00A0: 246,50\u00A0€",
            "Par mois", "32,76\u00A0€", "28,00\u00A0€ hors TVA", "TVA 17\u00A0%\u00A0: 4,76\u00A0€",
            "Par an", "28,08\u00A0€", "24,00\u00A0€ hors TVA", "TVA 17\u00A0%\u00A0: 4,08\u00A0€");
    }

    [Fact]
    public void A_period_without_a_line_has_no_total()
    {
        using var pdf = press.Open(Paper.French with { Lines = [.. Paper.French.Lines.Where(line => line.Period == BillingPeriod.Monthly)] });
        var text = Read(pdf.GetPage(2));
        Assert.Contains("32,76", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Par an", text, StringComparison.Ordinal);
        Assert.DoesNotContain("À la commande", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_accepted_is_counted_and_says_by_whom()
    {
        var yes = new ProposalAcceptance("Zoë Łukasz", new(2026, 11, 30, 23, 4, 0, DateTimeKind.Utc), "2001:db8::7", "Firefox", "J'accepte la proposition P-2026-0042 avec 2 options.", new HashSet<int> { 6, 7 });
        using var pdf = press.Open(Paper.French, yes: yes);
        Assert.Contains("Acceptée le 1er décembre 2026", Read(pdf.GetPage(1)), StringComparison.Ordinal);
        InOrder(Whole(pdf), "Options retenues, comprises dans les totaux", "luxembourgeoise", "Entretien du site", "Options non retenues", "Version allemande",
            "Totaux", "2\u202F070,90\u00A0€", "85,41\u00A0€", "28,08\u00A0€", "Votre accord", "Zoë Łukasz", "1er décembre 2026", "0\u00A0h\u00A004", "heure de Luxembourg", "2001:db8::7",
            "«\u00A0J'accepte la proposition P-2026-0042", "2 options.\u00A0»");
        Assert.DoesNotContain("En option, non compris", Whole(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_where_they_say()
    {
        using var pdf = press.Open(Paper.French);
        Assert.Equal(Links.Preview, Assert.Single(pdf.GetPage(1).GetHyperlinks()).Uri);
        Assert.Equal([Links.Preview, Links.Proposal], pdf.GetPage(2).GetHyperlinks().Select(link => link.Uri));
        Assert.Equal(["hostwizard.lu/hosting/sites/42/preview", "hostwizard.lu/hosting/proposals/Zk3vT9qLx2hWc8RbN5yPd1"], pdf.GetPage(2).GetHyperlinks().Select(link => link.Text.Trim()));
    }

    [Fact]
    public void A_link_somewhat_too_long_is_set_smaller()
    {
        var links = Links with { Proposal = "https://hostwizard.example/hosting/proposals/" + new string('x', 32) };
        using var pdf = PdfDocument.Open(press.Pdf.Draw(Paper.French, links));
        var link = Assert.Single(pdf.GetPage(2).GetHyperlinks(), link => link.Uri == links.Proposal);
        Assert.All(link.Letters, letter => Assert.InRange(letter.PointSize, 7, 9.9));
    }

    [Fact]
    public void A_link_longer_than_its_line_goes_on_below()
    {
        var links = Links with { Proposal = "https://a-rather-long-name-of-a-platform.example/platforms/hosting/proposals/" + new string('x', 43) + "/" + new string('y', 43) };
        using var pdf = PdfDocument.Open(press.Pdf.Draw(Paper.French, links));
        Assert.Equal(links.Proposal[8..], string.Concat(pdf.GetPage(2).GetHyperlinks().Where(link => link.Uri == links.Proposal).Select(link => link.Text.Trim())));
        Assert.All(pdf.GetPage(2).Letters, letter => Assert.InRange(letter.BoundingBox.Right, 0, 189 * 72 / 25.4));
    }

    [Fact]
    public void The_QR_code_is_the_proposals_link()
    {
        using var pdf = press.Open(Paper.French);
        var code = pdf.GetPage(2).Paths.Where(path => path.IsFilled).MaxBy(path => path.Count)!;
        var boxes = code.Select(shape => shape.GetBoundingRectangle()!.Value).ToList();
        var (left, right, top) = (boxes.Min(box => box.Left), boxes.Max(box => box.Right), boxes.Max(box => box.Top));
        Assert.Equal(32, (right - left) * 25.4 / 72, 1);

        using var data = QRCodeGenerator.GenerateQrCode(Links.Proposal, QRCodeGenerator.ECCLevel.M);
        var count = data.ModuleMatrix.Count - 8;
        var module = (right - left) / count;
        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column < count; column++)
            {
                var (x, y) = (left + ((column + 0.5) * module), top - ((row + 0.5) * module));
                Assert.Equal(data.ModuleMatrix[row + 4][column + 4], boxes.Any(box => box.Left < x && x < box.Right && box.Bottom < y && y < box.Top));
            }
        }
    }

    [Fact]
    public void Long_tables_break_between_rows_and_never_leave_a_head_alone()
    {
        for (var (first, high) = (18, 0); first < 26; (first, high) = high == 3 ? (first + 1, 0) : (first, high + 1))
        {
            using var pdf = press.Open(Paper.French with { Lines = [.. Enumerable.Range(1, 60).Select(i => Paper.Line(i, i <= first ? BillingPeriod.OneTime : BillingPeriod.Monthly, isHigh: i <= high || i % 7 == 0))] });
            var tables = pdf.GetPages().Skip(1).Select(Read).Where(text => text.Contains("Service numéro", StringComparison.Ordinal)).ToList();
            Assert.True(tables.Count >= 3);
            Assert.All(tables.SkipLast(1), text => Assert.EndsWith("€", text[..text.IndexOf("HostWizard", StringComparison.Ordinal)], StringComparison.Ordinal));
            Assert.All(tables.Skip(1), text => Assert.Matches(@"^L'Œuf & l'Épicéa S\.à r\.l\.Proposition P-2026-0042(À la commande \(suite\)|Par mois( \(suite\))?)Service numéro", text));
            Assert.Equal(Enumerable.Range(1, 60), tables.SelectMany(text => System.Text.RegularExpressions.Regex.Matches(text, @"Service numéro (\d+)\.")).Select(match => int.Parse(match.Groups[1].Value, null)));
            Assert.All(pdf.GetPages(), page => Assert.DoesNotContain(page.Letters, letter => letter.StartBaseLine.Y > Up(280) && letter.StartBaseLine.Y < Up(270.5)));
            Assert.Single(tables, text => text.Contains("hors TVA", StringComparison.Ordinal) && text.Contains("Services", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Long_letters_and_terms_flow_over_the_pages()
    {
        var letter = string.Join("\n\n", Enumerable.Range(1, 40).Select(i => $"Paragraphe {i}. {string.Join(' ', Enumerable.Range(1, 60).Select(word => $"mot{i}x{word}"))}"));
        var terms = string.Join("\n\n", Enumerable.Range(1, 60).Select(i => $"Article. {string.Join(' ', Enumerable.Range(1, 50).Select(word => $"clause{i}x{word}"))}"));
        using var pdf = press.Open(Paper.French with { Text = letter, Terms = terms }, Paper.Photograph(80));
        var words = Whole(pdf).Split([' ', '\n']).ToHashSet();
        for (var i = 1; i <= 40; i++) Assert.Contains($"mot{i}x37", words);
        for (var i = 1; i <= 60; i++) Assert.Contains($"clause{i}x37", words);
        Assert.All(pdf.GetPages().SelectMany(page => page.Letters), letter => Assert.InRange(letter.BoundingBox.Bottom, 20, 842));
        // Between the last line of a page and its foot's rule nothing is printed over the other.
        Assert.All(pdf.GetPages(), page => Assert.DoesNotContain(page.Letters, letter => letter.StartBaseLine.Y > Up(278) && letter.StartBaseLine.Y < Up(270.5)));
        Assert.Single(pdf.GetPages(), page => page.GetImages().Any());
        Assert.Equal(pdf.NumberOfPages, pdf.GetPages().Count(page => Read(page).EndsWith($"Page {page.Number} sur {pdf.NumberOfPages}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Straße & Łódź Кафе «Берёзка» Ωμέγα Đặng", "Straße & Łódź Кафе «Берёзка» Ωμέγα Đặng")]
    [InlineData("Café 🥐 Zoë 👩‍🍳 fin", "Café  Zoë  fin")]
    [InlineData("Cafe\u0301 d\u0000u\tParc", "Café du Parc")]
    [InlineData("Bar \ud83d half", "Bar  half")]
    [InlineData("漢字 Bistro", " Bistro")]
    public void Names_in_any_script_leave_the_text_around_them_readable(string name, string read)
    {
        using var pdf = press.Open(Paper.French with { BusinessName = name, ContactName = name, Sender = Paper.French.Sender with { Name = name, Company = name } });
        var text = Read(pdf.GetPage(1));
        Assert.Contains("Proposition pour " + read.Trim(), text.Replace("pour  ", "pour ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(text, sign => sign is '\0' or '\uFFFD');
        Assert.Contains("Chère Madame Hoffmann,", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_emoji_is_drawn()
        => Assert.True(Shapes("Café 🥐") > Shapes("Café "), "The croissant left no shape.");

    [Fact]
    public void A_name_of_two_hundred_letters_stays_on_the_page()
    {
        using var pdf = press.Open(Paper.French with { BusinessName = string.Concat(Enumerable.Repeat("Dampfschifffahrtsgesellschaft ", 7))[..200], ContactName = new string('W', 120) });
        Assert.All(pdf.GetPages().SelectMany(page => page.Letters), letter => Assert.InRange(letter.BoundingBox.Right, 20, 189 * 72 / 25.4));
        Assert.All(pdf.GetPage(1).Letters.Where(letter => letter.StartBaseLine.Y < Up(104) && letter.StartBaseLine.X < 50 * 72 / 25.4), letter => Assert.InRange(letter.BoundingBox.Right, 20, 63 * 72 / 25.4 + (letter.StartBaseLine.Y < Up(180) ? 600 : 0)));
    }

    [Fact]
    public async Task The_same_proposal_gives_the_same_bytes_on_any_thread()
    {
        var picture = Paper.Photograph(80);
        var first = press.Pdf.Draw(Paper.French, Links, picture);
        using var another = new SkiaPress();
        Assert.Equal(first, new ProposalPdf(another).Draw(Paper.French, Links, picture));
        var drawn = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => press.Pdf.Draw(i % 2 == 0 ? Paper.French : Paper.French with { Language = SiteLanguage.De }, Links, picture))));
        Assert.All(drawn.Where((_, i) => i % 2 == 0), bytes => Assert.Equal(first, bytes));
        Assert.NotEqual(first, drawn[1]);
    }

    [Fact]
    public void The_document_says_what_it_is()
    {
        using var pdf = press.Open(Paper.French with { Language = SiteLanguage.Lb });
        Assert.Equal("Offer P-2026-0042 · L'Œuf & l'Épicéa S.à r.l.", pdf.Information.Title);
        Assert.Equal("Marc Weis, HostWizard", pdf.Information.Author);
        Assert.StartsWith("D:20261123120000", pdf.Information.CreationDate, StringComparison.Ordinal);
        Assert.Equal("lb", ((StringToken)pdf.Structure.Catalog.CatalogDictionary.Data["Lang"]).Data);
        Assert.All(pdf.GetPages(), page => Assert.Equal(PageSize.A4, page.Size));
    }

    [Fact]
    public void Fonts_are_embedded_as_subsets()
    {
        var bytes = press.Pdf.Draw(Paper.French, Links);
        using var pdf = PdfDocument.Open(bytes);
        var fonts = pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.FontName!).Distinct().ToList();
        Assert.Equal(3, fonts.Count);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+Inter", font));
        Assert.Equal(3, Encoding.Latin1.GetString(bytes).Split("/FontFile2").Length - 1);
        Assert.True(bytes.Length < 75_000, $"{bytes.Length} bytes");
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, 80)]
    [InlineData(SKEncodedImageFormat.Jpeg, 100)]
    [InlineData(SKEncodedImageFormat.Png, 100)]
    public void With_a_picture_it_stays_small_enough_for_a_mail(SKEncodedImageFormat format, int quality)
    {
        var bytes = press.Pdf.Draw(Paper.French, Links, Paper.Photograph(quality, format));
        Assert.InRange(bytes.Length, 30_000, 150_000);
        using var pdf = PdfDocument.Open(bytes);
        Assert.Equal("DCTDecode", Assert.Single(pdf.GetPage(1).GetImages()).ImageDictionary.Data["Filter"].ToString()!.Trim('/'));
    }

    [Fact]
    public void A_picture_that_is_none_is_refused()
        => Assert.Throws<ArgumentException>(() => press.Pdf.Draw(Paper.French, Links, "no picture"u8.ToArray()));

    [Theory]
    [InlineData(SiteLanguage.En, "Your new website", "€1,450.00", "VAT 17%: €246.50", "Page 1 of 2")]
    [InlineData(SiteLanguage.Fr, "Votre nouveau site", "1\u202F450,00\u00A0€", "TVA 17\u00A0%\u00A0: 246,50\u00A0€", "Page 1 sur 2")]
    [InlineData(SiteLanguage.De, "Ihre neue Website", "1.450,00\u00A0€", "MwSt. 17\u00A0%: 246,50\u00A0€", "Seite 1 von 2")]
    [InlineData(SiteLanguage.Lb, "Är nei Websäit", "1.450,00\u00A0€", "TVA 17\u00A0%: 246,50\u00A0€", "Säit 1 vun 2")]
    public void Each_language_has_its_words(SiteLanguage language, params string[] expected)
    {
        using var pdf = press.Open(Paper.French with { Language = language });
        Assert.All(expected, words => Assert.Contains(words, Whole(pdf), StringComparison.Ordinal));
    }

    [Fact]
    public void French_signs_do_not_leave_their_words()
    {
        using var pdf = press.Open(Paper.French with { Text = "Le site est construit : ouvrez-le ! Oui ? « Voilà »" });
        Assert.Contains("construit\u00A0: ouvrez-le\u202F! Oui\u202F? «\u00A0Voilà\u00A0»", Read(pdf.GetPage(1)), StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_are_told_from_the_second_on()
    {
        using var first = press.Open(Paper.French);
        Assert.DoesNotContain("version", Read(first.GetPage(1)), StringComparison.Ordinal);
        using var second = press.Open(Paper.French with { Version = 2 });
        Assert.Contains("P-2026-0042, version 2", Read(second.GetPage(1)), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_lines_and_terms_it_is_a_letter_and_a_way_to_answer()
    {
        using var pdf = press.Open(Paper.French with { Lines = [], Terms = " " });
        Assert.Equal(2, pdf.NumberOfPages);
        Assert.DoesNotContain("Services", Whole(pdf), StringComparison.Ordinal);
        Assert.DoesNotContain("Totaux", Whole(pdf), StringComparison.Ordinal);
        Assert.DoesNotContain("Conditions", Whole(pdf), StringComparison.Ordinal);
        Assert.Contains("La suite", Whole(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void The_drawing_of_a_website_is_also_a_picture()
    {
        using var picture = SKBitmap.Decode(press.Pdf.WebsitePicture(Paper.French.Website, 1200));
        Assert.Equal((1200, 574), (picture.Width, picture.Height));
        Assert.Equal(SKColor.Parse("#F4B82E"), picture.GetPixel(5, 5));
        Assert.Contains(Enumerable.Range(0, picture.Height).Select(y => picture.GetPixel(120, y)), pixel => pixel == SKColor.Parse("#2A1A05"));
        using var odd = SKBitmap.Decode(press.Pdf.WebsitePicture(Paper.French.Website with { Brand = "rouge", OnBrand = "", Title = "", OpeningLine = "" }, 300));
        Assert.Equal(300, odd.Width);
    }

    [Fact]
    public void Only_the_press_and_the_picture_workshop_know_the_drawing_library()
        => Assert.Equal(["SkiaPictures.cs", "SkiaPress.cs"], Repository.Files("HostWizard.Web", "*.cs").Where(file => System.Text.RegularExpressions.Regex.IsMatch(File.ReadAllText(file), @"\b(using|global::)\s*(SkiaSharp|HarfBuzzSharp)")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    private int Shapes(string name)
    {
        using var pdf = press.Open(Paper.French with { BusinessName = name });
        return pdf.GetPage(1).Paths.Count;
    }

    private static double Up(double millimetresFromTop) => (297 - millimetresFromTop) * 72 / 25.4;

    // As it stands in the file; an apostrophe that is drawn curly is copied as typed, which PdfPig does not look up.
    private static string Read(UglyToad.PdfPig.Content.Page page) => string.Concat(page.Letters.Select(letter => letter.Value)).Replace('’', '\'');

    private static string Whole(PdfDocument pdf)
    {
        var text = new StringBuilder();
        foreach (var page in pdf.GetPages())
        {
            double? line = null;
            foreach (var letter in page.Letters)
            {
                if (line is not null && line != letter.StartBaseLine.Y) text.Append('\n');
                line = letter.StartBaseLine.Y;
                text.Append(letter.Value);
            }
            text.Append('\n');
        }
        return text.Replace('’', '\'').ToString();
    }

    private static void InOrder(string text, params string[] parts)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var at = text.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"“{part}” is not where it belongs in: {text[from..]}");
            from = at + part.Length;
        }
    }

    /// <summary>One press for all tests: loading fonts takes longer than drawing.</summary>
    public sealed class Press : IDisposable
    {
        private readonly SkiaPress skia = new();

        public ProposalPdf Pdf => new(skia);

        public PdfDocument Open(ProposalPaper paper, byte[]? picture = null, ProposalAcceptance? yes = null) => PdfDocument.Open(Pdf.Draw(paper, Links, picture, yes));

        public void Dispose() => skia.Dispose();
    }

    private static class Paper
    {
        public static readonly ProposalPaper French = new()
        {
            Language = SiteLanguage.Fr,
            Number = "P-2026-0042",
            Version = 1,
            SentOn = new(2026, 11, 23),
            ValidUntil = new(2026, 12, 23),
            BusinessName = "L'Œuf & l'Épicéa S.à r.l.",
            ContactName = "Claire Hoffmann",
            Sender = new("Marc Weis", "HostWizard", "bonjour@hostwizard.lu") { Phone = "28 00 70 10", Address = "Luxembourg" },
            Salutation = "Chère Madame Hoffmann,",
            Text = "Lors de ma visite, vous m'avez dit que vos clients appellent surtout pour connaître les horaires.\n\nRien n'est figé. Dites-moi ce qui ne vous ressemble pas encore.",
            Lines =
            [
                new(1, default, "Création du site", "Cinq pages en français", BillingPeriod.OneTime, 1, 145_000, false),
                new(2, default, "Hébergement et certificat", "Sauvegarde chaque nuit", BillingPeriod.Monthly, 1, 1_900, false),
                new(3, default, "Messagerie", "25 Go par boîte", BillingPeriod.Monthly, 3, 300, false),
                new(4, default, "Nom de domaine", "oeuf-epicea.lu", BillingPeriod.Annual, 1, 2_400, false),
                new(5, default, "Version allemande", null, BillingPeriod.OneTime, 1, 28_000, true),
                new(6, default, "Version luxembourgeoise", null, BillingPeriod.OneTime, 1, 32_000, true),
                new(7, default, "Entretien du site", "Une heure", BillingPeriod.Monthly, 1, 4_500, true),
            ],
            VatPercent = 17,
            Terms = "Paiement. La création est facturée à la mise en ligne, à trente jours.\n\nDurée. Les services mensuels se résilient avec un préavis d'un mois.",
            Website = new("oeuf-epicea.lu", "Le pain sort du four à six heures.", "Levain naturel, trois cuissons par jour.", "#F4B82E", "#2A1A05"),
        };

        public static ProposalLine Line(int position, BillingPeriod period, bool isHigh)
            => new(position, default, $"Service numéro {position}.{(isHigh ? " Avec une description qui prend deux lignes" : "")}", null, period, 1, 100 * position, false);

        /// <summary>A picture with as much detail as a photograph: soft ground, fine noise.</summary>
        public static byte[] Photograph(int quality, SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg)
        {
            var noise = new Random(1);
            using var bitmap = new SKBitmap(1300, 800) { Pixels = [.. Enumerable.Range(0, 1300 * 800).Select(i => new SKColor((byte)(i % 1300 / 6), (byte)(i / 1300 / 4), (byte)(120 + noise.Next(16))))] };
            using var data = bitmap.Encode(format, quality);
            return data.ToArray();
        }
    }
}

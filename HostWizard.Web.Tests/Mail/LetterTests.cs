using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared.Mail;
using HostWizard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HostWizard.Web.Tests.Mail;

/// <summary>What mails say, in four languages.</summary>
[Collection(OnSqlite.Name)]
public sealed partial class LetterTests(SqliteApp app) : AppTests(app)
{
    private const string Link = "https://hostwizard.lu/hosting/proposals/secret-token";

    public static TheoryData<SiteLanguage> Languages() => [.. Enum.GetValues<SiteLanguage>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_mail_says_the_same_in_both_parts_and_asks_nobody_for_a_picture(SiteLanguage language)
    {
        var mails = await All(language);
        Assert.Equal(mails.Count, mails.Select(mail => mail.Key).Distinct().Count());
        foreach (var mail in mails)
        {
            Dump(mail);
            var page = new HtmlParser().ParseDocument(mail.Html);
            Assert.Equal(mail.Language.Text(), page.DocumentElement.GetAttribute("lang"));
            Assert.DoesNotMatch(Placeholder(), mail.Subject + mail.Html + mail.Text);
            Assert.All(page.Images, image => Assert.Contains(image.GetAttribute("src")!.Replace("cid:", "", StringComparison.Ordinal), mail.Attachments.Select(file => file.ContentId)));
            Assert.All(page.QuerySelectorAll("a"), link => Assert.Contains(link.GetAttribute("href")!, mail.Text, StringComparison.Ordinal));
            Assert.Equal(1, page.QuerySelectorAll("h1").Length);
            foreach (var words in page.QuerySelectorAll("h1, p:not(:has(br)), th, td:not(:has(*))").Select(element => element.TextContent.Trim()).Where(words => words.Length > 0 && words != "HostWizard"))
                Assert.Contains(words, mail.Text, StringComparison.Ordinal);
            // Gmail cuts off what is longer.
            Assert.InRange(mail.Html.Length, 1000, 100_000);
        }
    }

    [Fact]
    public async Task French_keeps_its_signs_on_the_line()
    {
        foreach (var mail in (await All(SiteLanguage.Fr)).Where(mail => mail.Language == SiteLanguage.Fr))
            Assert.DoesNotMatch(@"\S [;!?](\s|$)|\S :(\s|$)", mail.Subject + "\n" + mail.Text.Replace("-- ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_proposal_names_its_price_by_period_and_its_last_day()
    {
        var mail = (await All(SiteLanguage.Fr))[0];
        Assert.Equal("proposal-12-sent", mail.Key);
        Assert.Equal(["mark.png", "website.png", "Proposition-P-2026-0042.pdf"], mail.Attachments.Select(file => file.FileName));
        Assert.Equal(("hello@hostwizard.lu", 7), (mail.ReplyTo, mail.SiteId));
        Assert.Contains("À la commande, hors TVA: 1\u202F450,00\u00A0€", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Ensuite, hors TVA: 28,00\u00A0€ par mois, 24,00\u00A0€ par an", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Valable jusqu’au: 23 décembre 2026", mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_business_whose_name_ends_with_a_full_stop_gets_no_second_one(SiteLanguage language)
        => Assert.All(await All(language), mail => Assert.DoesNotContain("r.l..", mail.Text, StringComparison.Ordinal));

    [Fact]
    public async Task What_somebody_wrote_is_shown_as_text()
    {
        var mail = await Use((ProposalMails mails) => mails.AnsweredAsync(Data(SiteLanguage.Fr), new(IsDeclined: true, "Trop cher.\n<script>alert(1)</script>", App.Now), "https://hostwizard.lu/admin/hosting/sites/7"));
        Assert.DoesNotContain("<script", mail.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("> Trop cher.\n> <script>", mail.Text, StringComparison.Ordinal);
        Assert.Equal(("hello@hostwizard.lu", "claire@boulangerie-parc.lu", SiteLanguage.En), (mail.ToAddress, mail.ReplyTo, mail.Language));
    }

    private async Task<List<NewMail>> All(SiteLanguage language)
    {
        var data = Data(language);
        var acceptance = new ProposalAcceptance("Claire Hoffmann", App.Now, "2001:db8::1", "Mozilla/5.0 (iPhone)", "Yes", new HashSet<int> { 4 });
        var link = new SetPasswordLink("https://hostwizard.lu/account/set-password/another-secret", App.Now.AddDays(2));
        return await Use(async (ProposalMails mails) => new List<NewMail>
        {
            await mails.ProposalAsync(data),
            await mails.ReminderAsync(data, ReminderKind.ThreeDays),
            await mails.ReminderAsync(data, ReminderKind.SevenDays),
            await mails.ReminderAsync(data, ReminderKind.BeforeEnd),
            await mails.AcceptedForClientAsync(data, acceptance, link),
            await mails.AcceptedForAgencyAsync(data, acceptance, "https://hostwizard.lu/admin/hosting/sites/7"),
            await mails.AnsweredAsync(data, new(IsDeclined: false, "Bitte etwas mehr Blau.\n\nUnd größer.", App.Now), "https://hostwizard.lu/admin/hosting/sites/7"),
            await mails.ProposalAsync(data with { ProposalId = 13, Paper = data.Paper with { Version = 2, Lines = [] }, Picture = null }),
            await Use((PasswordMails passwords) => passwords.LinkAsync("password-1", ("claire@boulangerie-parc.lu", "Claire Hoffmann"), language, link, isNewAccount: true)),
            await Use((PasswordMails passwords) => passwords.LinkAsync("password-2", ("claire@boulangerie-parc.lu", null), language, link, isNewAccount: false)),
        });
    }

    private static ProposalMailData Data(SiteLanguage language) => new(new()
    {
        Language = language, Number = "P-2026-0042", Version = 1, SentOn = new(2026, 11, 23), ValidUntil = new(2026, 12, 23), BusinessName = "L’Œuf & l’Épicéa S.à r.l.", ContactName = "Claire Hoffmann",
        Sender = new("Marc Weis", "HostWizard", "hello@hostwizard.lu") { Phone = "28 00 70 10", Address = "12, rue du Fossé, L-1536 Luxembourg" },
        Salutation = "Chère Madame Hoffmann,", Text = "…", VatPercent = 17, Terms = "…", Website = new("boulangerie-parc.lu", "Le pain", "…", "#f4b82e", "#221100"),
        Lines =
        [
            new(1, ServiceType.WebsiteMaintenance, "Création du site", null, BillingPeriod.OneTime, 1, 145000, false),
            new(2, ServiceType.Hosting, "Hébergement", null, BillingPeriod.Monthly, 1, 2800, false),
            new(3, ServiceType.Domain, "boulangerie-parc.lu", null, BillingPeriod.Annual, 1, 2400, false),
            new(4, ServiceType.Email, "Trois boîtes aux lettres", null, BillingPeriod.Monthly, 1, 900, true),
        ],
    }, 12, 7, "claire@boulangerie-parc.lu", "Claire Hoffmann", Link, "https://hostwizard.lu/hosting/sites/7/preview") { Pdf = [.. "%PDF"u8], Picture = Picture() };

    private static byte[] Picture() => File.ReadAllBytes(Rules.Repository.Root("HostWizard.Web/Pages/Shared/Mail/mark.png"));

    // To look at: docs/development.md.
    private static void Dump(NewMail mail)
    {
        if (Environment.GetEnvironmentVariable("HOSTWIZARD_MAILS_TO") is not { } folder) return;
        var html = mail.Attachments.Where(file => file.ContentId is not null).Aggregate(mail.Html, (all, file) => all.Replace($"cid:{file.ContentId}", $"data:{file.ContentType};base64,{Convert.ToBase64String(file.Bytes)}", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder, $"{mail.Language.Text()}-{mail.Key}.html"), html);
        File.WriteAllText(Path.Combine(folder, $"{mail.Language.Text()}-{mail.Key}.txt"), mail.Subject + "\n\n" + mail.Text);
    }

    private async Task<T> Use<TService, T>(Func<TService, Task<T>> use) where TService : notnull
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Placeholder();
}

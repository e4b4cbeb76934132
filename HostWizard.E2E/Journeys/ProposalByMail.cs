using System.Text.RegularExpressions;
using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;
using HostWizard.Web.Tests.Support;
using MimeKit;
using UglyToad.PdfPig;

namespace HostWizard.E2E.Journeys;

/// <summary>Journeys 3 and 4 as the client lives them: a mail, a link, a phone, a yes, a password.</summary>
public sealed partial class ProposalByMail(MailStage stage) : Journey<MailStage>(stage)
{
    private const string Business = "L'Œuf & l'Épicéa S.à r.l.";

    [SkippableFact]
    public async Task The_proposal_comes_by_mail_is_accepted_on_a_phone_and_the_owner_chooses_a_password()
    {
        SmtpServer.SkipOrFailWhenMissing();
        await WalkAsync(async walk =>
        {
            const string client = "claire@oeuf.example.lu";
            var ready = await Api.CreateAsync(Business, client);
            var admin = await walk.AdminAsync();
            var site = await SiteScreen.OpenAsync(admin, ready.Id, "proposal");
            await site.MarkReadyAsync();
            await site.ExpectStatusAsync("POC ready");
            var tab = new ProposalTab(admin);
            await tab.WriteAsync("French", "Le site répond aux questions de vos clients dès le premier écran.");
            await tab.AddLineAsync("Création du site", "1450", "One-time");
            await tab.AddLineAsync("Version allemande", "280", "One-time", optional: true);
            await tab.AddLineAsync("Hébergement et certificat", "19", "Monthly");
            await site.SendProposalAsync("Comme convenu mardi.");
            await site.ExpectStatusAsync("Proposal sent");

            await Stage.Mail.Says($"took {client}");
            var letter = Assert.Single(Stage.Mail.For(client));
            Assert.Contains(letter.Attachments.OfType<MimePart>(), file => file.ContentType.MimeType == "application/pdf");
            var link = Links().Match(letter.TextBody!).Value;

            var phone = await walk.VisitorAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
            var page = await ProposalScreen.OpenAsync(phone, link);
            await page.ExpectFitsAsync();
            using (var pdf = PdfDocument.Open(await page.PdfAsync()))
            {
                var text = string.Join(' ', pdf.GetPages().SelectMany(sheet => sheet.GetWords()).Select(word => word.Text));
                Assert.Contains("Épicéa", text, StringComparison.Ordinal);
                Assert.Contains("Hébergement", text, StringComparison.Ordinal);
            }
            await page.ChooseAsync("Version allemande");
            await page.ExpectSumAsync("1\u202F730,00\u00A0€");
            await page.ExpectConsentAsync("avec l’option choisie");
            await page.AcceptAsync("Claire Hoffmann");
            await page.ExpectSaidAsync("Merci. La proposition est acceptée.");
            await page.ExpectSaidAsync("Claire Hoffmann");

            await admin.ReloadAsync();
            await site.ExpectStatusAsync("Accepted");
            await site.ExpectFactAsync("Claire Hoffmann");
            await site.OpenTabAsync("Services");
            foreach (var service in (string[])["Création du site", "Version allemande", "Hébergement et certificat"]) await site.ExpectFactAsync(service);

            await Stage.Mail.Says($"took {Support.Stage.AdminEmail}");
            var welcome = Stage.Mail.For(client)[^1];
            Assert.NotEqual(letter.MessageId, welcome.MessageId);
            var owner = await walk.VisitorAsync();
            await owner.GotoAsync(PasswordLinks().Match(welcome.TextBody!).Value);
            await owner.GetByLabel("New password", new() { Exact = true }).FillAsync("seven fresh eggs a week");
            await owner.GetByLabel("New password again").FillAsync("seven fresh eggs a week");
            await owner.GetByRole(AriaRole.Button, new() { Name = "Save and sign in" }).ClickAsync();
            await new AccountScreen(owner).ExpectWebsiteAsync(Business);

            var again = await walk.VisitorAsync();
            await (await SignInScreen.OpenAsync(again)).SignInAsync(client, "seven fresh eggs a week");
            await new AccountScreen(again).ExpectWebsiteAsync(Business);
        });
    }

    [GeneratedRegex(@"https?://\S+/hosting/proposals/\w+")]
    private static partial Regex Links();

    [GeneratedRegex(@"https?://\S+/login/password/\w+")]
    private static partial Regex PasswordLinks();
}

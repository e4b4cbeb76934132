// Time, size and memory of the proposal PDF: dotnet run -c Release bench/pdf.cs [-- PICTURE]
#:project ../HostWizard.Web/HostWizard.Web.csproj
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
using System.Diagnostics;
using System.Security.Cryptography;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Pdf;

var paper = new ProposalPaper
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
    Text = "Lors de ma visite, vous m'avez dit que vos clients appellent surtout pour connaître les horaires et réserver leur pain. Le site que voici répond aux deux dès le premier écran.\n\nRien n'est figé. Dites-moi ce qui ne vous ressemble pas encore.",
    Lines =
    [
        new(1, default, "Création du site", "Cinq pages en français", BillingPeriod.OneTime, 1, 145_000, false),
        new(2, default, "Hébergement et certificat", "Sauvegarde chaque nuit", BillingPeriod.Monthly, 1, 1_900, false),
        new(3, default, "Messagerie", "25 Go par boîte", BillingPeriod.Monthly, 3, 300, false),
        new(4, default, "Nom de domaine", "oeuf-epicea.lu", BillingPeriod.Annual, 1, 2_400, false),
        new(5, default, "Version allemande", null, BillingPeriod.OneTime, 1, 28_000, true),
        new(6, default, "Entretien du site", "Une heure", BillingPeriod.Monthly, 1, 4_500, true),
    ],
    VatPercent = 17,
    Terms = "Paiement. La création est facturée à la mise en ligne, à trente jours.\n\nDurée. Les services mensuels se résilient avec un préavis d'un mois.\n\nPropriété. Textes, photos et nom de domaine sont à vous.",
    Website = new("oeuf-epicea.lu", "Le pain sort du four à six heures.", "Levain naturel, trois cuissons par jour.", "#F4B82E", "#2A1A05"),
};
var links = new ProposalLinks("https://hostwizard.lu/hosting/sites/42/preview", "https://hostwizard.lu/hosting/proposals/Zk3vT9qLx2hWc8RbN5yPd1");
var cold = Stopwatch.GetTimestamp();
using var press = new SkiaPress();
var pdf = new ProposalPdf(press);
var first = pdf.Draw(paper, links);
Console.WriteLine($"cold, fonts and first document: {Stopwatch.GetElapsedTime(cold).TotalMilliseconds:0} ms");

// As a picture is kept with a proposal.
var picture = args.Length > 0 ? pdf.Frame(File.ReadAllBytes(args[0])) : null;
Report("drawn website", null);
if (picture is not null) Report($"picture of {picture.Length / 1000.0:0.0} KB", picture);

var expected = Convert.ToHexString(SHA256.HashData(first));
Console.WriteLine($"memory before: {Memory()}");
var began = Stopwatch.GetTimestamp();
for (var round = 1; round <= 4; round++)
{
    var wrong = 0;
    var threads = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
    {
        for (var i = 0; i < 125; i++)
            if (Convert.ToHexString(SHA256.HashData(pdf.Draw(paper, links))) != expected) Interlocked.Increment(ref wrong);
    })).ToList();
    threads.ForEach(thread => thread.Start());
    threads.ForEach(thread => thread.Join());
    Console.WriteLine($"{round * 500} documents on 4 threads: {Memory()}, {wrong} differ");
}
Console.WriteLine($"{2000 / Stopwatch.GetElapsedTime(began).TotalSeconds:0} documents a second");

void Report(string name, byte[]? shown)
{
    for (var i = 0; i < 50; i++) pdf.Draw(paper, links, shown);
    var times = new List<double>();
    for (var i = 0; i < 300; i++)
    {
        var start = Stopwatch.GetTimestamp();
        pdf.Draw(paper, links, shown);
        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
    times.Sort();
    Console.WriteLine($"two pages, {name}: min {times[0]:0.0}, median {times[150]:0.0}, p95 {times[285]:0.0} ms; {pdf.Draw(paper, links, shown).Length / 1000.0:0.0} KB");
}

static string Memory()
{
    GC.Collect();
    GC.WaitForPendingFinalizers();
    GC.Collect();
    using var self = Process.GetCurrentProcess();
    return $"{self.WorkingSet64 / 1_000_000} MB resident, {GC.GetTotalMemory(true) / 1_000_000.0:0.0} MB managed";
}

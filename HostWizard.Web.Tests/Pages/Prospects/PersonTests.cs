using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HostWizard.Web.Tests.Pages.Prospects;

/// <summary>Somebody asks what is kept of them, and to be erased.</summary>
public abstract class PersonTests(App app) : AppTests(app)
{
    private const string Path = "/api/admin/prospects/person";

    private static int people;

    [SkippableFact]
    public async Task All_that_is_kept_is_shown_and_handed_out_and_only_that_it_was_stands_in_the_history()
    {
        var (api, admin, who) = (await World.Admin(), await World.AdminAtPages(), Somebody());
        var prospect = await Known(who);
        var site = await World.Site(api, "accepted", email: who.Email);

        var page = (await admin.Get($"/admin/prospects/person?who={Uri.EscapeDataString(who.Email.ToUpperInvariant())}")).Is(200);
        foreach (var place in (string[])["In the notes", "On its website", "picture of a card", "Imported list", "Elsewhere", "Proposal P-", "account"]) Assert.Contains(place, page.Words, StringComparison.Ordinal);
        var file = (await admin.Submit(page, "handler=Export")).Is(200);
        Assert.Contains("attachment", file.Header("Content-Disposition"), StringComparison.Ordinal);
        Assert.Contains("no-store", file.Header("Cache-Control"), StringComparison.Ordinal);
        using var handed = System.Text.Json.JsonDocument.Parse(file.Body);
        Assert.Equal(who.Name, handed.RootElement.GetProperty("prospects")[0].GetProperty("contacts")[0].GetProperty("name").GetString());

        var json = (await api.Send(HttpMethod.Get, $"{Path}?phone={Uri.EscapeDataString(who.Phone)}")).Is(200);
        Assert.Equal([$"{prospect}"], json.Column("prospects", "id"));
        var mail = (await api.Send(HttpMethod.Get, $"{Path}?email={who.Email}")).Is(200);
        Assert.Equal([$"{prospect}"], mail.Column("prospects", "id"));
        Assert.Equal([$"{site}"], mail.Column("sites", "id"));
        Assert.Equal((1, 1), (mail.Count("import_rows"), mail.Count("accounts")));
        Assert.Contains("page", mail.Column("prospects.0.website", "step"));

        var lines = await App.Db(db => db.ProspectEvents.Where(line => line.ProspectId == prospect && line.Kind == ProspectEventKind.PersonExported).ToListAsync());
        Assert.Equal(3, lines.Count);
        Assert.All(lines, line => Assert.Null(line.Note));
    }

    [SkippableFact]
    public async Task Who_is_erased_is_in_no_text_of_any_table_of_prospecting_any_more()
    {
        var (api, admin, who) = (await World.Admin(), await World.AdminAtPages(), Somebody());
        var (prospect, other) = (await Known(who), await World.Prospect(World.Name("Garage"), World.Email("neighbour")));
        (await api.Send(HttpMethod.Put, $"/api/admin/prospects/{other}", new { notes = $"Knows {who.Email}" })).Is(200);
        (await api.Send(HttpMethod.Put, $"/api/admin/prospects/{prospect}", new { status = "lost", lost_reason = $"{who.Name} said no" })).Is(200);
        (await api.Send(HttpMethod.Put, $"/api/admin/prospects/{prospect}", new { status = "contacted", next_step = $"Call {who.Name}" })).Is(200);
        Assert.NotEmpty(await App.Db(db => ProspectTexts.Find(db, who.Name)));

        var page = (await admin.Get($"/admin/prospects/person?who={Uri.EscapeDataString(who.Email)}")).Is(200);
        var done = (await admin.Submit(page, "handler=Erase")).Is(302);

        Assert.Contains($"read={prospect}", done.Location, StringComparison.Ordinal);
        Assert.Contains("read what is left", (await admin.Get(done.Location!)).Is(200).Words, StringComparison.Ordinal);
        Assert.Empty(await App.Db(db => ProspectTexts.Find(db, who.Email, who.Name, who.Digits)));
        var left = await App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.Id == prospect));
        Assert.Equal(["Paul Thill"], left.Contacts.Select(c => c.Name));
        Assert.Equal("paul@parc.example", left.Contacts[0].Email);
        Assert.Equal([ProspectPictureKind.ShopFront], await App.Db(db => db.ProspectPictures.Where(p => p.ProspectId == prospect).Select(p => p.Kind).ToListAsync()));
        Assert.Equal(["info@parc.example"], (await App.Db(db => db.ProspectSteps.AsNoTracking().SingleAsync(s => s.ProspectId == prospect))).Found<PageEvidence>()!.Emails);
        Assert.All(await App.Db(db => db.ProspectEvents.Where(line => line.Kind == ProspectEventKind.PersonErased && (line.ProspectId == prospect || line.ProspectId == other)).ToListAsync()), line => Assert.Null(line.Note));
        Assert.False(await App.Db(db => db.Objections.AnyAsync(o => o.Key == who.Email)));
        // A list that waited would have brought them in again.
        Assert.Equal([ImportStatus.Cancelled], await App.Db(db => db.ProspectImports.Where(i => i.FileName == who.Email.Replace("@", "-", StringComparison.Ordinal)).Select(i => i.Status).ToListAsync()));
        Assert.Equal(0, (await api.Send(HttpMethod.Delete, $"{Path}?email={who.Email}")).Is(200).Number("prospects"));
    }

    [SkippableFact]
    public async Task A_program_erases_by_number_and_keeps_them_out()
    {
        var (api, who) = (await World.Admin(), Somebody());
        var prospect = await Known(who);

        var erased = (await api.Send(HttpMethod.Delete, $"{Path}?phone={Uri.EscapeDataString(who.Phone)}&object=true")).Is(200);

        Assert.Equal((1, 1, 1), (erased.Number("contacts"), erased.Number("cards"), erased.Number("import_rows")));
        Assert.True(erased.At("is_on_objection_list").GetBoolean());
        Assert.Equal([$"{prospect}"], erased.At("notes_to_read").EnumerateArray().Select(id => id.ToString()));
        Assert.Empty(await App.Db(db => ProspectTexts.Find(db, who.Email, who.Name, who.Digits)));
        Assert.Contains(who.Email, (await api.Send(HttpMethod.Post, "/api/admin/prospects", new { business_name = "Again", contacts = new[] { new { email = who.Email } } })).IsProblem(409).Text("detail"), StringComparison.Ordinal);
        Assert.Equal("lost", (await api.Send(HttpMethod.Get, $"/api/admin/prospects/{prospect}")).Text("status"));
    }

    [SkippableFact]
    public async Task What_names_nobody_is_said_and_a_list_at_work_is_waited_for()
    {
        var (api, admin, who) = (await World.Admin(), await World.AdminAtPages(), Somebody());
        (await api.Send(HttpMethod.Get, Path)).Refuses("email");
        (await api.Send(HttpMethod.Delete, $"{Path}?phone=12")).Refuses("phone");
        (await admin.Get("/admin/prospects/person?who=Marie")).Is(400).One("[role=alert]");
        Assert.Contains("Who asks?", (await admin.Get("/admin/prospects/person")).Is(200).Words, StringComparison.Ordinal);

        await Import(who, ImportStatus.Writing);
        (await api.Send(HttpMethod.Delete, $"{Path}?email={who.Email}")).IsProblem(409);
        Assert.True(await App.Db(db => db.ProspectImportRows.AnyAsync(row => row.EmailKey == who.Email)));
    }

    private static (string Name, string Email, string Phone, string Digits) Somebody()
    {
        var number = Interlocked.Increment(ref people);
        return ($"Käthe Unverwechselbar{number}", World.Email("käthe".Replace('ä', 'a')), $"+352 27 1{number:000} 99", $"271{number:000}99");
    }

    // One who is everywhere: contact, notes, source, website, pictures, lists that wait and lists that are done.
    private async Task<int> Known((string Name, string Email, string Phone, string Digits) who)
    {
        await Import(who, ImportStatus.Checked);
        return await App.Db(db => db.InTransaction(async () =>
        {
            var prospect = new Prospect(new()
            {
                BusinessName = World.Name("Salon"), Town = "Wiltz", Source = $"Friend of {who.Name}", Notes = $"{who.Name} can be reached at {who.Phone.Replace("+352 ", "", StringComparison.Ordinal)} after six",
                Contacts = [new(who.Name, "owner", who.Email, who.Phone), new("Paul Thill", null, "paul@parc.example", null)],
            }, new(App.AdminEmail), App.Now);
            prospect.OverrideWith(70, null, $"{who.Name} called us", new(App.AdminEmail), App.Now);
            prospect.AskForLook(new(App.AdminEmail), App.Now);
            db.Prospects.Add(prospect);
            await db.SaveChangesAsync();
            var step = ProspectStep.Ended(prospect.Id, 1, StepKind.Page, $"“{who.Name}”", new PageEvidence { Outcome = VisitOutcome.Answered, IsRead = true, Title = who.Name, Emails = [who.Email, "info@parc.example"], Phones = [who.Phone] }, TimeSpan.Zero, App.Now);
            db.ProspectSteps.Add(step);
            foreach (var kind in (ProspectPictureKind[])[ProspectPictureKind.Card, ProspectPictureKind.ShopFront]) db.ProspectPictures.Add(new(prospect.Id, kind, MediaFormat.Png, 1, 1, [1], App.Now));
            var score = Score.Of(ProspectStep.All(prospect.Known, [step]), new(), Luxembourg.DayOf(App.Now));
            prospect.EndLook(score, ScoreWords.Today(ProspectStep.All(prospect.Known, [step]), score), App.Now);
            return prospect.Id;
        }, CancellationToken.None));
    }

    private Task<int> Import((string Name, string Email, string Phone, string Digits) who, ImportStatus status) => App.Db(async db =>
    {
        var import = new ProspectImport(new(who.Email.Replace("@", "-", StringComparison.Ordinal), $"name,email\nSalon,{who.Email}\n", null, LegalBasis.LegitimateInterest, ProspectChannel.Digital), "{}", 1, new(App.AdminEmail), App.Now);
        db.ProspectImports.Add(import);
        await db.SaveChangesAsync();
        await db.ProspectImports.Where(i => i.Id == import.Id).ExecuteUpdateAsync(set => set.SetProperty(i => i.Status, status));
        db.ProspectImportRows.Add(new()
        {
            ImportId = import.Id, Number = 1, BusinessName = "Salon", ContactName = who.Name, Email = who.Email, EmailKey = ProspectKeys.Email(who.Email), Phone = who.Phone, PhoneKey = ProspectKeys.Phone(who.Phone),
            SearchText = FoldedText.Of("Salon", who.Name, who.Email), Notes = $"Ask {who.Name}", Verdict = ImportVerdict.New, Key = $"row-{import.Id}",
        });
        return await db.SaveChangesAsync();
    });
}

[Collection(OnSqlite.Name)]
public sealed class PersonOnSqlite(SqliteApp app) : PersonTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class PersonOnPostgreSql(PostgreSqlApp app) : PersonTests(app);

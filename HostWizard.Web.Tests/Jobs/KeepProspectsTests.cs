using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Jobs;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Jobs;

/// <summary>Prospects are kept as long as was said, and no longer; on an application of its own, because the clock moves far.</summary>
public abstract class KeepProspectsTests(App app) : AppTests(app)
{
    private static readonly Actor Admin = new(App.AdminEmail);

    [SkippableFact]
    public async Task Exactly_those_without_contact_are_anonymised_and_nothing_of_them_is_left_anywhere()
    {
        await Keep(6, RetentionAction.Anonymise);
        // Nothing of other tests is left to do, now or later.
        await App.Db(db => db.Prospects.ExecuteDeleteAsync());
        var api = await World.Admin();
        var (forgotten, looked, lost) = (await Full("Vergessen"), await Full("Angeschaut"), await Full("Verloren"));
        var (called, edited, planned, site, cancelled, client) = (await Full("Angerufen"), await Full("Bearbeitet"), await Full("Geplant"), await Full("Seite"), await Full("Abgesagt"), await Full("Kunde"));
        var (exported, early) = (await Full("Auskunft"), await Full("Bald"));
        (await api.Send(HttpMethod.Put, $"/api/admin/prospects/{lost}", new { status = "lost", lost_reason = "Verloren Person is away" })).Is(200);
        (await api.Post($"/sites/from-prospect/{site}")).Is(201);
        var ended = (await api.Post($"/sites/from-prospect/{cancelled}")).Is(201).Number("id");
        (await api.Post($"/sites/{ended}/cancel", new { reason = "Abgesagt Person said no" })).Is(200);
        await Change(client, prospect => prospect.Convert(Actor.System, App.Now));

        App.Clock.Advance(TimeSpan.FromDays(100));
        api = await World.Admin();
        await Change(called, prospect => prospect.LogContact(Admin, App.Now));
        (await api.Send(HttpMethod.Put, $"/api/admin/prospects/{edited}", new { town = "Esch" })).Is(200);
        (await api.Send(HttpMethod.Put, $"/api/admin/prospects/{planned}", new { next_step = "Call" })).Is(200);
        (await api.Send(HttpMethod.Get, "/api/admin/prospects/person?email=auskunft@beispiel.lu")).Is(200);
        // What the machine does is no contact.
        await Change(looked, prospect =>
        {
            prospect.AskForLook(Actor.System, App.Now);
            var evidence = ProspectStep.All(prospect.Known, []);
            var score = Score.Of(evidence, new(), Luxembourg.DayOf(App.Now));
            prospect.EndLook(score, ScoreWords.Today(evidence, score), App.Now);
        });
        App.Clock.Advance(TimeSpan.FromDays(70));
        await Run(0);
        App.Clock.Advance(TimeSpan.FromDays(20));

        await Run(6);
        await Run(0);

        int[] gone = [forgotten, looked, lost, cancelled, exported, early];
        Assert.Equal(gone, await App.Db(db => db.Prospects.Where(p => p.Id >= forgotten && p.AnonymisedAt != null).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync()));
        foreach (var name in (string[])["Vergessen", "Angeschaut", "Verloren", "Abgesagt", "Auskunft", "Bald"]) Assert.Empty(await App.Db(db => ProspectTexts.Find(db, name)));
        Assert.Empty(await App.Db(db => db.ProspectPictures.Where(p => gone.Contains(p.ProspectId)).ToListAsync()));
        Assert.Equal((5, 6), await App.Db(async db => (await db.ProspectPictures.CountAsync(p => p.ProspectId >= forgotten), await db.ProspectEvents.CountAsync(line => line.ProspectId >= forgotten && line.Kind == ProspectEventKind.Anonymised))));
        var one = await App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.Id == looked));
        Assert.Equal((Prospect.Forgotten, "Bakery"), (one.BusinessName, one.Trade));
        Assert.NotNull(one.ComputedScore);
        var file = (await (await World.Admin()).Send(HttpMethod.Get, "/api/admin/prospects/export")).Is(200).Body;
        Assert.DoesNotContain(Prospect.Forgotten, file, StringComparison.Ordinal);
        Assert.Contains("Bearbeitet", file, StringComparison.Ordinal);
        (await (await World.AdminAtPages()).Get($"/admin/prospects/{looked}")).Is(200);
        (await (await World.Admin()).Send(HttpMethod.Put, $"/api/admin/prospects/{looked}", new { town = "Wiltz" })).IsProblem(409);

        await Keep(5, RetentionAction.Delete);
        await Run(0);
        App.Clock.Advance(TimeSpan.FromDays(100));
        await Run(3);
        Assert.Equal(gone.Concat([site, client]).Order(), await App.Db(db => db.Prospects.Where(p => p.Id >= forgotten).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync()));
        Assert.Equal(3, await App.Db(db => db.ProspectEvents.CountAsync(line => line.Kind == ProspectEventKind.Deleted && line.Actor == Actor.System.Name)));
        foreach (var name in (string[])["Angerufen", "Bearbeitet", "Geplant"]) Assert.Empty(await App.Db(db => ProspectTexts.Find(db, name)));
        await Keep(null, RetentionAction.Delete);
        App.Clock.Advance(TimeSpan.FromDays(4000));
        await Run(0);
    }

    [SkippableFact]
    public async Task Lists_that_were_imported_keep_their_account_and_lose_their_people_after_a_month()
    {
        var (done, waits, writes) = (await Import(ImportStatus.Done), await Import(ImportStatus.Checked), await Import(ImportStatus.Writing));
        App.Clock.Advance(TimeSpan.FromDays(31));
        var young = await Import(ImportStatus.Checked);

        await App.Use<KeepProspects.Handler>(job => job.Handle(CancellationToken.None));

        var imports = await App.Db(db => db.ProspectImports.AsNoTracking().ToDictionaryAsync(i => i.Id));
        Assert.Equal((ImportStatus.Done, null), (imports[done].Status, imports[done].Content));
        Assert.Equal((ImportStatus.Cancelled, null), (imports[waits].Status, imports[waits].Content));
        Assert.NotEmpty(imports[waits].Problem!);
        Assert.All((int[])[writes, young], id => Assert.NotNull(imports[id].Content));
        Assert.Equal([writes, young], await App.Db(db => db.ProspectImportRows.Where(row => row.ImportId >= done).Select(row => row.ImportId).Distinct().OrderBy(id => id).ToListAsync()));
    }

    [SkippableFact]
    public async Task Two_processes_at_once_forget_each_prospect_once()
    {
        await Keep(6, RetentionAction.Anonymise);
        var then = App.Now.AddMonths(-7);
        var ids = await App.Db(db => db.InTransaction(async () =>
        {
            var some = Enumerable.Range(0, 250).Select(_ => new Prospect(new() { BusinessName = World.Name("Viele") }, Admin, then)).ToList();
            db.Prospects.AddRange(some);
            await db.SaveChangesAsync();
            return some.ConvertAll(p => p.Id);
        }, CancellationToken.None));

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => App.Use<KeepProspects.Handler>(job => job.Handle(CancellationToken.None)))));

        Assert.Equal(250, await App.Db(db => db.Prospects.CountAsync(p => ids.Contains(p.Id) && p.AnonymisedAt != null)));
        Assert.Equal(250, await App.Db(db => db.ProspectEvents.CountAsync(line => ids.Contains(line.ProspectId) && line.Kind == ProspectEventKind.Anonymised)));
    }

    private Task Run(int expected) => App.Use<KeepProspects.Handler>(async job => Assert.Equal(expected, await job.Handle(CancellationToken.None)));

    private Task<bool> Keep(int? months, RetentionAction then) => App.Write(async services =>
    {
        var db = (HostWizardDb)services.GetService(typeof(HostWizardDb))!;
        if (await db.ProspectingRules.FirstOrDefaultAsync() is not { } rules) db.ProspectingRules.Add(rules = new());
        rules.Keep(months, then);
        return true;
    });

    private Task<bool> Change(int id, Action<Prospect> change) => App.Write(async services =>
    {
        change(await ((HostWizardDb)services.GetService(typeof(HostWizardDb))!).Prospects.SingleAsync(p => p.Id == id));
        return true;
    });

    // Everything by which somebody can be known, each with the name in it.
    private Task<int> Full(string name) => App.Db(db => db.InTransaction(async () =>
    {
        var prospect = new Prospect(new()
        {
            BusinessName = $"{name} Laden", Trade = "Bakery", Website = $"{name}.beispiel.lu", Street = $"1, {name}-Rue", Town = "Wiltz", Source = $"{name} Person", Notes = $"{name} Person is nice",
            Contacts = [new($"{name} Person", "owner", $"{name}@beispiel.lu", "+352 27 1")],
        }, Admin, App.Now, key: $"key-{name}");
        prospect.OverrideWith(50, null, $"{name} Person is nice", Admin, App.Now);
        prospect.Plan($"Call {name} Person", null, Admin, App.Now);
        db.Prospects.Add(prospect);
        await db.SaveChangesAsync();
        db.ProspectPictures.Add(new(prospect.Id, ProspectPictureKind.Card, MediaFormat.Png, 1, 1, [1], App.Now));
        db.ProspectSteps.Add(ProspectStep.Ended(prospect.Id, 0, StepKind.Page, $"“{name}”", new PageEvidence { Outcome = VisitOutcome.Answered, Emails = [$"{name}@beispiel.lu"] }, TimeSpan.Zero, App.Now));
        var import = new ProspectImport(new(null, "x", null, LegalBasis.LegitimateInterest, ProspectChannel.Digital), "{}", 1, Admin, App.Now);
        db.ProspectImports.Add(import);
        await db.SaveChangesAsync();
        db.ProspectImportRows.Add(new() { ImportId = import.Id, Number = 1, BusinessName = $"{name} Laden", ContactName = $"{name} Person", SearchText = name, Verdict = ImportVerdict.Updates, ProspectId = prospect.Id });
        return prospect.Id;
    }, CancellationToken.None));

    private Task<int> Import(ImportStatus status) => App.Db(async db =>
    {
        var import = new ProspectImport(new("list.csv", "name\nSomebody\n", null, LegalBasis.LegitimateInterest, ProspectChannel.Digital), "{}", 1, Admin, App.Now);
        db.ProspectImports.Add(import);
        await db.SaveChangesAsync();
        await db.ProspectImports.Where(i => i.Id == import.Id).ExecuteUpdateAsync(set => set.SetProperty(i => i.Status, status));
        db.ProspectImportRows.Add(new() { ImportId = import.Id, Number = 1, BusinessName = "Somebody", SearchText = "somebody" });
        await db.SaveChangesAsync();
        return import.Id;
    });
}

public sealed class KeepProspectsOnSqlite(SqliteApp app) : KeepProspectsTests(app), IClassFixture<SqliteApp>;

public sealed class KeepProspectsOnPostgreSql(PostgreSqlApp app) : KeepProspectsTests(app), IClassFixture<PostgreSqlApp>;

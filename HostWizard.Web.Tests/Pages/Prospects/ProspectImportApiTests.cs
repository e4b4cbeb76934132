using System.Globalization;
using System.Text;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Jobs;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HostWizard.Web.Tests.Pages.Prospects;

/// <summary>Lists through the JSON door, and everything that can come between.</summary>
public abstract class ProspectImportApiTests(App app) : AppTests(app)
{
    private const int Many = 10_001;

    [SkippableFact]
    public async Task A_program_checks_a_list_looks_at_its_rows_and_lets_it_in()
    {
        var (api, source, domain) = (await World.Admin(), World.Name("Source"), World.Domain());
        var sent = (await api.Send(HttpMethod.Post, $"{Imports.Path}/import", new { csv = $"Firma,Web\nBakery {domain},{domain}\nInn,no website\n", source, legal_basis = "consent", channel = "offline", dry_run = true })).Is(202);
        var id = sent.Number("id");
        Assert.Equal(($"{Imports.Path}/imports/{id}", "checking", 2), (sent.Response.Headers.Location!.OriginalString, sent.Text("status"), sent.Number("total_rows")));
        (await api.Send(HttpMethod.Post, $"{Imports.Path}/imports/{id}/write")).IsProblem(409);
        await App.Import(id);

        Assert.Equal("checked 1/0/0/1", (await api.Send(HttpMethod.Get, $"{Imports.Path}/imports/{id}")).Is(200).Counts());
        var rows = (await api.Send(HttpMethod.Get, $"{Imports.Path}/imports/{id}/rows?verdict=refused&page=1&per_page=10")).Is(200);
        Assert.Equal((1, 2, "refused"), (rows.Number("total"), rows.Number("items.0.number"), rows.Text("items.0.verdict")));
        Assert.Contains("Website: ", rows.Text("items.0.reason"), StringComparison.Ordinal);
        (await api.Send(HttpMethod.Get, $"{Imports.Path}/imports/{id}/rows?verdict=odd")).Refuses("verdict");

        (await api.Send(HttpMethod.Post, $"{Imports.Path}/imports/{id}/write", new { enrich = true })).Is(202);
        await App.Import(id);
        Assert.Equal("done 1/0/0/1", (await api.Send(HttpMethod.Get, $"{Imports.Path}/imports/{id}")).Counts());
        var prospect = Assert.Single(await App.Brought(source));
        Assert.Equal((ProspectStatus.Enriching, LegalBasis.Consent, ProspectChannel.Offline, domain), (prospect.Status, prospect.LegalBasis, prospect.Channel, prospect.Domain));
        Assert.Equal($"{prospect.Id}", (await api.Send(HttpMethod.Get, $"{Imports.Path}/imports/{id}/rows?verdict=new")).At("items.0.prospect_id").ToString());
        (await api.Send(HttpMethod.Post, $"{Imports.Path}/imports/{id}/cancel")).IsProblem(409);
        (await api.Send(HttpMethod.Get, $"{Imports.Path}/imports/999999")).IsProblem(404);
        (await api.Send(HttpMethod.Get, $"{Imports.Path}/imports/999999/rows")).IsProblem(404);
        (await api.Send(HttpMethod.Post, $"{Imports.Path}/imports/999999/write")).IsProblem(404);
    }

    [SkippableFact]
    public async Task Columns_are_named_by_a_program_and_what_is_wrong_is_said()
    {
        var (api, source) = (await World.Admin(), World.Name("Source"));
        var csv = $"Wien,Wou,Wat\nBakery,{World.Domain()},x\n";
        var mapping = new Dictionary<string, string?> { ["Wien"] = "trade", ["2"] = "website" };
        Assert.Equal("done 1/0/0/0", (await App.Send(api, new { csv, source, mapping, dry_run = false })).Counts());
        Assert.Equal("Bakery", Assert.Single(await App.Brought(source)).Trade);

        async Task<Answer> Send(object list) => await api.Send(HttpMethod.Post, $"{Imports.Path}/import", list);
        (await Send(new { csv = "" })).Refuses("csv");
        (await Send(new { csv, mapping = new Dictionary<string, string> { ["Wéini"] = "trade" } })).Refuses("mapping");
        (await Send(new { csv, mapping = new Dictionary<string, string> { ["Wien"] = "colour" } })).Refuses("mapping");
        (await Send(new { csv, mapping = new Dictionary<string, string> { ["Wien"] = "trade" } })).Refuses("mapping");
        (await Send(new { csv, source = new string('x', 201) })).Refuses("source");
    }

    [SkippableFact]
    public async Task What_a_row_knows_more_is_added_and_nothing_is_written_over()
    {
        var (api, domain, email) = (await World.Admin(), World.Domain(), World.Email());
        var id = (await api.Send(HttpMethod.Post, Imports.Path, new { business_name = "Bakery " + domain, website = domain, trade = "Baker", contacts = new[] { new { name = "Marie", email } } })).Is(201).Number("id");
        var other = World.Email();
        var csv = $"name;website;trade;town;person;email;phone\n;{domain};Butcher;Wiltz;;{email};621 777 888\nX;{domain};;;Paul;{other};\nNew;;;Vianden;;;\nNew;new-{domain};Florist;Vianden;Anne;anne@{domain};\n";

        var checkedOnly = await App.Send(api, new { csv, dry_run = true });
        var written = await App.Send(api, new { csv, dry_run = false });

        Assert.Equal(("checked 1/3/0/0", "done 1/3/0/0"), (checkedOnly.Counts(), written.Counts()));
        var prospect = await App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.Id == id));
        Assert.Equal(("Bakery " + domain, "Baker", "Wiltz"), (prospect.BusinessName, prospect.Trade, prospect.Town));
        Assert.Equal([new("Marie", null, email, "621 777 888"), new("Paul", null, other, null)], prospect.Details.Contacts);
        var made = await App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.Domain == $"new-{domain}"));
        Assert.Equal(("New", "Florist", "Anne"), (made.BusinessName, made.Trade, made.FirstContact!.Name));
        foreach (var one in (Prospect[])[prospect, made])
        {
            var same = new Prospect(one.Details, Actor.System, App.Now);
            Assert.Equal((same.SearchText, same.NameKey, same.Domain), (one.SearchText, one.NameKey, one.Domain));
            Assert.Equal(same.Contacts.Select(c => (c.Position, c.EmailKey, c.PhoneKey)), one.Contacts.OrderBy(c => c.Position).Select(c => (c.Position, c.EmailKey, c.PhoneKey)));
        }
        Assert.Equal("done 0/0/4/0", (await App.Send(api, new { csv, dry_run = false })).Counts().Replace("checked", "done", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Who_is_there_is_known_by_each_of_four_keys_however_it_is_written()
    {
        var (api, name, domain, email) = (await World.Admin(), World.Name("Käserei"), World.Domain(), World.Email("marie"));
        var id = (await api.Send(HttpMethod.Post, Imports.Path, new { business_name = name, website = domain, town = "Grevenmacher", contacts = new[] { new { name = "Marie", email } } })).Is(201).Number("id");
        // The telephone is the prospect's own number, so that no other test has it.
        var phone = 691_000_000 + id;
        (await api.Send(HttpMethod.Put, $"{Imports.Path}/{id}", new { contacts = new[] { new { name = "Marie", email, phone = $"{phone}" } } })).Is(200);
        // Each in a list of its own: what one row finds, the others of its list have before them.
        foreach (var (row, key) in (IEnumerable<(string, string)>)
        [
            ($"One;https://WWW.{domain.ToUpperInvariant()}/accueil;;;;", "its website"), ($"Two;;;Marie;{email.ToUpperInvariant()};", "its e-mail"),
            ($"Three;;;Marie;;+352 (0) {phone:### ### ###}", "its telephone"), ($"{name.ToUpperInvariant()};;GREVENMACHER;;;", "name and town"),
        ])
        {
            var known = await App.Send(api, new { csv = $"name;website;town;person;email;phone\n{row}\n", dry_run = true });
            Assert.Equal("checked 0/0/1/0", known.Counts());
            var rows = (await api.Send(HttpMethod.Get, $"{Imports.Path}/imports/{known.Number("id")}/rows")).Is(200);
            Assert.Contains($"known by {key}", rows.Text("items.0.reason"), StringComparison.Ordinal);
            Assert.Equal(id, rows.Number("items.0.prospect_id"));
        }
    }

    [SkippableFact]
    public async Task Who_gained_a_telephone_by_a_list_is_worth_more_without_another_look()
    {
        var (api, domain) = (await World.Admin(), World.Domain());
        var id = await App.Noted(more: details => details with { Website = domain });
        await App.Look(id);
        var before = await App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.Id == id));
        App.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("done 0/1/0/0", (await App.Send(await World.Admin(), new { csv = $"website;person;phone\n{domain};Marie;{692_000_000 + id}\n", dry_run = false })).Counts());
        App.Clock.Advance(TimeSpan.FromMinutes(1));

        await App.Use<ImportProspects.Handler>(async handler =>
        {
            Assert.Equal(1, await handler.CountAsync(CancellationToken.None));
            Assert.Equal(0, await handler.CountAsync(CancellationToken.None));
        });

        var after = await App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.Id == id));
        Assert.True(after.ComputedScore > before.ComputedScore, $"{before.ComputedScore} before, {after.ComputedScore} after");
        Assert.Equal(before.EnrichmentRun, after.EnrichmentRun);
    }

    [SkippableFact]
    public async Task What_changed_after_the_dry_run_is_seen_when_it_is_written()
    {
        var (api, source) = (await World.Admin(), World.Name("Source"));
        var (first, second, third) = (World.Domain(), World.Domain(), World.Domain());
        var import = await App.Send(api, new { csv = $"{first}\n{second}\n{third}\n", source, dry_run = true });
        var id = import.Number("id");
        Assert.Equal("checked 3/0/0/0", import.Counts());
        (await api.Send(HttpMethod.Post, Imports.Path, new { business_name = "Faster", website = first })).Is(201);
        await App.Write(services => Task.FromResult(services.GetRequiredService<Data.HostWizardDb>().Objections.Add(new(second, null, new(App.AdminEmail), App.Now))));

        (await api.Send(HttpMethod.Post, $"{Imports.Path}/imports/{id}/write")).Is(202);
        await App.Import(id);

        Assert.Equal("done 1/0/1/1", (await api.Send(HttpMethod.Get, $"{Imports.Path}/imports/{id}")).Counts());
        Assert.Equal(third, Assert.Single(await App.Brought(source)).Domain);
        Assert.Equal(1, await App.Db(db => db.Prospects.CountAsync(p => p.Domain == first)));
    }

    [SkippableFact]
    public async Task Of_two_who_press_at_once_one_imports_and_all_is_there_once()
    {
        var (api, source) = (await World.Admin(), World.Name("Source"));
        var id = (await App.Send(api, new { csv = string.Concat(Enumerable.Range(0, 300).Select(_ => World.Domain() + "\n")), source, dry_run = true })).Number("id");

        var pressed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => api.Send(HttpMethod.Post, $"{Imports.Path}/imports/{id}/write")));
        Assert.Equal([202, 409, 409, 409], pressed.Select(answer => answer.Status).Order());
        await Task.WhenAll(App.Import(id), App.Import(id), App.Import(id));

        Assert.Equal("done 300/0/0/0", (await api.Send(HttpMethod.Get, $"{Imports.Path}/imports/{id}")).Counts());
        Assert.Equal(300, (await App.Brought(source)).Count);
    }

    [SkippableFact]
    public async Task Two_lists_of_the_same_businesses_at_once_make_each_once()
    {
        var (api, source) = (await World.Admin(), World.Name("Source"));
        var csv = string.Concat(Enumerable.Range(0, 300).Select(_ => World.Domain() + "\n"));
        var ids = new List<int>();
        for (var i = 0; i < 2; i++) ids.Add((await App.Send(api, new { csv, source, dry_run = true })).Number("id"));
        foreach (var id in ids) (await api.Send(HttpMethod.Post, $"{Imports.Path}/imports/{id}/write")).Is(202);

        await Task.WhenAll(ids.Select(id => App.Import(id)));

        Assert.Equal(300, (await App.Brought(source)).Count);
        Assert.Equal(["done 0/0/300/0", "done 300/0/0/0"], (await Task.WhenAll(ids.Select(async id => (await api.Send(HttpMethod.Get, $"{Imports.Path}/imports/{id}")).Counts()))).Order());
    }

    [SkippableFact]
    public async Task Cancelling_in_the_middle_of_writing_leaves_nothing_but_a_line_that_says_so()
    {
        var (api, source) = (await World.Admin(), World.Name("Source"));
        var id = (await App.Send(api, new { csv = string.Concat(Enumerable.Range(0, 2500).Select(_ => World.Domain() + "\n")), source, dry_run = true })).Number("id");
        (await api.Send(HttpMethod.Post, $"{Imports.Path}/imports/{id}/write")).Is(202);
        Task<Answer>? cancelling = null;
        var (running, seen) = (App.Services.GetRequiredService<RunningImports>(), 0);
        using var told = new ManualResetEventSlim();

        await App.Import(id, rows =>
        {
            if (rows == 0 || cancelling is not null) return;
            seen = running.Written(id)!.Value;
            running.Stopping(id)!.Value.Register(told.Set);
            cancelling = Task.Run(() => api.Send(HttpMethod.Post, $"{Imports.Path}/imports/{id}/cancel"));
            Assert.True(told.Wait(TimeSpan.FromSeconds(60)));
        });

        Assert.Equal("cancelled", (await cancelling!).Is(200).Text("status"));
        Assert.True(seen > 0);
        Assert.Empty(await App.Brought(source));
        Assert.False(await App.Db(db => db.ProspectImportRows.AnyAsync(row => row.ImportId == id)));
        var import = await App.Db(db => db.ProspectImports.AsNoTracking().SingleAsync(i => i.Id == id));
        Assert.Equal((ImportStatus.Cancelled, null), (import.Status, import.Content));
        Assert.Contains(App.AdminEmail, import.Problem, StringComparison.Ordinal);
        await App.Import(id);
        Assert.Empty(await App.Brought(source));
        (await api.Send(HttpMethod.Post, $"{Imports.Path}/imports/{id}/write")).IsProblem(409);
    }

    [SkippableFact]
    public async Task A_dry_run_that_is_cancelled_is_over_and_one_that_was_cut_goes_on()
    {
        var api = await World.Admin();
        var csv = string.Concat(Enumerable.Range(0, 1500).Select(_ => World.Domain() + "\n"));
        async Task<int> Sent(string text) => (await api.Send(HttpMethod.Post, $"{Imports.Path}/import", new { csv = text })).Is(202).Number("id");
        var (given, cut) = (await Sent(csv), await Sent(csv + csv));
        (await api.Send(HttpMethod.Post, $"{Imports.Path}/imports/{given}/cancel")).Is(200);
        await App.Import(given);
        Assert.Equal("cancelled 0/0/0/0", (await api.Send(HttpMethod.Get, $"{Imports.Path}/imports/{given}")).Counts());

        // As a process leaves it that dies after the first thousand rows.
        await App.Import(cut);
        await App.Db(async db =>
        {
            await db.ProspectImportRows.Where(row => row.ImportId == cut && row.Number > 1000).ExecuteDeleteAsync();
            return await db.ProspectImports.Where(i => i.Id == cut).ExecuteUpdateAsync(set => set.SetProperty(i => i.Status, ImportStatus.Checking).SetProperty(i => i.DoneRows, 1000));
        });
        await App.Import(cut);

        Assert.Equal("checked 1500/0/1500/0", (await api.Send(HttpMethod.Get, $"{Imports.Path}/imports/{cut}")).Counts());
    }

    [SkippableFact]
    public async Task An_import_that_goes_wrong_says_so_and_leaves_nothing()
    {
        var (api, source) = (await World.Admin(), World.Name("Source"));
        var id = (await App.Send(api, new { csv = $"{World.Domain()}\n", source, dry_run = true })).Number("id");
        (await api.Send(HttpMethod.Post, $"{Imports.Path}/imports/{id}/write")).Is(202);
        // No check lets this in; the table does not either.
        await App.Db(db => db.ProspectImportRows.Where(row => row.ImportId == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.BusinessName, (string?)null)));

        await App.Import(id);

        var import = (await api.Send(HttpMethod.Get, $"{Imports.Path}/imports/{id}")).Is(200);
        Assert.Equal("failed", import.Text("status"));
        Assert.Contains("nothing of it was kept", import.Text("problem"), StringComparison.Ordinal);
        Assert.Empty(await App.Brought(source));
        Assert.False(await App.Db(db => db.ProspectImportRows.AnyAsync(row => row.ImportId == id)));
    }

    [SkippableFact]
    public async Task Ten_thousand_rows_and_one_come_in_through_the_real_path()
    {
        var (api, source) = (await World.Admin(), World.Name("Source"));
        var mark = World.Domain("many").Replace(".lu", "", StringComparison.Ordinal);
        var csv = new StringBuilder("Company,Website,Town,Contact,E-mail,Phone,Notes\n");
        for (var i = 0; i < Many; i++) csv.Append(CultureInfo.InvariantCulture, $"Business {mark} {i},https://{mark}-{i}.lu,Wiltz,Marie {i},info@{mark}-{i}.lu,+352 {i + 70_000_000},\"Row {i}, with a comma\"\n");

        Assert.Equal($"done {Many}/0/0/0", (await App.Send(api, new { csv = csv.ToString(), source, dry_run = false })).Counts());

        Assert.Equal((Many, Many), (await App.Db(db => db.Prospects.CountAsync(p => p.Source == source)), await App.Db(db => db.Prospects.CountAsync(p => p.Source == source && p.Contacts.Any(c => c.EmailKey != null && c.PhoneKey != null)))));
        Assert.Equal($"checked 0/0/{Many}/0", (await App.Send(api, new { csv = csv.ToString(), dry_run = false })).Counts());
        await App.Db(db => db.Prospects.Where(p => p.Source == source).ExecuteDeleteAsync());
    }
}

[Collection(OnSqlite.Name)]
public sealed class ProspectImportApiOnSqlite(SqliteApp app) : ProspectImportApiTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class ProspectImportApiOnPostgreSql(PostgreSqlApp app) : ProspectImportApiTests(app);

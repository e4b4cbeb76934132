using HostWizard.Web.Domain;
using HostWizard.Web.Jobs;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Prospects;

/// <summary>Who asked not to be contacted is not brought in again by any door.</summary>
public abstract class ObjectionTests(App app) : AppTests(app)
{
    private const string Path = "/api/admin/prospects";
    private const string List = Path + "/objections";

    [SkippableFact]
    public async Task The_list_is_added_to_searched_and_taken_from_at_the_page()
    {
        var (admin, domain) = (await World.AdminAtPages(), World.Domain("ruhe"));
        var prospect = await World.Prospect(email: $"info@{domain}");

        (await admin.Submit((await admin.Get("/admin/settings/objections")).Is(200), "/objections", ("Form.Value", $"https://www.{domain}/x"), ("Form.Note", "On the telephone"))).Is(302);

        var page = (await admin.Get($"/admin/settings/objections?search={domain}")).Is(200);
        Assert.Contains("On the telephone", page.One("#objections").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(domain, (await admin.Get("/admin/settings/objections?search=nobody-is-called-that")).Is(200).One("#objections").TextContent, StringComparison.Ordinal);
        var lost = await App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.Id == prospect));
        Assert.Equal((ProspectStatus.Lost, Objection.Reason), (lost.Status, lost.LostReason));
        Assert.Contains("already", (await admin.Submit(page, "/objections", ("Form.Value", domain))).Is(409).One("[data-valmsg-for='Form.Value']").TextContent, StringComparison.Ordinal);
        Assert.Contains("share", (await admin.Submit(page, "/objections", ("Form.Value", "gmail.com"))).Is(400).One("[data-valmsg-for='Form.Value']").TextContent, StringComparison.Ordinal);
        (await admin.Submit(page, "handler=Remove")).Is(302);
        Assert.False(await App.Db(db => db.Objections.AnyAsync(o => o.Key == domain)));
    }

    [SkippableFact]
    public async Task The_list_is_added_to_read_and_taken_from_by_programs()
    {
        var (api, domain) = (await World.Admin(), World.Domain("ruhe"));
        var prospect = (await api.Send(HttpMethod.Post, Path, new { business_name = World.Name(), website = $"shop.{domain}", next_step = "Call" })).Is(201).Number("id");
        (await api.Send(HttpMethod.Post, $"{Path}/{prospect}/enrich")).Is(202);

        var made = (await api.Send(HttpMethod.Post, List, new { value = domain, note = "By letter" })).Is(201);

        Assert.Equal(("domain", domain, "By letter", 1), (made.Text("kind"), made.Text("value"), made.Text("note"), made.Number("prospects")));
        var lost = (await api.Send(HttpMethod.Get, $"{Path}/{prospect}")).Is(200);
        Assert.Equal(("lost", Objection.Reason, true), (lost.Text("status"), lost.Text("lost_reason"), lost.IsNull("next_step")));
        Assert.False((await api.Send(HttpMethod.Get, $"{Path}/{prospect}/score")).At("is_enriching").GetBoolean());
        (await api.Send(HttpMethod.Post, List, new { value = domain })).IsProblem(409);
        (await api.Send(HttpMethod.Post, List, new { value = "nonsense" })).Refuses("value");
        var list = (await api.Send(HttpMethod.Get, $"{List}?search={domain}&per_page=10")).Is(200);
        Assert.Equal((1, 10), (list.Number("total"), list.Number("per_page")));
        (await api.Send(HttpMethod.Delete, $"{List}/{made.Number("id")}")).Is(200);
        (await api.Send(HttpMethod.Delete, $"{List}/{made.Number("id")}")).IsProblem(404);
        (await api.Send(HttpMethod.Put, $"{Path}/{prospect}", new { status = "contacted" })).Is(200);
    }

    [SkippableFact]
    public async Task Every_door_refuses_what_is_on_the_list_and_names_it()
    {
        var (api, admin, domain, email) = (await World.Admin(), await World.AdminAtPages(), World.Domain("ruhe"), World.Email("ruhe"));
        var (known, other) = (await World.Prospect(), (await api.Send(HttpMethod.Post, Path, new { business_name = World.Name(), website = domain })).Is(201).Number("id"));
        foreach (var value in (string[])[domain, email]) (await api.Send(HttpMethod.Post, List, new { value })).Is(201);
        void Names(string what, Answer answer) => Assert.Contains($"{what}", answer.IsProblem(409).Text("detail"), StringComparison.Ordinal);

        Names(domain, await api.Send(HttpMethod.Post, Path, new { business_name = "X", website = $"https://www.{domain}/" }));
        Names($"shop.{domain}", await api.Send(HttpMethod.Post, Path, new { business_name = "X", website = $"shop.{domain}" }));
        Names($"info@{domain}", await api.Send(HttpMethod.Post, Path, new { business_name = "X", contacts = new[] { new { email = $"Info@{domain}" } } }));
        Names(email, await api.Send(HttpMethod.Put, $"{Path}/{known}", new { contacts = new[] { new { email } } }));
        Names(domain, await api.Send(HttpMethod.Put, $"{Path}/{known}", new { website = domain }));
        Names(domain, await api.Send(HttpMethod.Post, $"{Path}/{other}/enrich"));
        Names(domain, await api.Post($"/sites/from-prospect/{other}"));
        Names(domain, await api.Send(HttpMethod.Put, $"{Path}/{other}", new { status = "contacted" }));
        // What was known before can still be mended.
        (await api.Send(HttpMethod.Put, $"{Path}/{other}", new { town = "Wiltz" })).Is(200);

        var typed = (await admin.Submit(await admin.Get("/admin/prospects/new"), null, ("Form.BusinessName", "Typed name"), ("Form.Website", domain))).Is(409);
        Assert.Contains(domain, typed.One("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("Typed name", typed.One("[name='Form.BusinessName']").GetAttribute("value"));
        var edited = (await admin.Submit(await admin.Get($"/admin/prospects/{known}"), $"/prospects/{known}", ("Form.Contacts[1].Email", email), ("Form.Town", "Typed town"))).Is(409);
        Assert.Contains(email, edited.One("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("Typed town", edited.One("[name='Form.Town']").GetAttribute("value"));
        var page = await admin.Get($"/admin/prospects/{known}");
        var token = page.One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        Assert.Contains(domain, (await admin.Post($"/admin/prospects/{known}/merge", [("other", $"{other}"), ("__RequestVerificationToken", token)])).Is(409).One("[role=alert]").TextContent, StringComparison.Ordinal);
        (await admin.Post($"/admin/prospects/{other}/look", [("__RequestVerificationToken", token)])).Is(409);
        Assert.Equal($"/admin/prospects/{other}", (await admin.Post($"/admin/hosting/sites/from-prospect/{other}", [("__RequestVerificationToken", token)])).Is(302).Location);
        Assert.False(await App.Db(db => db.Sites.AnyAsync(s => s.ProspectId == other)));
    }

    [SkippableFact]
    public async Task They_object_on_the_telephone_and_what_was_chosen_goes_on_the_list()
    {
        var (api, admin, domain, email) = (await World.Admin(), await World.AdminAtPages(), World.Domain("ruhe"), World.Email("ruhe"));
        var id = (await api.Send(HttpMethod.Post, Path, new { business_name = World.Name(), website = domain, next_step = "Call", contacts = new[] { new { email } } })).Is(201).Number("id");
        var twin = await World.Prospect(email: email);

        (await admin.Submit((await admin.Get($"/admin/prospects/{id}")).Is(200), $"/prospects/{id}/object", ("values", email), ("note", "Was cross"))).Is(302);

        Assert.All(await App.Db(db => db.Prospects.AsNoTracking().Where(p => p.Id == id || p.Id == twin).ToListAsync()), p => Assert.Equal((ProspectStatus.Lost, Objection.Reason, null), (p.Status, p.LostReason, p.NextStep)));
        var listed = await App.Db(db => db.Objections.AsNoTracking().SingleAsync(o => o.Key == email));
        Assert.Equal(("Was cross", App.AdminEmail), (listed.Note, listed.By));
        Assert.False(await App.Db(db => db.Objections.AnyAsync(o => o.Key == domain)));
        Assert.Contains("They object", (await admin.Get($"/admin/prospects/{id}")).One("#history").TextContent, StringComparison.Ordinal);
        (await admin.Submit(await admin.Get($"/admin/prospects/{id}"), $"/prospects/{id}/object", ("values", "stranger@example.lu"))).Is(409);
        (await admin.Submit(await admin.Get($"/admin/prospects/{id}"), $"/prospects/{id}/object", ("values", "nonsense"))).Is(400);
        Assert.False(await App.Db(db => db.Objections.AnyAsync(o => o.Key == "stranger@example.lu")));
    }

    [SkippableFact]
    public async Task The_job_visits_nobody_who_objects()
    {
        var (api, domain) = (await World.Admin(), World.Domain("ruhe"));
        var id = (await api.Send(HttpMethod.Post, Path, new { business_name = World.Name(), website = domain })).Is(201).Number("id");
        (await api.Send(HttpMethod.Post, $"{Path}/{id}/enrich")).Is(202);
        // As though a list had come in past the rules.
        await App.Db(async db =>
        {
            db.Objections.Add(new(domain, null, new(App.AdminEmail), App.Now));
            return await db.SaveChangesAsync();
        });

        await App.Use<EnrichProspects.Handler>(job => job.Handle(id, CancellationToken.None));

        Assert.Equal("lost", (await api.Send(HttpMethod.Get, $"{Path}/{id}")).Text("status"));
        Assert.False(await App.Db(db => db.ProspectSteps.AnyAsync(s => s.ProspectId == id)));
    }

    [SkippableFact]
    public async Task Whoever_is_noted_while_they_object_is_refused_or_lost_and_never_neither()
    {
        var api = await World.Admin();
        var domains = Enumerable.Range(0, 16).Select(_ => World.Domain("race")).ToList();

        await Task.WhenAll(domains.SelectMany(domain => new[]
        {
            Task.Run(async () => (await api.Send(HttpMethod.Post, List, new { value = domain })).Is(201)),
            Task.Run(async () => Assert.Contains((await api.Send(HttpMethod.Post, Path, new { business_name = domain, contacts = new[] { new { email = $"info@{domain}" } } })).Status, (int[])[201, 409])),
        }));

        var noted = await App.Db(db => db.Prospects.AsNoTracking().Where(p => domains.Contains(p.BusinessName)).ToListAsync());
        Assert.All(noted, p => Assert.Equal((ProspectStatus.Lost, Objection.Reason), (p.Status, p.LostReason)));
    }
}

[Collection(OnSqlite.Name)]
public sealed class ObjectionsOnSqlite(SqliteApp app) : ObjectionTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class ObjectionsOnPostgreSql(PostgreSqlApp app) : ObjectionTests(app);

using HostWizard.Web.Domain;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Races;

/// <summary>Many people at the same button: one wins, the others are told, nothing happens twice.</summary>
public abstract class RaceTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task Accepting_twenty_times_at_once_creates_one_merchant()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var email = World.Email();
        var id = await World.Site(api, "proposal_sent", email: email);
        (await api.Post($"/sites/{id}/services", new { service_type = "hosting", name = "Hosting", billing_period = "monthly", price_cents = 1900 })).Is(201);
        var merchants = await App.Db(db => db.Merchants.CountAsync());
        var form = await admin.Get($"/admin/hosting/sites/{id}/accept");

        var answers = await AtOnce(20, number => number % 2 == 0
            ? Status(api.Post($"/sites/{id}/accept"))
            : Status(number % 4 == 1 ? admin.Submit(form, "/accept") : admin.SubmitByHtmx(form, "/accept")));

        Assert.Equal((1, 19), (answers.Count(status => status == 200), answers.Count(status => status == 409)));
        Assert.Equal(merchants + 1, await App.Db(db => db.Merchants.CountAsync()));
        var account = await World.AccountOf(email);
        Assert.Equal(1, await App.Db(db => db.Subscriptions.CountAsync(s => s.MerchantId == account.MerchantId)));
        var site = await api.Get($"/sites/{id}");
        Assert.Equal(("accepted", account.MerchantId, "active"), (site.Text("status"), site.Number("merchant_id"), site.Text("services.0.status")));
        Assert.Single(site.Column("events", "to_status"), "accepted");
    }

    [SkippableFact]
    public async Task Sites_of_one_new_client_accepted_at_once_share_its_merchant()
    {
        var api = await World.Admin();
        var email = World.Email();
        var ids = new List<int>();
        for (var count = 0; count < 6; count++) ids.Add(await World.Site(api, "proposal_sent", email: email));

        var answers = await Task.WhenAll(ids.Select(id => api.Post($"/sites/{id}/accept")));

        Assert.All(answers, answer => answer.Is(200));
        Assert.Single(answers, answer => answer.Has("owner_credentials"));
        Assert.Single(answers.Select(answer => answer.Number("merchant_id")).Distinct());
        Assert.Equal(1, await App.Db(db => db.Users.CountAsync(a => a.Email == email)));
    }

    [SkippableFact]
    public async Task Ten_same_named_sites_at_once_get_ten_addresses()
    {
        var api = await World.Admin();
        var name = World.Name("Boulangerie");

        var made = await AtOnce(10, _ => api.Post("/sites", new { business_name = name }));

        var first = Subdomain.From(name);
        Assert.Equal(Enumerable.Range(1, 10).Select(n => n == 1 ? first : $"{first}-{n}").Order(), made.Select(answer => answer.Is(201).Text("store.subdomain")).Order());
        Assert.Equal(10, made.Select(answer => answer.Number("id")).Distinct().Count());
    }

    [SkippableFact]
    public async Task A_domain_that_two_want_at_once_goes_to_one()
    {
        var api = await World.Admin();
        var domain = World.Domain();
        var ids = new List<int>();
        for (var count = 0; count < 6; count++) ids.Add(await World.Site(api, "accepted"));

        var answers = await Task.WhenAll(ids.Select((id, number) => Status(api.Post($"/sites/{id}/go-live", new { domain = number % 2 == 0 ? domain : "www." + domain }))));

        Assert.Equal((1, 5), (answers.Count(status => status == 200), answers.Count(status => status == 409)));
        Assert.Equal(1, await App.Db(db => db.StoreDomains.CountAsync(d => d.BareDomain == domain)));
        Assert.Equal(1, await App.Db(db => db.Sites.CountAsync(s => ids.Contains(s.Id) && s.Status == SiteStatus.Live)));
    }

    [SkippableFact]
    public async Task A_prospect_pressed_many_times_at_once_becomes_one_site()
    {
        var api = await World.Admin();
        var prospect = await World.Prospect();

        var answers = await AtOnce(8, _ => api.Post($"/sites/from-prospect/{prospect}"));

        var made = Assert.Single(answers, answer => answer.Status == 201).Number("id");
        Assert.All(answers.Where(answer => answer.Status != 201), answer => Assert.Equal(made, answer.IsProblem(409).Number("site_id")));
        Assert.Equal(1, await App.Db(db => db.Sites.CountAsync(s => s.ProspectId == prospect)));
    }

    [SkippableFact]
    public async Task A_prospect_moved_by_many_at_once_goes_one_way_after_the_other()
    {
        var (api, id) = (await World.Admin(), await World.Prospect());
        string[] states = ["qualified", "contacted", "unqualified"];

        await AtOnce(20, number => api.Send(HttpMethod.Put, $"/api/admin/prospects/{id}", new { status = states[number % states.Length] }));

        var lines = await App.Db(db => db.ProspectEvents.Where(line => line.ProspectId == id && line.ToStatus != null).OrderBy(line => line.Id).Select(line => new { line.FromStatus, line.ToStatus }).ToListAsync());
        Assert.NotEmpty(lines);
        Assert.Equal(lines.SkipLast(1).Select(line => line.ToStatus).Prepend(ProspectStatus.New), lines.Select(line => line.FromStatus));
        Assert.Equal(lines[^1].ToStatus, (await App.Db(db => db.Prospects.SingleAsync(p => p.Id == id))).Status);
    }

    [SkippableFact]
    public async Task Different_steps_at_once_leave_one_history()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "live");

        await AtOnce(12, number => Status(api.Post($"/sites/{id}/{(number % 3) switch { 0 => "suspend", 1 => "reactivate", _ => "cancel" }}")));

        var site = (await api.Get($"/sites/{id}")).Is(200);
        Assert.Equal("cancelled", site.Text("status"));
        // Each line begins where the one before ended.
        var (from, to) = (site.Column("events", "from_status"), site.Column("events", "to_status"));
        for (var line = 2; line < from.Length; line++) Assert.Equal(to[line - 1], from[line]);
        Assert.Single(to, "cancelled");
    }

    [SkippableFact]
    public async Task Proposals_sent_at_once_are_numbered_without_gaps()
    {
        var api = await World.Admin();
        var ids = new List<int>();
        for (var count = 0; count < 6; count++) ids.Add(await World.Site(api, "poc_ready"));
        var last = await App.Db(db => db.Proposals.MaxAsync(p => (int?)p.Sequence)) ?? 0;

        Assert.All(await Task.WhenAll(ids.Select(id => Status(api.Post($"/sites/{id}/send-proposal")))), status => Assert.Equal(200, status));

        Assert.Equal(Enumerable.Range(last + 1, 6), await App.Db(db => db.Proposals.Where(p => ids.Contains(p.SiteId)).Select(p => p.Sequence).OrderBy(s => s).ToListAsync()));
    }

    [SkippableFact]
    public async Task Writing_and_reading_at_once_fails_nobody()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "live");

        var answers = await AtOnce(24, number => Status((number % 4) switch
        {
            0 => api.Put($"/sites/{id}", new { internal_notes = $"{number}" }),
            1 => api.Post($"/sites/{id}/services", new { service_type = "ssl", name = $"SSL {number}", billing_period = "annual", price_cents = 100 }),
            2 => api.Get($"/sites/{id}"),
            _ => api.Get("/stats/dashboard"),
        }));

        Assert.All(answers, status => Assert.InRange(status, 200, 201));
        Assert.Equal(6, (await api.Get($"/sites/{id}/services")).Number("total"));
    }

    private static Task<T[]> AtOnce<T>(int times, Func<int, Task<T>> act) => Task.WhenAll(Enumerable.Range(0, times).Select(number => Task.Run(() => act(number))));

    private static async Task<int> Status(Task<Answer> answer) => (await answer).Status;

    // Without scripts a winner is sent on; with them it gets the panel.
    private static async Task<int> Status(Task<Page> page) => (await page).Status is var status && status == 302 ? 200 : status;
}

[Collection(OnSqlite.Name)]
public sealed class RacesOnSqlite(SqliteApp app) : RaceTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class RacesOnPostgreSql(PostgreSqlApp app) : RaceTests(app);

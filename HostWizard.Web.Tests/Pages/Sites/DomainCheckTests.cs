using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Sites;

/// <summary>Name servers are asked before a website opens, and a reason where they are against it.</summary>
public abstract class DomainCheckTests(App app, DnsServer names) : AppTests(app)
{
    private static string Of(int id) => $"/admin/hosting/sites/{id}";

    [SkippableFact]
    public async Task A_domain_that_leads_here_goes_live_without_a_word()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var (id, domain) = (await World.Site(api, "accepted"), World.Domain());
        LeadHere(domain);

        (await admin.Submit(await admin.Get($"{Of(id)}/go-live"), "/go-live", ("domain", domain))).Is(302);

        var site = await api.Get($"/sites/{id}");
        Assert.Equal("live", site.Text("status"));
        Assert.DoesNotContain("domain_check_overridden", site.Column("events", "kind"));
    }

    [SkippableFact]
    public async Task One_that_leads_elsewhere_needs_a_reason_which_the_history_keeps()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var (id, domain) = (await World.Site(api, "accepted"), World.Domain());
        names.Say($"{domain} 300 A 198.51.100.7", $"www.{domain} 300 CNAME {domain}");
        var page = await admin.Get($"{Of(id)}/go-live");

        foreach (var refused in new[] { await admin.Submit(page, "/go-live", ("domain", domain)), await admin.SubmitByHtmx(page, "/go-live", ("domain", domain)) })
        {
            refused.Is(400);
            Assert.Equal(domain, refused.One("#d-domain").GetAttribute("value"));
            Assert.Contains("Change the value to 203.0.113.10.", refused.One("#go-live .dns").TextContent, StringComparison.Ordinal);
            Assert.True(refused.Has("#go-live input[name=reason].is-invalid"));
            Assert.Equal("accepted", (await api.Get($"/sites/{id}")).Text("status"));
        }
        var again = await admin.Submit(page, "/go-live", ("domain", domain));
        (await admin.Submit(again, "/go-live", ("reason", new string('x', 501)))).Is(400);
        (await admin.Submit(again, "/go-live", ("reason", "The client does it tonight"))).Is(302);

        var site = await api.Get($"/sites/{id}");
        Assert.Equal(("live", "domain_check_overridden", $"The client does it tonight ({domain} A is 198.51.100.7)"), (site.Text("status"), site.Column("events", "kind")[^1], site.Column("events", "note")[^1]));
        Assert.Contains("The client does it tonight", (await admin.Get($"{Of(id)}?tab=history")).Words, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_json_door_asks_nobody()
    {
        var api = await World.Admin();
        var domain = World.Domain();
        names.Say($"{domain} 300 A 198.51.100.7");

        (await api.Post($"/sites/{await World.Site(api, "accepted")}/go-live", new { domain })).Is(200);

        Assert.DoesNotContain(domain, names.Asked);
    }

    [SkippableFact]
    public async Task Checking_changes_nothing_and_can_be_done_again()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var (id, domain) = (await World.Site(api, "accepted"), World.Domain());
        var page = (await admin.Get($"{Of(id)}/go-live")).Is(200);
        Assert.Contains("203.0.113.10", page.One("#go-live").TextContent, StringComparison.Ordinal);

        var missing = (await Check(page)).Is(200);
        Assert.Contains("2 things are not right yet", missing.One("#go-live [role=status]").TextContent, StringComparison.Ordinal);
        LeadHere(domain);
        var right = (await Check(missing)).Is(200);
        Assert.Contains("All is right", right.One("#go-live [role=status]").TextContent, StringComparison.Ordinal);
        Assert.False(right.Has("#go-live input[name=reason]"));
        Assert.Contains("Give the domain alone", (await Check(page, "https://parc.lu")).Is(400).One("#go-live .invalid-feedback").TextContent, StringComparison.Ordinal);
        Assert.Equal("accepted", (await api.Get($"/sites/{id}")).Text("status"));

        Task<Page> Check(Page shown, string? typed = null)
        {
            var address = shown.One("#go-live button[formaction]").GetAttribute("formaction")!;
            return admin.Post(address, [("__RequestVerificationToken", shown.One("#go-live input[name=__RequestVerificationToken]").GetAttribute("value")!), ("domain", typed ?? domain)]);
        }
    }

    [SkippableFact]
    public async Task The_panel_tells_every_record_and_what_mail_a_move_would_lose()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var domain = World.Domain();
        var id = await World.Site(api, "live", domain: domain);
        LeadHere(domain);
        names.Say($"{domain} 3600 MX 10 mx.provider.example", $"{domain} 3600 TXT v=spf1 -all", $"{domain} 3600 CAA 0 issue digicert.com");

        var shown = (await admin.Get($"{Of(id)}/domains?look={domain}")).Is(200);

        Assert.Contains("forbids Let’s Encrypt", shown.One("#dns").TextContent, StringComparison.Ordinal);
        Assert.Contains($"{domain}. 3600 IN MX 10 mx.provider.example.", shown.One("#dns .zone").TextContent, StringComparison.Ordinal);
        Assert.Equal("load", (await admin.Get($"{Of(id)}?tab=domains")).Is(200).One("#dns").GetAttribute("hx-trigger"));
        var wrong = (await admin.Get($"{Of(id)}/domains?look=nothing")).Is(400);
        Assert.Equal("nothing", wrong.One("input[name=look]").GetAttribute("value"));
    }

    [SkippableFact]
    public async Task Another_main_domain_is_asked_about_too()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var (first, second) = (World.Domain(), World.Domain());
        var id = await World.Site(api, "live", domain: first);
        (await admin.Submit(await admin.Get($"{Of(id)}/domains"), "/domains", ("domain", second))).Is(302);
        var action = $"/{second}/make-primary?tab=domains";

        var refused = (await admin.Submit(await admin.Get($"{Of(id)}/domains/{second}/make-primary"), action)).Is(400);
        Assert.Equal(first, (await api.Get($"/sites/{id}")).Text("live_domain"));
        (await admin.Submit(refused, action, ("reason", "DNS follows"))).Is(302);

        var site = await api.Get($"/sites/{id}");
        Assert.Equal((second, "domain_check_overridden"), (site.Text("live_domain"), site.Column("events", "kind")[^1]));
        Assert.Contains("A missing", site.Column("events", "note")[^1], StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Silent_name_servers_keep_nobody_from_going_live()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var (id, domain) = (await World.Site(api, "accepted"), World.Domain());
        names.Fail(domain).Fail("www." + domain);

        (await admin.Submit(await admin.Get($"{Of(id)}/go-live"), "/go-live", ("domain", domain))).Is(302);

        Assert.Equal("live", (await api.Get($"/sites/{id}")).Text("status"));
        Assert.Contains("Not answered", (await admin.Get($"{Of(id)}/domains?look={domain}")).Is(200).One("#dns").TextContent, StringComparison.Ordinal);
    }

    private void LeadHere(string domain) => names.Say($"{domain} 300 A 203.0.113.10", $"{domain} 300 AAAA 2001:db8::10", $"www.{domain} 300 CNAME {domain}");
}

/// <summary>HostWizard on SQLite with addresses of its own and a name server that a test tells what to say.</summary>
public sealed class SqliteDnsApp : SqliteApp
{
    public DnsServer Names { get; } = new();

    protected override IEnumerable<KeyValuePair<string, string>> MoreSettings => DnsApp.Settings(Names);
}

/// <summary>The same on PostgreSQL.</summary>
public sealed class PostgreSqlDnsApp : PostgreSqlApp
{
    public DnsServer Names { get; } = new();

    protected override IEnumerable<KeyValuePair<string, string>> MoreSettings => DnsApp.Settings(Names);
}

internal static class DnsApp
{
    public static IEnumerable<KeyValuePair<string, string>> Settings(DnsServer names) => [new("Dns:ExpectedAddresses", "203.0.113.10, 2001:db8::10"), new("Dns:Servers", names.Address)];
}

public sealed class DomainCheckOnSqlite(SqliteDnsApp app) : DomainCheckTests(app, app.Names), IClassFixture<SqliteDnsApp>;

public sealed class DomainCheckOnPostgreSql(PostgreSqlDnsApp app) : DomainCheckTests(app, app.Names), IClassFixture<PostgreSqlDnsApp>;

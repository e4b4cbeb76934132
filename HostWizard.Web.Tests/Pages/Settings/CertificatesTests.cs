using HostWizard.Web.Data;
using HostWizard.Web.Infrastructure.Hosts;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HostWizard.Web.Tests.Pages.Settings;

/// <summary>Names that were refused a certificate are counted, kept and explained.</summary>
public abstract class CertificatesTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task Refusals_are_counted_by_name_with_their_first_and_last_time()
    {
        var (admin, visitor) = (await World.AdminAtPages(), World.Visitor());
        var host = World.Domain("stranger");
        foreach (var asked in (string[])[host, host.ToUpperInvariant(), " " + host]) await Refused(visitor, asked);
        Assert.Contains(host, (await admin.Get("/admin/settings/certificates")).Is(200).Words, StringComparison.Ordinal);
        var first = App.Now;
        App.Clock.Advance(TimeSpan.FromMinutes(5));
        await Refused(visitor, host);
        await Refused(visitor, new string('x', 300));
        await Refused(visitor, "a b");

        (await admin.Get("/admin/settings/certificates")).Is(200);

        var kept = await App.Db(db => db.TlsRefusals.AsNoTracking().SingleAsync(r => r.Host == host));
        Assert.Equal((4, first, App.Now), (kept.Count, kept.FirstAt, kept.LastAt));
        Assert.False(await App.Db(db => db.TlsRefusals.AnyAsync(r => r.Host.StartsWith("xxx") || r.Host == "a b")));
    }

    [SkippableFact]
    public async Task The_page_says_whether_a_website_should_have_it()
    {
        var (api, admin, visitor) = (await World.Admin(), await World.AdminAtPages(), World.Visitor());
        var (open, wanted, later) = (World.Domain(), World.Domain(), World.Domain("müller"));
        var live = await World.Site(api, "live", domain: open);
        var accepted = await World.Site(api, "accepted");
        (await api.Post($"/sites/{accepted}/services", new { service_type = "domain", name = "Domain", billing_period = "annual", price_cents = 2400, domain_name = wanted })).Is(201);
        var puny = new System.Globalization.IdnMapping().GetAscii(later);
        foreach (var host in (string[])["shop." + open, "www." + wanted, puny, "nobody.hostwizard.lu"]) await Refused(visitor, host);
        await World.Site(api, "live", domain: later);

        var page = (await admin.Get("/admin/settings/certificates")).Is(200);

        Assert.Contains("Lies below", Row(page, "shop." + open), StringComparison.Ordinal);
        Assert.Contains("Go live with it", Row(page, "www." + wanted), StringComparison.Ordinal);
        Assert.Contains("Answers by now", Row(page, later), StringComparison.Ordinal);
        Assert.Contains("on the platform", Row(page, "nobody.hostwizard.lu"), StringComparison.Ordinal);
        foreach (var id in (int[])[live, accepted]) Assert.True(page.Has($"a[href='/admin/hosting/sites/{id}/domains']"));
        (await World.Visitor().Get("/admin/settings/certificates")).Is(302);
    }

    [SkippableFact]
    public async Task Strangers_cannot_fill_the_database_and_what_cannot_be_written_now_is_written_later()
    {
        var refusals = new TlsRefusals(App.Clock);
        App.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var number = 0; number < 3 * TlsRefusals.Most; number++) refusals.Note($"flood-{number}.example");
        await using (var broken = App.Services.CreateAsyncScope())
        {
            var gone = broken.ServiceProvider.GetRequiredService<HostWizardDb>();
            await gone.DisposeAsync();
            await Assert.ThrowsAsync<ObjectDisposedException>(() => refusals.WriteAsync(gone, CancellationToken.None));
        }

        await App.Use<HostWizardDb>(db => refusals.WriteAsync(db, CancellationToken.None));

        Assert.Equal(TlsRefusals.Most, await App.Db(db => db.TlsRefusals.CountAsync()));
        Assert.True(await App.Db(db => db.TlsRefusals.AllAsync(r => r.Host.StartsWith("flood-"))));
        App.Clock.Advance(TimeSpan.FromMinutes(1));
        refusals.Note("one-more.example");
        await App.Use<HostWizardDb>(db => refusals.WriteAsync(db, CancellationToken.None));
        Assert.Equal((TlsRefusals.Most, true), (await App.Db(db => db.TlsRefusals.CountAsync()), await App.Db(db => db.TlsRefusals.AnyAsync(r => r.Host == "one-more.example"))));
    }

    private static Task<Page> Refused(Browser visitor, string host) => visitor.Get($"/internal/tls-check?domain={Uri.EscapeDataString(host)}").ContinueWith(page => page.Result.Is(404), TaskScheduler.Default);

    private static string Row(Page page, string host) => page.Document.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector(".t1")!.TextContent == host).TextContent;
}

[Collection(OnSqlite.Name)]
public sealed class CertificatesOnSqlite(SqliteApp app) : CertificatesTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class CertificatesOnPostgreSql(PostgreSqlApp app) : CertificatesTests(app);

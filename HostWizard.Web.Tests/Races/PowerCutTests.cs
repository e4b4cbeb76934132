using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Races;

/// <summary>The process dies half-way: what was begun is wholly done or not at all, and the next start is not in anybody's way.</summary>
public abstract class PowerCutTests
{
    private const int Sites = 30;
    private const int Websites = 12;
    private const string New = "Nouvelle enseigne";

    protected abstract string Provider { get; }

    protected abstract string Connection(string folder);

    protected abstract HostWizardDb Open(string connection);

    [SkippableFact]
    public async Task A_burst_of_accepts_that_is_cut_leaves_each_site_untouched_or_wholly_accepted()
    {
        using var folder = new TempFolder();
        var (connection, data) = (Connection(folder.Path), Path.Combine(folder.Path, "data"));
        List<int> ids;
        using (var process = await OwnProcess.Start(Provider, connection, data).Ready())
        {
            var api = await SignIn(process);
            ids = [];
            for (var count = 0; count < Sites; count++) ids.Add(await World.Site(api, "proposal_sent"));
            var burst = ids.Select(id => api.Post($"/sites/{id}/accept")).ToList();
            // Some are through, the others are under way.
            await await Task.WhenAny(burst);
            process.Kill();
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => Task.WhenAll(burst));
        }

        using var again = await OwnProcess.Start(Provider, connection, data).Ready();
        await using (var db = Open(connection)) await EachIsUntouchedOrWhole(db, ids);
        var after = await SignIn(again);
        foreach (var id in ids) Assert.Contains((await after.Post($"/sites/{id}/accept")).Status, (int[])[200, 409]);
        await using (var db = Open(connection))
        {
            Assert.True(await EachIsUntouchedOrWhole(db, ids) == Sites);
            Assert.Equal(Sites, await db.Merchants.CountAsync(m => !m.IsSystem));
        }
    }

    [SkippableFact]
    public async Task A_migration_that_is_cut_does_not_block_the_next_start()
    {
        using var folder = new TempFolder();
        var (connection, data) = (Connection(folder.Path), Path.Combine(folder.Path, "data"));
        // Once as soon as the database is there and locked, once when a first migration is in it.
        foreach (var moment in (string[])["Acquiring an exclusive lock", "_HistoryIsNeverChanged'"])
        {
            using var process = await OwnProcess.Start(Provider, connection, data).Prints(moment, OwnProcess.Open);
            process.Kill();
        }

        using var again = await OwnProcess.Start(Provider, connection, data).Ready();

        Assert.Equal("draft", (await (await SignIn(again)).Post("/sites", new { business_name = "After" })).Is(201).Text("status"));
    }

    [SkippableFact]
    public async Task A_mail_that_had_no_time_to_go_out_arrives_once_after_the_next_start()
    {
        SmtpServer.SkipOrFailWhenMissing();
        using var folder = new TempFolder();
        var (connection, data) = (Connection(folder.Path), Path.Combine(folder.Path, "data"));
        var (server, client) = (new SmtpServer(Path.Combine(folder.Path, "smtp")), World.Email());
        // Nobody listens there yet: however quick the job is, nothing has gone out.
        using (var process = await OwnProcess.Start(Provider, connection, data, server.Settings).Ready())
        {
            await World.Site(await SignIn(process), "proposal_sent", email: client);
            process.Kill();
        }

        await server.Up();
        await ArrivesOnceAfterTheNextStart(server, client, connection, data);
    }

    [SkippableFact]
    public async Task A_mail_that_was_being_handed_over_arrives_once_after_the_next_start()
    {
        SmtpServer.SkipOrFailWhenMissing();
        using var folder = new TempFolder();
        var (connection, data) = (Connection(folder.Path), Path.Combine(folder.Path, "data"));
        var (server, client) = (new SmtpServer(Path.Combine(folder.Path, "smtp")), World.Email("slow"));
        await server.Up();
        using (var process = await OwnProcess.Start(Provider, connection, data, server.Settings).Ready())
        {
            await World.Site(await SignIn(process), "proposal_sent", email: client);
            await server.Says($"holding {client}");
            process.Kill();
        }

        await ArrivesOnceAfterTheNextStart(server, client, connection, data);
    }

    [SkippableFact]
    public async Task Publishing_that_is_cut_leaves_visitors_the_old_version_or_the_new_one_whole()
    {
        using var folder = new TempFolder();
        var (connection, data) = (Connection(folder.Path), Path.Combine(folder.Path, "data"));
        var names = new List<string>();
        using (var process = await OwnProcess.Start(Provider, connection, data).Ready())
        {
            var (api, admin) = (await SignIn(process), new Browser(process.Address));
            (await admin.SignIn(App.AdminEmail, App.AdminPassword)).Is(302);
            var publish = new List<Page>();
            for (var count = 0; count < Websites; count++)
            {
                var name = (await api.Get($"/sites/{await World.Site(api, "poc_ready")}")).Text("store.subdomain")!;
                (await admin.Submit(await admin.Get($"/cms/{name}?panel=business"), "/business", ("Business.Name", New))).Is(302);
                publish.Add((await admin.Get($"/cms/{name}?panel=publish")).Is(200));
                names.Add(name);
            }
            var burst = publish.Select(page => admin.Submit(page, "/publish")).ToList();
            // Some are through, the others are under way.
            await await Task.WhenAny(burst);
            process.Kill();
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => Task.WhenAll(burst));
        }

        using var again = await OwnProcess.Start(Provider, connection, data).Ready();
        await using var db = Open(connection);
        foreach (var website in await db.Websites.AsNoTracking().ToListAsync())
        {
            var store = await db.Stores.AsNoTracking().SingleAsync(s => s.Id == website.StoreId);
            if (!names.Contains(store.Subdomain)) continue;
            var isNew = website.Draft is null;
            var kept = await db.WebsiteVersions.AsNoTracking().Where(v => v.StoreId == website.StoreId).OrderBy(v => v.Number).ToListAsync();
            Assert.Equal(isNew ? New : store.Name, kept.Single(v => v.Number == website.PublishedNumber).Content.Business.Name);
            Assert.Equal(kept.Count, website.PublishedNumber);
            Assert.Equal(kept.Count, 1 + await db.SiteEvents.CountAsync(e => e.SiteId == db.Sites.Single(x => x.StoreId == website.StoreId).Id && e.Kind == SiteEventKind.WebsitePublished));
            var page = (await new Browser(again.Address).Get($"/storefront/{store.Subdomain}")).Is(200);
            Assert.Equal(isNew ? New : store.Name, page.One(".brand").TextContent);
        }
        Assert.Equal(Websites, await db.Websites.CountAsync(w => names.Contains(db.Stores.Single(s => s.Id == w.StoreId).Subdomain)));
    }

    private async Task ArrivesOnceAfterTheNextStart(SmtpServer server, string client, string connection, string data)
    {
        try
        {
            Assert.Empty(server.For(client));
            await using (var db = Open(connection))
            {
                var mail = await db.Mails.SingleAsync(m => m.ToAddress == client && m.Kind == MailKind.Proposal);
                Assert.Contains(mail.Status, (MailStatus[])[MailStatus.Queued, MailStatus.Sending]);
                // The minutes until the next try, or until the lease of the dead is over, have passed.
                db.Entry(mail).Property(m => m.NextTryAt).CurrentValue = mail.CreatedAt;
                await db.SaveChangesAsync();
            }

            using var again = await OwnProcess.Start(Provider, connection, data, server.Settings).Ready();
            await server.Says($"took {client}");
            // Mails go out one after the other: when a later one is there, all has been done about the first.
            var later = World.Email();
            await World.Site(await SignIn(again), "proposal_sent", email: later);
            await server.Says($"took {later}");

            Assert.Single(server.For(client));
            await using (var db = Open(connection)) Assert.Equal(MailStatus.Sent, await db.Mails.Where(m => m.ToAddress == client && m.Kind == MailKind.Proposal).Select(m => m.Status).SingleAsync());
        }
        finally
        {
            server.Down();
        }
    }

    private static async Task<Api> SignIn(OwnProcess process)
        => new(process.Address, (await new Api(process.Address, null).Send(HttpMethod.Post, "/api/auth/login", new { email = App.AdminEmail, password = App.AdminPassword })).Is(200).Text("access_token"));

    private static async Task<int> EachIsUntouchedOrWhole(HostWizardDb db, List<int> ids)
    {
        var system = (await db.Merchants.SingleAsync(m => m.IsSystem)).Id;
        var accepted = 0;
        foreach (var site in await db.Sites.AsNoTracking().Include(s => s.Store).Where(s => ids.Contains(s.Id)).ToListAsync())
        {
            var accounts = await db.Users.Where(a => a.Email == site.ContactEmail).ToListAsync();
            var lines = await db.SiteEvents.CountAsync(e => e.SiteId == site.Id && e.ToStatus == SiteStatus.Accepted);
            if (site.Status == SiteStatus.ProposalSent)
            {
                Assert.Equal((system, 0, 0), (site.Store.MerchantId, accounts.Count, lines));
                Assert.Null(site.ProposalAcceptedAt);
                continue;
            }
            accepted++;
            Assert.Equal((SiteStatus.Accepted, 1), (site.Status, lines));
            Assert.NotNull(site.ProposalAcceptedAt);
            Assert.Equal(site.Store.MerchantId, Assert.Single(accounts).MerchantId);
            Assert.Equal(1, await db.Subscriptions.CountAsync(s => s.MerchantId == site.Store.MerchantId));
        }
        // No client without a website is left over either.
        Assert.Equal(accepted, await db.Merchants.CountAsync(m => !m.IsSystem));
        return accepted;
    }
}

public sealed class PowerCutsOnSqlite : PowerCutTests
{
    protected override string Provider => "Sqlite";

    protected override string Connection(string folder) => $"Data Source={Path.Combine(folder, "cut.db")};Pooling=False";

    protected override HostWizardDb Open(string connection) => new SqliteHostWizardDb(new DbContextOptionsBuilder<SqliteHostWizardDb>().UseSqlite(connection).Options);
}

public sealed class PowerCutsOnPostgreSql : PowerCutTests
{
    public PowerCutsOnPostgreSql() => PostgreSqlCluster.SkipOrFailWhenMissing();

    protected override string Provider => "PostgreSql";

    protected override string Connection(string folder) => PostgreSqlCluster.FreshConnection();

    protected override HostWizardDb Open(string connection) => new PostgreSqlHostWizardDb(new DbContextOptionsBuilder<PostgreSqlHostWizardDb>().UseNpgsql(connection).Options);
}

using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Races;

/// <summary>Somebody leaves while their work is being committed: it is done all the same, and what is remembered knows of it.</summary>
public abstract class CommitTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task A_commit_is_not_cut_short_by_who_no_longer_waits_and_is_counted()
    {
        var before = 0;
        await App.Use<Statistics>(async statistics => before = (await statistics.NowAsync(default)).Prospects);
        using var leaving = new CancellationTokenSource();

        await App.Db(db =>
        {
            // The prospect first, then its line of history.
            var saved = 0;
            db.SavedChanges += (_, _) => { if (++saved == 2) leaving.Cancel(); };
            return db.InTransaction(() => Task.FromResult(db.Prospects.Add(new(new() { BusinessName = World.Name("Salon") }, Actor.System, App.Now)).Entity), leaving.Token);
        });

        await App.Use<Statistics>(async statistics => Assert.Equal(before + 1, (await statistics.NowAsync(default)).Prospects));
        Assert.Equal(before + 1, await App.Db(db => db.Prospects.CountAsync()));
    }
}

[Collection(OnSqlite.Name)]
public sealed class CommitsOnSqlite(SqliteApp app) : CommitTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class CommitsOnPostgreSql(PostgreSqlApp app) : CommitTests(app);

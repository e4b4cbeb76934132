using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace HostWizard.Web.Tests.Races;

/// <summary>The process dies while pictures come in and while their sizes are made: no half picture is ever served, and the next start goes on.</summary>
public abstract class MediaPowerCutTests
{
    private const int Files = 16;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    protected abstract string Provider { get; }

    protected abstract string Connection(string folder);

    protected abstract HostWizardDb Open(string connection);

    [SkippableFact]
    public async Task Uploads_and_sizes_that_are_cut_leave_nothing_half_and_are_taken_up_again()
    {
        using var folder = new TempFolder();
        var (connection, data) = (Connection(folder.Path), Path.Combine(folder.Path, "data"));
        var media = Path.Combine(data, "media");
        int storeId;
        using (var process = await OwnProcess.Start(Provider, connection, data).Ready())
        {
            var browser = new Browser(process.Address);
            (await browser.SignIn(App.AdminEmail, App.AdminPassword)).Is(302);
            var token = (await new Api(process.Address, null).Send(HttpMethod.Post, "/api/auth/login", new { email = App.AdminEmail, password = App.AdminPassword })).Is(200).Text("access_token");
            var api = new Api(process.Address, token);
            var site = await api.Get($"/sites/{await World.Site(api)}");
            storeId = site.Number("store.id");
            var page = (await browser.Get($"/cms/{site.Text("store.subdomain")}/media")).Is(200);
            var burst = Enumerable.Range(0, Files).Select(number => browser.Upload(page, "pictures", [($"{number}.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg, 2400, 1600))])).ToList();
            // Some are in, one has its first sizes, the others are under way.
            await Until(() => Task.FromResult(Directory.Exists(media) && Sizes(media).Any()));
            process.Kill();
            try
            {
                await Task.WhenAll(burst);
            }
            catch (HttpRequestException)
            {
                // Those that were under way.
            }
        }

        AllAreWhole(media);
        await using (var db = Open(connection))
        {
            Assert.Contains(MediaStatus.Processing, await db.StoreMedia.Select(m => m.Status).ToListAsync());
            Assert.Equal(await db.StoreMedia.SumAsync(m => m.Bytes), await db.Set<StoreMediaUsage>().Select(u => u.Bytes).SingleAsync());
        }
        // One more that had no time for its row, and a file that had none to be moved; an hour goes by.
        var orphan = Directory.CreateDirectory(Path.Combine(media, $"{storeId}", new string('0', 64))).FullName;
        await File.WriteAllTextAsync(Path.Combine(orphan, "original.jpg"), "orphan");
        Directory.SetLastWriteTimeUtc(orphan, DateTime.UtcNow.AddHours(-2));
        var half = Path.Combine(media, "incoming", "half");
        await File.WriteAllTextAsync(half, "half");
        File.SetLastWriteTimeUtc(half, DateTime.UtcNow.AddHours(-2));

        using var again = await OwnProcess.Start(Provider, connection, data).Ready();
        await Until(async () =>
        {
            await using var db = Open(connection);
            return !await db.StoreMedia.AnyAsync(m => m.Status == MediaStatus.Processing) && !Directory.Exists(orphan) && !File.Exists(half);
        });

        AllAreWhole(media);
        await using (var db = Open(connection))
        {
            foreach (var picture in await db.StoreMedia.AsNoTracking().ToListAsync())
            {
                Assert.Equal(MediaStatus.Ready, picture.Status);
                foreach (var width in MediaSizes.Widths(picture.Width))
                    foreach (var ending in (string[])["webp", "jpg"]) Assert.True(File.Exists(Path.Combine(media, $"{storeId}", picture.Hash, $"{width}.{ending}")));
            }
        }
    }

    private static IEnumerable<string> Sizes(string media) => Directory.EnumerateFiles(media, "*.webp", SearchOption.AllDirectories);

    private static void AllAreWhole(string media)
    {
        foreach (var file in Directory.EnumerateDirectories(media).Where(folder => Path.GetFileName(folder) != "incoming").SelectMany(folder => Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)))
        {
            using var codec = SKCodec.Create(file);
            Assert.True(codec is not null, file);
            using var bitmap = new SKBitmap(codec.Info);
            Assert.Equal(SKCodecResult.Success, codec.GetPixels(codec.Info, bitmap.GetPixels()));
        }
    }

    private static async Task Until(Func<Task<bool>> done)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (!await done())
        {
            Assert.True(DateTime.UtcNow < deadline, "It did not happen in a minute.");
            await Task.Delay(20);
        }
    }
}

public sealed class MediaPowerCutsOnSqlite : MediaPowerCutTests
{
    protected override string Provider => "Sqlite";

    protected override string Connection(string folder) => $"Data Source={Path.Combine(folder, "cut.db")};Pooling=False";

    protected override HostWizardDb Open(string connection) => new SqliteHostWizardDb(new DbContextOptionsBuilder<SqliteHostWizardDb>().UseSqlite(connection).Options);
}

public sealed class MediaPowerCutsOnPostgreSql : MediaPowerCutTests
{
    public MediaPowerCutsOnPostgreSql() => PostgreSqlCluster.SkipOrFailWhenMissing();

    protected override string Provider => "PostgreSql";

    protected override string Connection(string folder) => PostgreSqlCluster.FreshConnection();

    protected override HostWizardDb Open(string connection) => new PostgreSqlHostWizardDb(new DbContextOptionsBuilder<PostgreSqlHostWizardDb>().UseNpgsql(connection).Options);
}

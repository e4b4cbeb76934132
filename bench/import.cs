// Time and memory of an import of prospects, checked and written: dotnet run -c Release bench/import.cs [-- ROWS [PostgreSql "CONNECTION"]]
#:project ../HostWizard.Web/HostWizard.Web.csproj
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
using System.Diagnostics;
using System.Globalization;
using System.Text;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Jobs;
using HostWizard.Web.Pages.Prospects;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

var rows = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
var folder = Directory.CreateTempSubdirectory("hostwizard-import-").FullName;
var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
{
    ["Database:Provider"] = args.Length > 2 ? args[1] : "Sqlite",
    ["ConnectionStrings:HostWizard"] = args.Length > 2 ? args[2] : $"Data Source={Path.Combine(folder, "import.db")}",
}).Build();
await using var services = new ServiceCollection().AddLogging(logging => logging.SetMinimumLevel(LogLevel.None)).AddSingleton(TimeProvider.System).AddDatabase(configuration).AddSingleton<RunningImports>()
    .AddScoped<Import.Handler>().AddScoped<ImportProspects.Handler>().AddScoped<CheckImport>().AddScoped<WriteImport>().AddScoped<ImportWrite.Handler>().AddScoped<ProspectCsv>().BuildServiceProvider();
await Use<HostWizardDb>(db => db.Database.MigrateAsync());
await Use<HostWizardDb>(async db =>
{
    // The store of the whole is not needed; what others left in this database would be in the way.
    await db.ProspectImports.ExecuteDeleteAsync();
    await db.Prospects.ExecuteDeleteAsync();
});

await Round("warming up", List("warm", 2000), 0);
await Round($"{rows} new", List("new", rows), 0);
await Round($"{rows} known already", List("new", rows), 0);
await Round($"{rows} that each add a person", List("new", rows, "second"), 0);
await Round($"{rows} new with a look asked for", List("look", rows), 1);
var began = Stopwatch.GetTimestamp();
var counting = new CountingStream();
await Use<ProspectCsv>(csv => csv.WriteAsync(new ProspectFilter(), counting, CancellationToken.None));
Console.WriteLine($"export of all: {Stopwatch.GetElapsedTime(began).TotalMilliseconds:0} ms, {counting.Written / 1e6:0.0} MB; {Memory()}");
Directory.Delete(folder, recursive: true);

async Task Round(string name, string csv, int look)
{
    var id = 0;
    var peak = 0L;
    using var watch = new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(false)), null, 0, 20);
    var start = Stopwatch.GetTimestamp();
    await Use<Import.Handler>(async handler => id = await handler.Handle(new(new("bench.csv", csv, "bench", LegalBasis.LegitimateInterest, ProspectChannel.Digital), new("bench"), (guessed, _) => guessed with { LooksAfterwards = look == 1 }), CancellationToken.None));
    var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    start = Stopwatch.GetTimestamp();
    await Use<CheckImport>(check => check.Handle(id, CancellationToken.None));
    var checking = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    var writing = 0d;
    try
    {
        await Use<ImportWrite.Handler>(press => press.Handle(new(id, look == 1), CancellationToken.None));
        start = Stopwatch.GetTimestamp();
        await Use<WriteImport>(write => write.Handle(id, _ => { }, CancellationToken.None));
        writing = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
    catch (RefusedException)
    {
        // Nothing is new.
    }
    await Use<HostWizardDb>(async db =>
    {
        var import = await db.ProspectImports.AsNoTracking().SingleAsync(i => i.Id == id);
        Console.WriteLine($"{name}, {csv.Length / 1e6:0.0} MB: taking in {took:0}, checking {checking:0}, writing {writing:0}, together {took + checking + writing:0} ms; {import.NewRows} new, {import.UpdatingRows} added to, {import.DuplicateRows} known, {import.RefusedRows} refused; peak {peak / 1e6:0} MB managed, {Memory()}");
    });
}

string List(string mark, int count, string person = "info")
{
    // Telephone numbers are one of the keys: each list has its own.
    var numbers = 20_000_000 + (100_000 * (Array.IndexOf(["warm", "new", "look"], mark) + (person == "info" ? 0 : 10)));
    var csv = new StringBuilder("Company,Trade,Website,Street,Zip,City,Language,Contact,E-mail,Phone,Notes\n");
    for (var i = 0; i < count; i++)
        csv.Append(CultureInfo.InvariantCulture, $"Boulangerie {mark} {i},Bakery,https://www.{mark}-{i}.lu/accueil,{i % 200} rue du Parc,L-{1000 + i % 9000},Différdange,fr,Marie {person} {i},{person}@{mark}-{i}.lu,+352 {numbers + i},\"Row {i}, seen at the fair\"\n");
    return csv.ToString();
}

async Task Use<TService>(Func<TService, Task> use) where TService : notnull
{
    await using var scope = services.CreateAsyncScope();
    await use(scope.ServiceProvider.GetRequiredService<TService>());
}

static string Memory()
{
    using var self = Process.GetCurrentProcess();
    return $"{self.WorkingSet64 / 1_000_000} MB resident";
}

internal sealed class CountingStream : Stream
{
    public long Written { get; private set; }
    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => Written;
    public override long Position { get => Written; set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => Written += count;
}

namespace HostWizard.E2E.Support;

/// <summary>One test's people, each with a browser profile of their own, and what is kept of them when it fails.</summary>
public sealed class Walk(Stage stage, string below, string name) : IAsyncDisposable
{
    private readonly List<IBrowserContext> contexts = [];
    private readonly List<Complaints> complaints = [];

    /// <summary>Where everybody begins; ends with a slash.</summary>
    public Uri Start { get; } = new(stage.Address, below);

    /// <summary>A page of the admin, who is signed in.</summary>
    public Task<IPage> AdminAsync(BrowserNewContextOptions? options = null) => PageAsync(options, stage.AdminSession);

    /// <summary>A page of somebody who has never been here.</summary>
    public Task<IPage> VisitorAsync(BrowserNewContextOptions? options = null) => PageAsync(options, session: null);

    // A trace of a page that is only looked at tells nothing that the screenshot does not, and would hold axe itself each time.
    private bool IsTraced => !name.StartsWith(nameof(Looks), StringComparison.Ordinal);

    internal void ExpectNoComplaints()
    {
        var said = complaints.SelectMany(c => c.Said).ToList();
        Assert.True(said.Count == 0, "Pages complained on the browser's console:\n" + string.Join('\n', said));
    }

    internal async Task KeepEvidenceAsync()
    {
        var folder = Path.Combine(Evidence.Folder, name);
        Directory.CreateDirectory(folder);
        var number = 0;
        foreach (var context in contexts)
        {
            number++;
            foreach (var (page, index) in context.Pages.Select((page, index) => (page, index)))
                await Evidence.TryAsync(() => page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{number}-{index + 1}.png"), FullPage = true }));
            if (IsTraced) await Evidence.TryAsync(() => context.Tracing.StopAsync(new() { Path = Path.Combine(folder, $"{number}.zip") }));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in contexts) await context.DisposeAsync();
    }

    /// <summary>A page of whoever these cookies belong to.</summary>
    public async Task<IPage> PageAsync(BrowserNewContextOptions? options, string? session)
    {
        options = new(options ?? new())
        {
            BaseURL = Start.ToString(),
            StorageState = session,
            // Half-way through a transition every colour is wrong.
            ReducedMotion = ReducedMotion.Reduce,
        };
        var context = await stage.Browser.NewContextAsync(options);
        contexts.Add(context);
        context.SetDefaultTimeout(30_000);
        complaints.Add(new(context));
        if (IsTraced) await context.Tracing.StartAsync(new() { Snapshots = true });
        return await context.NewPageAsync();
    }
}

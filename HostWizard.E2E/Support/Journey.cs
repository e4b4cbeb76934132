using System.Runtime.CompilerServices;

namespace HostWizard.E2E.Support;

/// <summary>A class of tests that walk through an application of their own in a browser.</summary>
public abstract class Journey(Stage stage) : Journey<Stage>(stage);

/// <summary>The same where the application is not empty at the beginning.</summary>
public abstract class Journey<TStage>(TStage stage) : IClassFixture<TStage> where TStage : Stage
{
    protected TStage Stage { get; } = stage;

    protected Api Api => Stage.Api;

    /// <summary>Walks; what was on screen is kept only when it fails, and no page may have complained.</summary>
    /// <param name="steps">The walk.</param>
    /// <param name="below">Below which path of the application everybody walks.</param>
    /// <param name="name">The test's name.</param>
    protected async Task WalkAsync(Func<Walk, Task> steps, string below = "", [CallerMemberName] string name = "")
    {
        await using var walk = new Walk(Stage, below, $"{GetType().Namespace!.Split('.')[^1]}.{GetType().Name}.{name}");
        try
        {
            await steps(walk);
            walk.ExpectNoComplaints();
        }
        catch
        {
            await walk.KeepEvidenceAsync();
            throw;
        }
    }
}

using System.Runtime.CompilerServices;

namespace HostWizard.E2E.Support;

/// <summary>A class of tests that walk through the application in a browser.</summary>
public abstract class Journey(Stage stage) : IClassFixture<Stage>
{
    protected Stage Stage { get; } = stage;

    protected Api Api => Stage.Api;

    /// <summary>Walks; what was on screen is kept only when it fails, and no page may have complained.</summary>
    /// <param name="steps">The walk.</param>
    /// <param name="below">Below which path of the application everybody walks.</param>
    /// <param name="name">The test's name.</param>
    protected async Task WalkAsync(Func<Walk, Task> steps, string below = "", [CallerMemberName] string name = "")
    {
        await using var walk = new Walk(Stage, below, $"{GetType().Name}.{name}");
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

using HostWizard.Web.Tests.Support;

namespace HostWizard.E2E.Support;

/// <summary>A stage whose prospects have real websites, on this machine.</summary>
public sealed class StreetStage : Stage
{
    private readonly Street street = new();

    protected override IReadOnlyDictionary<string, string> Settings => street.Settings.ToDictionary();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await street.DisposeAsync();
    }
}

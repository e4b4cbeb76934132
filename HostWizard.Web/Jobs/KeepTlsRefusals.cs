using HostWizard.Web.Data;
using HostWizard.Web.Infrastructure.Hosts;

namespace HostWizard.Web.Jobs;

/// <summary>Writes down which names were refused a certificate: every few seconds, and once more when the process ends.</summary>
public sealed class KeepTlsRefusals(IServiceScopeFactory scopes, TlsRefusals refusals, TimeProvider clock, ILogger<KeepTlsRefusals> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await WriteAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await WriteAsync(CancellationToken.None);
        }
    }

    private async Task WriteAsync(CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await refusals.WriteAsync(scope.ServiceProvider.GetRequiredService<HostWizardDb>(), ct);
        }
        catch (Exception problem) when (!ct.IsCancellationRequested)
        {
            log.LogError(problem, "Refused host names could not be written down; it is tried again in {Pause}.", Pause);
        }
    }
}

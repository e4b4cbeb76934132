using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Jobs;

/// <summary>Keeps prospects no longer than the agency said, and lists that were imported no longer than a month: looked at every night, and once after the start for the nights that were missed.</summary>
public sealed class KeepProspects(IServiceScopeFactory scopes, TimeProvider clock, ILogger<KeepProspects> log) : BackgroundService
{
    // Whoever waits for the first page comes first.
    private static readonly TimeSpan First = TimeSpan.FromSeconds(10);

    // A timer's longest time is limited, and a machine that slept should notice.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(First, clock, stoppingToken);
        while (true)
        {
            var next = ProspectingRules.NextNight(clock.GetUtcNow().UtcDateTime);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<Handler>().Handle(stoppingToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                log.LogError(problem, "It could not be looked which prospects are not to be kept any longer; it is tried again within an hour.");
                next = clock.GetUtcNow().UtcDateTime;
                await Task.Delay(LongestSleep, clock, stoppingToken);
            }
            while (clock.GetUtcNow().UtcDateTime is var now && now < next) await Task.Delay(next - now < LongestSleep ? next - now : LongestSleep, clock, stoppingToken);
        }
    }

    public sealed class Handler(HostWizardDb db, TimeProvider clock, ILogger<KeepProspects> log)
    {
        /// <summary>How long the file and the rows of an import are kept, in days.</summary>
        public const int ImportDays = 30;

        private const int AtOnce = 100;

        /// <summary>Forgets all that are not to be kept any longer, some at a time.</summary>
        /// <returns>How many prospects.</returns>
        public async Task<int> Handle(CancellationToken ct)
        {
            await db.InTransaction(() => db.ClearImportsAsync(Now.AddDays(-ImportDays), Now, ct), ct);
            var all = 0;
            while (await SomeAsync(ct) is > 0 and var some)
            {
                db.ChangeTracker.Clear();
                all += some;
                log.LogInformation("{Count} prospects without contact are forgotten.", all);
            }
            return all;
        }

        private DateTime Now => clock.GetUtcNow().UtcDateTime;

        private Task<int> SomeAsync(CancellationToken ct) => db.InTransaction(async () =>
        {
            var (rules, now) = (await db.ProspectingRulesAsync(ct), Now);
            if (rules.KeepsSince(now) is not { } moment) return 0;
            var some = await db.HoldWithoutContactSinceAsync(moment, AtOnce, ct);
            await (rules.RetentionAction == RetentionAction.Delete ? db.DeleteAsync(some, Actor.System, now, ct) : db.AnonymiseAsync(some, Actor.System, now, ct));
            return some.Count;
        }, ct);
    }
}

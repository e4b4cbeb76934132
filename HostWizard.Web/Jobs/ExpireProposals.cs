using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Jobs;

/// <summary>Notes in the history that a proposal's time is over. Whether it can be accepted does not wait for this: the clock says that.</summary>
public sealed class ExpireProposals(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ExpireProposals> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    // Whoever waits for the first page comes first.
    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(First, clock, stoppingToken);
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                using var scope = scopes.CreateScope();
                await scope.ServiceProvider.GetRequiredService<Handler>().Handle(stoppingToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                log.LogError(problem, "Proposals whose time is over could not be noted; it is tried again in {Pause}.", Pause);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        private const int AtOnce = 100;

        /// <summary>Notes all whose time is over, some at a time.</summary>
        /// <returns>How many.</returns>
        public async Task<int> Handle(CancellationToken ct)
        {
            var all = 0;
            while (await SomeAsync(ct) is > 0 and var some) all += some;
            return all;
        }

        private Task<int> SomeAsync(CancellationToken ct) => db.InTransaction(async () =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var over = await db.Proposals.Where(p => p.ValidUntil < now && p.Decision == null && p.ExpiredAt == null && p.SupersededAt == null && p.WithdrawnAt == null)
                .OrderBy(p => p.ValidUntil).Take(AtOnce).ToListAsync(ct);
            var ids = over.Select(p => p.SiteId).ToList();
            var sites = await db.Sites.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
            foreach (var proposal in over)
            {
                proposal.Expire(now);
                if (sites.TryGetValue(proposal.SiteId, out var site)) site.Note(SiteEventKind.ProposalExpired, Actor.System, now, $"{proposal.Number}, version {proposal.Version}");
            }
            return over.Count;
        }, ct);
    }
}

using HostWizard.Web.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace HostWizard.Web.Data;

/// <summary>How everything is written: in one transaction, and once more from the start when somebody else was faster.</summary>
public static class Transactions
{
    // Twenty people at the same button, and some air.
    private const int MostTries = 40;

    /// <summary>Runs the work in a transaction. A loser of a race starts again on fresh data, so that the rules of the domain refuse it in words.</summary>
    /// <param name="db">The database.</param>
    /// <param name="work">Reads, decides and writes; may run more than once, so it keeps nothing between runs.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<T> InTransaction<T>(this HostWizardDb db, Func<Task<T>> work, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                // SQLite begins as a writer, so that readers-then-writers queue instead of failing.
                await using var transaction = await db.Database.BeginTransactionAsync(ct);
                var result = await work();
                await db.SaveChangesAsync(ct);
                // Not to be cut short: a server may have committed what its caller no longer waits for, and nobody would be told.
                await transaction.CommitAsync(CancellationToken.None);
                return result;
            }
            catch (Exception lost) when (attempt < MostTries && IsLostRace(lost))
            {
                db.ChangeTracker.Clear();
            }
            catch
            {
                db.ChangeTracker.Clear();
                throw;
            }
        }
    }

    /// <summary>Moves a site through one transition of its lifecycle, or anything else that changes one site.</summary>
    /// <param name="db">The database.</param>
    /// <param name="siteId">Which site.</param>
    /// <param name="move">What to do to it.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>False when there is no such site.</returns>
    public static Task<bool> MoveSite(this HostWizardDb db, int siteId, Action<HostedSite> move, CancellationToken ct)
        => db.InTransaction(async () =>
        {
            if (await db.WholeSite(siteId, ct) is not { } site) return false;
            move(site);
            return true;
        }, ct);

    /// <summary>A site with all that its rules touch, to be changed; null when there is none.</summary>
    public static Task<HostedSite?> WholeSite(this HostWizardDb db, int siteId, CancellationToken ct)
        => db.Sites.Include(s => s.Store).ThenInclude(s => s.Domains).Include(s => s.Services).AsSplitQuery().FirstOrDefaultAsync(s => s.Id == siteId, ct);

    /// <summary>The last version of a site's proposal, to be changed; null when none was sent.</summary>
    public static Task<Proposal?> LastProposal(this HostWizardDb db, int siteId, CancellationToken ct)
        => db.Proposals.Where(p => p.SiteId == siteId).OrderByDescending(p => p.Version).FirstOrDefaultAsync(ct);

    /// <summary>The proposal of a link, to be changed; null for a link that is none.</summary>
    /// <param name="db">The database.</param>
    /// <param name="tokenHash">Hash of the secret in the link.</param>
    /// <param name="ct">Stops waiting.</param>
    public static Task<Proposal?> ProposalOfLink(this HostWizardDb db, byte[] tokenHash, CancellationToken ct)
        => db.Proposals.FirstOrDefaultAsync(p => p.TokenHash == tokenHash && p.Paper != null, ct);

    private static bool IsLostRace(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException { InnerException: { } inner } => IsLostRace(inner),
        SqliteException { SqliteExtendedErrorCode: 1555 or 2067 } => true, // primary key, unique
        SqliteException { SqliteErrorCode: 5 or 6 } => true,               // busy, locked
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => true,
        _ => false,
    };
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HostWizard.Web.Data;

/// <summary>Counts what was committed, so that a cached figure knows when it is old and a job when there may be work. Every write goes through EF Core.</summary>
public sealed class CommitSignal : DbTransactionInterceptor, ISaveChangesInterceptor
{
    private static readonly AsyncLocal<bool> IsInBackground = new();

    private long version;
    private long all;
    private TaskCompletionSource next = Waiting();

    /// <summary>Grows with every commit but those <see cref="InBackground"/>.</summary>
    public long Version => Interlocked.Read(ref version);

    /// <summary>Grows with every commit.</summary>
    public long All => Interlocked.Read(ref all);

    /// <summary>
    /// What is committed until the end of this is seen by cached figures like another process's commits, within seconds, and all of it at the end:
    /// a machine that writes down ten finds a second must not make every page count anew.
    /// </summary>
    public IDisposable InBackground()
    {
        IsInBackground.Value = true;
        return new Background(this, All);
    }

    /// <summary>Ends with the next commit of any kind after <see cref="All"/> that was seen; at once when there was one.</summary>
    public Task AfterAsync(long seen)
    {
        // Taken first: a commit in between ends this very one.
        var waiting = Volatile.Read(ref next);
        return All == seen ? waiting.Task : Task.CompletedTask;
    }

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Bump();

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Bump();
        return Task.CompletedTask;
    }

    // Whether a commit whose answer was lost has happened is not known here; counting once more is cheap.
    public override void TransactionFailed(DbTransaction transaction, TransactionErrorEventData eventData) => Bump();

    public override Task TransactionFailedAsync(DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Bump();
        return Task.CompletedTask;
    }

    // A single statement is saved without a transaction of its own.
    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Bump();
        return ValueTask.FromResult(result);
    }

    private void Bump()
    {
        if (!IsInBackground.Value) Interlocked.Increment(ref version);
        Interlocked.Increment(ref all);
        Interlocked.Exchange(ref next, Waiting()).SetResult();
    }

    private static TaskCompletionSource Waiting() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class Background(CommitSignal commits, long began) : IDisposable
    {
        public void Dispose()
        {
            IsInBackground.Value = false;
            if (commits.All != began) Interlocked.Increment(ref commits.version);
        }
    }
}

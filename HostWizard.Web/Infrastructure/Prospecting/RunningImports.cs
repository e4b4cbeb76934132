using System.Collections.Concurrent;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>
/// Imports this process is at work on. While all of an import is written in one transaction nobody outside it can see how far it is, and on SQLite nobody could write that it is to stop: both are told here.
/// </summary>
public sealed class RunningImports
{
    private readonly ConcurrentDictionary<int, Run> runs = new();

    /// <summary>Takes an import in hand.</summary>
    /// <param name="id">Which import.</param>
    /// <param name="ct">Stops it too, without giving it up.</param>
    /// <returns>Null when this process is at it already.</returns>
    public Run? Begin(int id, CancellationToken ct)
    {
        var run = new Run(this, id, ct);
        if (runs.TryAdd(id, run)) return run;
        run.Dispose();
        return null;
    }

    /// <summary>Tells whoever is at work on it to stop.</summary>
    public void Cancel(int id)
    {
        if (runs.TryGetValue(id, out var run)) run.Cancel();
    }

    /// <summary>How many rows of an import are written, as far as this process knows; null when it is not at work on it.</summary>
    public int? Written(int id) => runs.TryGetValue(id, out var run) ? run.Written : null;

    /// <summary>Ends when whoever is at work on it here is to stop; null when this process is not.</summary>
    public CancellationToken? Stopping(int id) => runs.TryGetValue(id, out var run) ? run.Stopping : null;

    /// <summary>One import in hand.</summary>
    public sealed class Run : IDisposable
    {
        private readonly RunningImports all;
        private readonly int id;
        private readonly CancellationTokenSource stop;
        private int isCancelled;
        private int written;

        internal Run(RunningImports all, int id, CancellationToken ct) => (this.all, this.id, stop) = (all, id, CancellationTokenSource.CreateLinkedTokenSource(ct));

        /// <summary>Ends when somebody cancels it or the process ends.</summary>
        public CancellationToken Stopping => stop.Token;

        /// <summary>Whether a person cancelled it.</summary>
        public bool IsCancelled => Volatile.Read(ref isCancelled) == 1;

        /// <summary>How many rows are written, none for certain before the end.</summary>
        public int Written { get => Volatile.Read(ref written); set => Volatile.Write(ref written, value); }

        internal void Cancel()
        {
            Volatile.Write(ref isCancelled, 1);
            try
            {
                stop.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // It has just come to its end by itself.
            }
        }

        /// <inheritdoc />
        public void Dispose()
        {
            all.runs.TryRemove(new(id, this));
            stop.Dispose();
        }
    }
}

using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Media;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Jobs;

/// <summary>Makes the sizes of pictures that came, and sweeps away files that no row knows. What a process left half done the next one finds as <c>processing</c> and does again.</summary>
public sealed class ResizeMedia(IServiceScopeFactory scopes, CommitSignal commits, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<ResizeMedia> log) : BackgroundService
{
    // What another process took in is seen so late at most; what failed is tried again then.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromHours(1);

    // The first visitor comes first.
    private static readonly TimeSpan Beginning = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            await Task.Delay(Beginning, clock, stoppingToken);
            DateTimeOffset? swept = null;
            while (true)
            {
                var seen = commits.All;
                var isWell = await RoundAsync(handler => handler.Handle(stoppingToken), stoppingToken);
                if (swept is null || clock.GetUtcNow() - swept >= BetweenSweeps)
                {
                    swept = clock.GetUtcNow();
                    await RoundAsync(handler => handler.SweepAsync(stoppingToken), stoppingToken);
                }
                using var awake = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                var minute = Task.Delay(LongestSleep, clock, awake.Token);
                // After a failure a commit is no reason to try again at once: the failure itself was one.
                await (isWell ? Task.WhenAny(commits.AfterAsync(seen), minute) : Task.WhenAny(minute));
                await awake.CancelAsync();
                stoppingToken.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process ends; what is not finished stays processing.
        }
    }

    private async Task StartedAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(ct);
    }

    private async Task<bool> RoundAsync(Func<Handler, Task> work, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider.GetRequiredService<Handler>());
            return true;
        }
        catch (Exception problem) when (!ct.IsCancellationRequested)
        {
            log.LogError(problem, "The sizes of pictures could not be made; trying again in a minute.");
            return false;
        }
    }

    /// <summary>One round: every picture that waits for its sizes, one after the other.</summary>
    public sealed class Handler(HostWizardDb db, MediaFolder folder, IPictures pictures, TimeProvider clock)
    {
        private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

        /// <summary>Makes all sizes that are missing.</summary>
        /// <exception cref="IOException">The disk does not take them; the picture stays as it is until the next round.</exception>
        public async Task Handle(CancellationToken ct)
        {
            while (true)
            {
                ct.ThrowIfCancellationRequested();
                // Asked before a transaction is begun: on SQLite that would make every writer wait for nothing.
                if (await db.StoreMedia.Where(m => m.Status == MediaStatus.Processing).OrderBy(m => m.Id).Select(m => (int?)m.Id).FirstOrDefaultAsync(ct) is not { } next) return;
                if (await BeginAsync(next, ct) is { } picture) await MakeAsync(picture, ct);
            }
        }

        /// <summary>Removes files whose row is gone or was never written, of pictures and of whole websites.</summary>
        public async Task SweepAsync(CancellationToken ct)
        {
            // What is younger may be on its way in, through another process.
            var before = clock.GetUtcNow().UtcDateTime - Grace;
            folder.SweepIncoming(before);
            foreach (var storeId in folder.Stores())
            {
                await folder.Door.WaitAsync(ct);
                try
                {
                    var lying = folder.Hashes(storeId, before);
                    var known = lying.Count == 0 ? [] : await db.StoreMedia.Where(m => m.StoreId == storeId).Select(m => m.Hash).ToListAsync(ct);
                    foreach (var hash in lying.Except(known, StringComparer.Ordinal)) folder.Remove(storeId, hash);
                    folder.RemoveIfEmpty(storeId);
                }
                finally
                {
                    folder.Door.Release();
                }
            }
        }

        private Task<StoreMedia?> BeginAsync(int id, CancellationToken ct) => db.InTransaction(async () =>
        {
            var picture = await db.StoreMedia.FirstOrDefaultAsync(m => m.Id == id && m.Status == MediaStatus.Processing, ct);
            return picture?.Begin() is true ? picture : null;
        }, ct);

        private async Task MakeAsync(StoreMedia picture, CancellationToken ct)
        {
            var end = await Task.Run(() => Make(picture, ct), ct);
            var id = picture.Id;
            db.ChangeTracker.Clear();
            await db.InTransaction(async () =>
            {
                // Somebody may have deleted it meanwhile.
                var made = await db.StoreMedia.FirstOrDefaultAsync(m => m.Id == id && m.Status == MediaStatus.Processing, CancellationToken.None);
                if (made is not null) end(made);
                return made;
            }, CancellationToken.None);
        }

        private Action<StoreMedia> Make(StoreMedia picture, CancellationToken ct)
        {
            try
            {
                MediaFormat[] formats = picture.Format == MediaFormat.Webp ? [MediaFormat.Webp] : [MediaFormat.Webp, picture.Format];
                pictures.Resize(File.ReadAllBytes(folder.Original(picture.StoreId, picture.Hash, picture.Format)), MediaSizes.Widths(picture.Width), formats, (width, format, file) =>
                {
                    ct.ThrowIfCancellationRequested();
                    folder.Write(folder.Size(picture.StoreId, picture.Hash, width, format), file);
                });
                return made => made.MarkReady();
            }
            catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
            {
                return made => made.Fail("Its file is no longer there. Please upload it again.");
            }
            catch (InvalidInputException unreadable)
            {
                return made => made.Fail(unreadable.Message);
            }
        }
    }
}

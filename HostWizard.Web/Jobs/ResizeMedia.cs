using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Media;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Jobs;

/// <summary>Makes the sizes of pictures that came, and sweeps away files that no row knows. What a process left half done the next one finds as <c>processing</c> and does again.</summary>
public sealed class ResizeMedia(IServiceScopeFactory scopes, CommitSignal commits, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<ResizeMedia> log) : CommitJob(commits, clock, lifetime, log)
{
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromHours(1);

    private DateTimeOffset? swept;

    protected override string Trouble => "The sizes of pictures could not be made";

    public override async Task<DateTime?> RoundAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var handler = scope.ServiceProvider.GetRequiredService<Handler>();
        // Before the sizes: a full disk takes none until it is swept.
        if (swept is null || Clock.GetUtcNow() - swept >= BetweenSweeps)
        {
            swept = Clock.GetUtcNow();
            await handler.SweepAsync(ct);
        }
        await handler.Handle(ct);
        return null;
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

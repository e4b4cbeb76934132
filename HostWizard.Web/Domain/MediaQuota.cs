namespace HostWizard.Web.Domain;

/// <summary>How much room the pictures of one website have, by its owner's plan.</summary>
public static class MediaQuota
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Bytes of one website.</summary>
    /// <param name="tier">The owner's plan; null without one, as for a website that no client owns yet.</param>
    public static long Of(SubscriptionTier? tier) => tier switch
    {
        SubscriptionTier.Business => 10 * 1024 * Megabyte,
        SubscriptionTier.Professional => 2 * 1024 * Megabyte,
        _ => 500 * Megabyte,
    };

    /// <summary>A size as people read it: <c>340 KB</c>, <c>2.4 MB</c>, <c>500 MB</c>, <c>10 GB</c>.</summary>
    public static string Words(long bytes)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        return bytes switch
        {
            < Megabyte => string.Create(culture, $"{(bytes + 1023) / 1024} KB"),
            < 1024 * Megabyte => string.Create(culture, $"{(double)bytes / Megabyte:0.#} MB"),
            _ => string.Create(culture, $"{(double)bytes / (1024 * Megabyte):0.##} GB"),
        };
    }
}

/// <summary>How much room the pictures of a website take. A row of its own, so that of two uploads at the edge one is refused.</summary>
public sealed class StoreMediaUsage
{
    private StoreMediaUsage() { }

    /// <summary>A website without pictures.</summary>
    public StoreMediaUsage(int storeId) => StoreId = storeId;

    /// <summary>The website, and the key.</summary>
    public int StoreId { get; private set; }

    /// <summary>Bytes of the pictures that are kept. The sizes made of them are not counted: nobody chose them.</summary>
    public long Bytes { get; private set; }

    /// <summary>Counts a picture that comes.</summary>
    /// <exception cref="RefusedException">There is no room for it.</exception>
    public void Add(long bytes, long quota)
    {
        if (Bytes + bytes > quota)
            throw new RefusedException($"There is no room for it: {MediaQuota.Words(Bytes)} of {MediaQuota.Words(quota)} are used, and it needs {MediaQuota.Words(bytes)}. Delete pictures that no page shows, or choose a larger plan.");
        Bytes += bytes;
    }

    /// <summary>Counts a picture that goes.</summary>
    public void Remove(long bytes) => Bytes = Math.Max(0, Bytes - bytes);
}

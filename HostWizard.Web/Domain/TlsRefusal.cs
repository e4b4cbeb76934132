namespace HostWizard.Web.Domain;

/// <summary>A host name that somebody asked for over TLS and that has no website here, so that it got no certificate.</summary>
public sealed class TlsRefusal
{
    private TlsRefusal() { }

    /// <summary>The first refusals of a name.</summary>
    /// <param name="host">Lower case, at most 253 characters.</param>
    /// <param name="count">How often so far.</param>
    /// <param name="firstAt">When first, UTC.</param>
    /// <param name="lastAt">When last, UTC.</param>
    public TlsRefusal(string host, long count, DateTime firstAt, DateTime lastAt) => (Host, Count, FirstAt, LastAt) = (host, count, firstAt, lastAt);

    /// <summary>The name, and the key.</summary>
    public string Host { get; private set; } = "";

    /// <summary>How often.</summary>
    public long Count { get; private set; }

    /// <summary>When first, UTC.</summary>
    public DateTime FirstAt { get; private set; }

    /// <summary>When last, UTC.</summary>
    public DateTime LastAt { get; private set; }

    /// <summary>Further refusals.</summary>
    public void Add(long count, DateTime lastAt)
    {
        Count += count;
        if (lastAt > LastAt) LastAt = lastAt;
    }
}

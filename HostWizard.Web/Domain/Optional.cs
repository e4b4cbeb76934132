namespace HostWizard.Web.Domain;

/// <summary>A field that may be left out: left out keeps what is, sent as null clears it.</summary>
public readonly struct Optional<T>(T value)
{
    /// <summary>Whether the field was sent at all.</summary>
    public bool IsSent { get; } = true;

    /// <summary>What was sent; meaningful only when <see cref="IsSent"/>.</summary>
    public T Value { get; } = value;

    /// <summary>What was sent, or else what is.</summary>
    public T Or(T current) => IsSent ? Value : current;

    /// <summary>A field that was sent.</summary>
    public static implicit operator Optional<T>(T value) => new(value);
}

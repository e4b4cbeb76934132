namespace HostWizard.Web.Domain;

/// <summary>What a picture of a prospect shows.</summary>
public enum ProspectPictureKind { Card, ShopFront, Logo }

/// <summary>A picture of a prospect, cleaned; only admins see it.</summary>
public sealed class ProspectPicture
{
    /// <summary>Most pictures of one prospect.</summary>
    public const int Most = 6;

    /// <summary>Longest side of one that is kept, in pixels: enough to read a card.</summary>
    public const int LongestSide = 2000;

    private ProspectPicture() { }

    /// <summary>A picture that was cleaned.</summary>
    public ProspectPicture(int prospectId, ProspectPictureKind kind, MediaFormat format, int width, int height, byte[] content, DateTime now)
        => (ProspectId, Kind, Format, Width, Height, Content, CreatedAt) = (prospectId, kind, format, width, height, content, now);

    /// <summary>Number of the picture.</summary>
    public int Id { get; private set; }

    /// <summary>Whose.</summary>
    public int ProspectId { get; private set; }

    /// <summary>What it shows.</summary>
    public ProspectPictureKind Kind { get; private set; }

    /// <summary>How it is packed.</summary>
    public MediaFormat Format { get; private set; }

    /// <summary>Pixels.</summary>
    public int Width { get; private set; }

    /// <summary>Pixels.</summary>
    public int Height { get; private set; }

    /// <summary>The file.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>Since when, UTC.</summary>
    public DateTime CreatedAt { get; private set; }
}

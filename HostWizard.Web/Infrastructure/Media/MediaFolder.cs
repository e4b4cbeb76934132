using System.Globalization;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure.Media;

/// <summary>
/// The files of all pictures, below <c>media/{store}/{hash}/</c> in the data directory: <c>original.jpg</c>, which is never served, and the sizes, such as
/// <c>960.webp</c>. A file is written under another name in <c>media/incoming/</c> and moved when it is complete: what has its name is whole.
/// </summary>
public sealed class MediaFolder(HostWizardSettings settings)
{
    private const string Incoming = "incoming";

    private readonly string root = Path.Combine(settings.DataDirectory, "media");

    /// <summary>Held by whoever puts a picture or takes one away, until the database knows: nobody then sees files without their row or a row without its files.</summary>
    public SemaphoreSlim Door { get; } = new(1);

    /// <summary>Where the sizes of a picture lie, or will.</summary>
    public string Of(int storeId, string hash) => Path.Combine(root, storeId.ToString(CultureInfo.InvariantCulture), hash);

    /// <summary>The cleaned picture the sizes are made of.</summary>
    public string Original(int storeId, string hash, MediaFormat format) => Path.Combine(Of(storeId, hash), $"original.{format.Extension()}");

    /// <summary>One size.</summary>
    public string Size(int storeId, string hash, int width, MediaFormat format) => Path.Combine(Of(storeId, hash), string.Create(CultureInfo.InvariantCulture, $"{width}.{format.Extension()}"));

    /// <summary>Writes a file whole or not at all.</summary>
    /// <exception cref="DirectoryNotFoundException">The picture was deleted meanwhile.</exception>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        var half = Path.Combine(Directory.CreateDirectory(Path.Combine(root, Incoming)).FullName, Guid.NewGuid().ToString("N"));
        try
        {
            using (var file = new FileStream(half, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0))
            {
                file.Write(content);
                // Else a power cut could leave the name without what it names.
                file.Flush(flushToDisk: true);
            }
            File.Move(half, path, overwrite: true);
        }
        catch
        {
            File.Delete(half);
            throw;
        }
    }

    /// <summary>Makes room for a picture.</summary>
    public void Open(int storeId, string hash) => Directory.CreateDirectory(Of(storeId, hash));

    /// <summary>Throws all files of a picture away.</summary>
    public void Remove(int storeId, string hash)
    {
        var folder = Of(storeId, hash);
        for (var attempt = 1; Directory.Exists(folder); attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException) when (attempt < 5)
            {
                // One of its sizes was just being moved in.
            }
        }
    }

    /// <summary>Throws away what was being written when a process ended.</summary>
    /// <param name="before">Files that are younger may still be written by somebody else, UTC.</param>
    public void SweepIncoming(DateTime before)
    {
        var incoming = new DirectoryInfo(Path.Combine(root, Incoming));
        if (!incoming.Exists) return;
        foreach (var file in incoming.EnumerateFiles().Where(file => file.LastWriteTimeUtc < before)) file.Delete();
    }

    /// <summary>The websites that have a folder.</summary>
    public IReadOnlyList<int> Stores()
        => Directory.Exists(root) ? [.. Directory.EnumerateDirectories(root).Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0)] : [];

    /// <summary>The pictures of a website that have a folder older than that.</summary>
    public IReadOnlyList<string> Hashes(int storeId, DateTime before)
    {
        var folder = new DirectoryInfo(Path.Combine(root, storeId.ToString(CultureInfo.InvariantCulture)));
        return folder.Exists ? [.. folder.EnumerateDirectories().Where(picture => picture.LastWriteTimeUtc < before).Select(picture => picture.Name)] : [];
    }

    /// <summary>Throws the folder of a website away when nothing is left in it.</summary>
    public void RemoveIfEmpty(int storeId)
    {
        var folder = Path.Combine(root, storeId.ToString(CultureInfo.InvariantCulture));
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
    }
}

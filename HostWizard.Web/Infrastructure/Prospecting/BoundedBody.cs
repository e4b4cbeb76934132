using System.IO.Compression;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>Reads an answer's body, unpacks it, and stops at a limit: of what comes over the line, and of what it unpacks to.</summary>
internal static class BoundedBody
{
    /// <summary>Reads until the end, the limit, or until patience ends; what was read by then is kept.</summary>
    /// <returns>How it ended: with everything, cut at the limit, or broken off by the exception.</returns>
    public static async Task<(byte[] Bytes, long Weight, bool IsCut, Exception? Broken)> ReadAsync(Stream stream, string? compression, int limit, CancellationToken patience)
    {
        await using var line = new CountingStream(stream, limit);
        await using var body = Unpacked(line, compression);
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            while (await body.ReadAsync(buffer, patience) is > 0 and var read)
            {
                kept.Write(buffer, 0, (int)Math.Min(read, limit - kept.Length));
                if (kept.Length >= limit) return (kept.ToArray(), line.Count, true, null);
            }
            return (kept.ToArray(), line.Count, line.IsCut, null);
        }
        // Packed content that is cut ends in a complaint of the unpacker's.
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return (kept.ToArray(), line.Count, line.IsCut, line.IsCut ? null : problem);
        }
    }

    private static Stream Unpacked(Stream line, string? compression) => compression?.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => new GZipStream(line, CompressionMode.Decompress, leaveOpen: true),
        "br" => new BrotliStream(line, CompressionMode.Decompress, leaveOpen: true),
        "deflate" => new ZLibStream(line, CompressionMode.Decompress, leaveOpen: true),
        _ => line,
    };

    private sealed class CountingStream(Stream inner, long limit) : Stream
    {
        public long Count { get; private set; }

        public bool IsCut { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Count; set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (IsCut) return 0;
            var read = await inner.ReadAsync(buffer, cancellationToken);
            Count += read;
            IsCut = Count > limit;
            return read;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

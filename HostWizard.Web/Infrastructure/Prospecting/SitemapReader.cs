using System.IO.Compression;
using System.Xml;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>Reads a sitemap or an index of sitemaps. Source of the format: sitemaps.org, protocol 0.9.</summary>
internal static class SitemapReader
{
    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 50_000_000, IgnoreComments = true, IgnoreProcessingInstructions = true, ConformanceLevel = ConformanceLevel.Document };

    /// <summary>Addresses of pages, and of further sitemaps. Never throws: where it is cut off or broken, it ends.</summary>
    public static (IReadOnlyList<Uri> Pages, IReadOnlyList<Uri> Sitemaps, bool IsWhole) Read(byte[] bytes, int limit, int most)
    {
        var (pages, sitemaps) = (new List<Uri>(), new List<Uri>());
        try
        {
            using var xml = XmlReader.Create(Unpacked(bytes, limit), Careful);
            var (above, isWhole) = ("", true);
            while (isWhole && xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName is "url" or "sitemap") above = xml.LocalName;
                if (xml.LocalName != "loc" || above.Length == 0 || !Uri.TryCreate(xml.ReadString().Trim(), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) continue;
                var list = above == "url" ? pages : sitemaps;
                if (list.Count >= most) isWhole = false;
                else list.Add(address);
            }
            return (pages, sitemaps, isWhole);
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or IOException)
        {
            return (pages, sitemaps, false);
        }
    }

    // sitemap.xml.gz is packed whatever the header says.
    private static MemoryStream Unpacked(byte[] bytes, int limit)
    {
        if (bytes is not [0x1F, 0x8B, ..]) return new MemoryStream(bytes);
        using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        var (kept, buffer) = (new MemoryStream(), new byte[16 * 1024]);
        while (kept.Length < limit && packed.Read(buffer) is > 0 and var read) kept.Write(buffer, 0, read);
        kept.Position = 0;
        return kept;
    }
}

using System.Buffers.Binary;

namespace HostWizard.Web.Infrastructure.Pdf;

/// <summary>
/// Makes a TrueType font small by keeping the outlines of some glyphs only. Numbers of glyphs stay as they are, so that text shaped with the whole
/// font can be drawn with the small one. Skia embeds fonts as they come; an outline font without layout tables is all a PDF needs.
/// </summary>
internal sealed class GlyphSubset
{
    private static readonly string[] Kept = ["OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post"];
    private readonly Dictionary<string, byte[]> tables = [];
    private readonly int[] starts;

    /// <summary>Reads a font.</summary>
    public GlyphSubset(byte[] font)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        for (var i = 0; i < count; i++)
        {
            var entry = font.AsSpan(12 + (16 * i), 16);
            var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(entry[8..]), BinaryPrimitives.ReadInt32BigEndian(entry[12..]));
            tables[System.Text.Encoding.ASCII.GetString(entry[..4])] = font.AsSpan(offset, length).ToArray();
        }
        var glyphs = BinaryPrimitives.ReadUInt16BigEndian(tables["maxp"].AsSpan(4));
        var (isLong, places) = (tables["head"][51] == 1, tables["loca"]);
        starts = new int[glyphs + 1];
        for (var i = 0; i <= glyphs; i++)
            starts[i] = isLong ? BinaryPrimitives.ReadInt32BigEndian(places.AsSpan(4 * i)) : 2 * BinaryPrimitives.ReadUInt16BigEndian(places.AsSpan(2 * i));
    }

    /// <summary>The font with the outlines of these glyphs, of what they are put together from, and of the sign for a missing one.</summary>
    public byte[] Of(IEnumerable<ushort> glyphs)
    {
        var kept = new SortedSet<ushort> { 0 };
        foreach (var glyph in glyphs) Keep(glyph, kept);

        var outlines = new MemoryStream();
        var places = new byte[4 * starts.Length];
        for (var glyph = 0; glyph < starts.Length - 1; glyph++)
        {
            BinaryPrimitives.WriteInt32BigEndian(places.AsSpan(4 * glyph), (int)outlines.Length);
            if (!kept.Contains((ushort)glyph)) continue;
            outlines.Write(tables["glyf"].AsSpan(starts[glyph], starts[glyph + 1] - starts[glyph]));
            while (outlines.Length % 4 != 0) outlines.WriteByte(0);
        }
        BinaryPrimitives.WriteInt32BigEndian(places.AsSpan(4 * (starts.Length - 1)), (int)outlines.Length);
        var head = (byte[])tables["head"].Clone();
        (head[50], head[51]) = (0, 1);
        return Font(new(tables) { ["glyf"] = outlines.ToArray(), ["loca"] = places, ["head"] = head });
    }

    private void Keep(ushort glyph, SortedSet<ushort> kept)
    {
        if (!kept.Add(glyph)) return;
        var outline = tables["glyf"].AsSpan(starts[glyph], starts[glyph + 1] - starts[glyph]);
        if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0) return;
        // A composite lists its parts: flags, number, then arguments and a scale whose lengths the flags tell.
        for (var at = 10; ;)
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            Keep(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]), kept);
            at += 4 + ((flags & 0x0001) != 0 ? 4 : 2) + ((flags & 0x0008) != 0 ? 2 : (flags & 0x0040) != 0 ? 4 : (flags & 0x0080) != 0 ? 8 : 0);
            if ((flags & 0x0020) == 0) return;
        }
    }

    private static byte[] Font(Dictionary<string, byte[]> tables)
    {
        var names = Kept.Where(tables.ContainsKey).ToList();
        var offset = 12 + (16 * names.Count);
        var font = new byte[offset + names.Sum(name => (tables[name].Length + 3) & ~3)];
        BinaryPrimitives.WriteUInt32BigEndian(font, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(4), (ushort)names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            var table = tables[names[i]];
            var entry = font.AsSpan(12 + (16 * i), 16);
            System.Text.Encoding.ASCII.GetBytes(names[i], entry);
            table.CopyTo(font, offset);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(font.AsSpan(offset, (table.Length + 3) & ~3)));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], offset);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], table.Length);
            offset += (table.Length + 3) & ~3;
        }
        return font;
    }

    private static uint Sum(ReadOnlySpan<byte> table)
    {
        uint sum = 0;
        for (var i = 0; i < table.Length; i += 4) sum += BinaryPrimitives.ReadUInt32BigEndian(table[i..]);
        return sum;
    }
}

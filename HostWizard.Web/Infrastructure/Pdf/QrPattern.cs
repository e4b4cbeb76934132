using QRCoder;

namespace HostWizard.Web.Infrastructure.Pdf;

/// <summary>A QR code as few rectangles: runs of dark modules, as high as they repeat below.</summary>
internal static class QrPattern
{
    /// <summary>The code of an address, level M, its dark part <paramref name="side"/> millimetres wide; the white around it is the caller's.</summary>
    public static PatternMark Of(string address, double x, double y, double side, uint colour)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        const int quiet = 4;
        var count = data.ModuleMatrix.Count - (2 * quiet);
        var dark = new bool[count, count];
        for (var row = 0; row < count; row++)
            for (var column = 0; column < count; column++)
                dark[row, column] = data.ModuleMatrix[row + quiet][column + quiet];

        var module = side / count;
        var rectangles = new List<(double, double, double, double)>();
        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column < count; column++)
            {
                if (!dark[row, column]) continue;
                var (width, height) = (1, 1);
                while (column + width < count && dark[row, column + width]) width++;
                while (row + height < count && IsDark(row + height, column, width)) height++;
                for (var r = row; r < row + height; r++)
                    for (var c = column; c < column + width; c++)
                        dark[r, c] = false;
                rectangles.Add((x + (column * module), y + (row * module), width * module, height * module));
            }
        }
        return new PatternMark(rectangles, colour);

        bool IsDark(int row, int column, int width)
        {
            for (var c = column; c < column + width; c++)
                if (!dark[row, c]) return false;
            return true;
        }
    }
}

using System.Globalization;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared;

/// <summary>Prices as people type them: 24, 24.50, 24,50, 1'234.50 and 1 234,50.</summary>
public static class EuroText
{
    /// <summary>What to say of a text that is no price.</summary>
    public const string Wrong = "Please give a price from 0 to 1,000,000 euros, such as 24.00.";

    /// <summary>The price in cents; null when the text is none.</summary>
    public static int? Cents(string? typed)
    {
        var text = new string([.. (typed ?? "").Where(c => !char.IsWhiteSpace(c) && c is not ('\'' or '’' or '€'))]);
        text = text.LastIndexOf(',') > text.LastIndexOf('.')
            ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : text.Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euros)
            && euros <= ClientService.MaxPriceCents / 100m && decimal.IsInteger(euros * 100)
            ? (int)(euros * 100)
            : null;
    }

    /// <summary>A price as it is typed: <c>24.50</c>.</summary>
    public static string Of(int cents) => (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Storefront;

/// <summary>Names what a visitor would be shown, without drawing it.</summary>
public static class VersionTag
{
    // A new build may draw the same page differently.
    private static readonly string Build = typeof(VersionTag).Module.ModuleVersionId.ToString("N");

    /// <summary>An entity tag that changes whenever the page does.</summary>
    public static string Of(IndexModel.Found found, StorefrontDoor door, HostString host, PathString pathBase)
    {
        var seen = string.Create(CultureInfo.InvariantCulture, $"{Build}|{found.StoreId}|{found.Status}|{found.StoreUpdatedAt:O}|{found.PageUpdatedAt:O}|{door}|{host}|{pathBase}");
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seen)))[..24]}\"";
    }
}

using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Which prospects a program asks for, as it writes it.</summary>
public sealed record ProspectsAsked(
    [FromQuery(Name = "status")] string? Status, [FromQuery(Name = "search")] string? Search, [FromQuery(Name = "channel")] string? Channel, [FromQuery(Name = "tier")] string? Tier,
    [FromQuery(Name = "website_today")] string? WebsiteToday, [FromQuery(Name = "owner_id")] string? OwnerId, [FromQuery(Name = "due")] string? Due)
{
    /// <summary>The same, read.</summary>
    /// <exception cref="InvalidInputException">A word is none of those that can be asked for; the field is named.</exception>
    public ProspectFilter Filter => new()
    {
        Status = Word<ProspectStatus>("status", Status), IsAll = string.IsNullOrEmpty(Status), Search = Search, Channel = Word<ProspectChannel>("channel", Channel), Tier = Word<Tier>("tier", Tier),
        Website = Word<WebsiteToday>("website_today", WebsiteToday), OwnerId = Number("owner_id", OwnerId), IsDue = Truth("due", Due),
    };

    internal static T? Word<T>(string field, string? text) where T : struct, Enum => string.IsNullOrEmpty(text) ? null : EnumText<T>.Parse(field, text);

    private static int? Number(string field, string? text)
        => string.IsNullOrEmpty(text) ? null : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new InvalidInputException(field, "Please give a whole number.");

    private static bool Truth(string field, string? text) => text switch { null or "" or "false" => false, "true" => true, _ => throw new InvalidInputException(field, "Please use true or false.") };
}

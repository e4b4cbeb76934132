using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website;

/// <summary>The illustrations of wwwroot/assets/art, written into the page so that they read its colours.</summary>
public sealed partial class WebsiteArt(IWebHostEnvironment environment)
{
    private readonly ConcurrentDictionary<string, string> read = new(StringComparer.Ordinal);

    /// <summary>Names of all illustrations a section may show.</summary>
    public IReadOnlyList<string> Names { get; } = [.. environment.WebRootFileProvider.GetDirectoryContents("assets/art").Select(file => Path.GetFileNameWithoutExtension(file.Name)).Distinct().Where(name => name != "map" && !name.Contains('.')).Order(StringComparer.Ordinal)];

    /// <summary>Those of a trade, then those for any.</summary>
    public IEnumerable<string> For(Trade trade) => Names
        .Where(name => name.StartsWith(trade.ToString(), StringComparison.OrdinalIgnoreCase) || name.StartsWith("neutral", StringComparison.Ordinal))
        .OrderBy(name => name.StartsWith("neutral", StringComparison.Ordinal));

    /// <summary>The markup of an illustration; empty when there is none of this name.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="business">What a sign in it says.</param>
    public string Markup(string name, string business)
    {
        if (name != "map" && !Names.Contains(name)) return "";
        var markup = read.GetOrAdd(name, Load);
        if (name != "bakery-shop") return markup;
        // The sign over the door has room for a short name.
        return Sign().Replace(markup, business.Length <= 24 ? match => match.Groups[1].Value + WebUtility.HtmlEncode(business) + "</text>" : _ => "");
    }

    private string Load(string name)
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo($"assets/art/{name}.svg").CreateReadStream());
        return reader.ReadToEnd();
    }

    [GeneratedRegex("(<text[^>]*>)[^<]*</text>")]
    private static partial Regex Sign();
}

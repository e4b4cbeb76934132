using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;

namespace HostWizard.Web.Pages.Shared.Website;

/// <summary>The illustrations of wwwroot/assets/art, written into the page so that they read its colours.</summary>
[Handler]
public sealed class WebsiteArt(IWebHostEnvironment environment)
{
    private static readonly ConcurrentDictionary<string, string> Read = new(StringComparer.Ordinal);

    /// <summary>The markup of an illustration.</summary>
    public IHtmlContent this[string name] => new HtmlString(Read.GetOrAdd(name, Load));

    private string Load(string name)
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo($"assets/art/{name}.svg").CreateReadStream());
        return reader.ReadToEnd();
    }
}

using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>Where a page's links lead.</summary>
internal sealed class PageLinks
{
    private const int MostProfiles = 8;
    private const int LongestAddress = 500;
    private static readonly string[] Files = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".ico", ".css", ".js", ".zip", ".mp3", ".mp4", ".avi", ".exe", ".xml", ".woff", ".woff2"];

    private readonly List<string> written;
    private readonly Uri address;

    public PageLinks(PageOutline page, Uri address)
    {
        var start = page.All("base").Select(element => element.GetAttribute("href")).FirstOrDefault(href => !string.IsNullOrWhiteSpace(href));
        this.address = start is not null && Uri.TryCreate(address, start, out var from) && from.Scheme is "http" or "https" ? from! : address;
        written = [.. page.AllOf("a", "area").Select(link => link.GetAttribute("href")).Concat(page.AllOf("frame", "iframe").Select(frame => frame.GetAttribute("src"))).OfType<string>().Select(href => href.Trim())];
    }

    public IEnumerable<string> Mails => After("mailto:").Select(mail => mail.Split('?')[0]);

    public IEnumerable<string> Phones => After("tel:");

    /// <summary>Pages of the same website, with and without <c>www.</c>, by http or https; no pictures and files.</summary>
    public IEnumerable<Uri> Pages
        => Absolute.Where(link => IsSame(link, address) && !Array.Exists(Files, end => link.AbsolutePath.EndsWith(end, StringComparison.OrdinalIgnoreCase))).Select(link => new UriBuilder(link) { Fragment = "" }.Uri);

    public IReadOnlyList<string> Profiles(IEnumerable<string> told)
        => [.. Absolute.Concat(told.Select(text => Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri : null).OfType<Uri>()).Where(SocialNames.IsProfile).Select(link => link.GetLeftPart(UriPartial.Query).TrimEnd('/')).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostProfiles)];

    /// <summary>Whether two addresses are of one website.</summary>
    public static bool IsSame(Uri one, Uri other) => DomainName.Bare(one.IdnHost) == DomainName.Bare(other.IdnHost) && (one.Port == other.Port || (one.IsDefaultPort && other.IsDefaultPort));

    private IEnumerable<Uri> Absolute => written.Select(href => Uri.TryCreate(address, href, out var link) && link.Scheme is "http" or "https" ? link : null).OfType<Uri>().Where(link => link.Host.Length > 0 && link.OriginalString.Length <= LongestAddress);

    private IEnumerable<string> After(string scheme) => written.Where(href => href.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)).Select(href => Uri.UnescapeDataString(href[scheme.Length..]).Trim());
}

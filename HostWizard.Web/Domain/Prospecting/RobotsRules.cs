using System.Text;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>What a website's robots.txt allows a visitor of our name. Source: RFC 9309.</summary>
public sealed class RobotsRules
{
    // RFC 9309, 2.5: at least 500 kibibytes are read; what is behind that is nobody's intent.
    private const int MostCharacters = 500 * 1024;

    private readonly List<(string Pattern, bool Allows)> rules;

    private RobotsRules(List<(string, bool)> rules, IReadOnlyList<string> sitemaps) => (this.rules, Sitemaps) = (rules, sitemaps);

    /// <summary>Forbids nothing: what holds where there is no robots.txt (RFC 9309, 2.3.1.3).</summary>
    public static RobotsRules AllowAll { get; } = new([], []);

    /// <summary>Forbids everything: what holds while the server cannot say (RFC 9309, 2.3.1.4).</summary>
    public static RobotsRules ForbidAll { get; } = new([("/", false)], []);

    /// <summary>Addresses of sitemaps it names, as written.</summary>
    public IReadOnlyList<string> Sitemaps { get; }

    /// <summary>Reads a robots.txt. Never throws: what cannot be read says nothing.</summary>
    /// <param name="text">The file.</param>
    /// <param name="product">Our name, letters only, as it begins the user agent.</param>
    public static RobotsRules Read(string text, string product)
    {
        var (ours, everybodys, sitemaps) = (new List<(string, bool)>(), new List<(string, bool)>(), new List<string>());
        var (isOurs, isEverybodys, namesAgents, knowsUs) = (false, false, false, false);
        foreach (var (key, value) in Lines(text.Length > MostCharacters ? text[..MostCharacters] : text))
        {
            switch (key)
            {
                case "user-agent":
                    // Names that follow each other share their rules; the first name after rules begins anew.
                    if (!namesAgents) (isOurs, isEverybodys, namesAgents) = (false, false, true);
                    isOurs |= Product(value).Equals(product, StringComparison.OrdinalIgnoreCase);
                    isEverybodys |= value.StartsWith('*');
                    knowsUs |= isOurs;
                    break;
                case "allow" or "disallow":
                    namesAgents = false;
                    if (value.Length == 0) break;
                    if (isOurs) ours.Add((Plain(value), key == "allow"));
                    if (isEverybodys) everybodys.Add((Plain(value), key == "allow"));
                    break;
                case "sitemap" when value.Length > 0:
                    sitemaps.Add(value);
                    break;
            }
        }
        return new(knowsUs ? ours : everybodys, sitemaps);
    }

    /// <summary>Whether an address may be visited: the longest rule that fits decides, and of two as long the one that allows (RFC 9309, 2.2.2).</summary>
    /// <param name="pathAndQuery">As in the request: <c>/menu?day=1</c>.</param>
    public bool Allow(string pathAndQuery)
    {
        if (pathAndQuery == "/robots.txt") return true;
        var path = Plain(pathAndQuery);
        var deciding = rules.Where(rule => Fits(rule.Pattern, path)).OrderByDescending(rule => rule.Pattern.Length).ThenByDescending(rule => rule.Allows).FirstOrDefault();
        return deciding.Pattern is null || deciding.Allows;
    }

    private static IEnumerable<(string Key, string Value)> Lines(string text)
    {
        foreach (var line in text.TrimStart('\uFEFF').Split(['\r', '\n']))
        {
            var said = line.Split('#', 2)[0];
            var colon = said.IndexOf(':');
            if (colon > 0) yield return (said[..colon].Trim().ToLowerInvariant(), said[(colon + 1)..].Trim());
        }
    }

    private static string Product(string agent) => new([.. agent.TakeWhile(c => char.IsAsciiLetter(c) || c is '-' or '_')]);

    // Both sides in one spelling: %7E and ~ are the same, and so are é and %C3%A9 (RFC 9309, 2.2.2).
    private static string Plain(string path)
    {
        var plain = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && byte.TryParse(path.AsSpan(i + 1, 2), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var octet))
            {
                var c = (char)octet;
                plain.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' ? c.ToString() : $"%{octet:X2}");
                i += 2;
            }
            else if (path[i] > 127) plain.Append(Uri.EscapeDataString(char.IsHighSurrogate(path[i]) && i + 1 < path.Length ? path.Substring(i++, 2) : path[i].ToString()));
            else plain.Append(path[i]);
        }
        return plain.ToString();
    }

    // * stands for anything and $ for the end. Greedy from left to right, as nothing can be won by trying again: a hostile pattern costs no more than its length.
    private static bool Fits(string pattern, string path)
    {
        var isAnchored = pattern.EndsWith('$');
        var parts = (isAnchored ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        if (parts.Length == 1) return !isAnchored || at == path.Length;
        foreach (var part in parts[1..^1])
        {
            var found = path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + part.Length;
        }
        return isAnchored
            ? path.Length - parts[^1].Length >= at && path.EndsWith(parts[^1], StringComparison.Ordinal)
            : path.IndexOf(parts[^1], at, StringComparison.Ordinal) >= 0;
    }
}

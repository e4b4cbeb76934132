namespace HostWizard.Web.Domain;

/// <summary>Whether a domain lets Let's Encrypt make its certificates. Source: RFC 8659; parameters RFC 8657.</summary>
public static class CaaRule
{
    /// <summary>Our authority, as it names itself in CAA records (letsencrypt.org/docs/caa).</summary>
    public const string Authority = "letsencrypt.org";

    /// <summary>What a record must say where there is one.</summary>
    public const string Allowing = $"0 issue \"{Authority}\"";

    /// <summary>The names an authority asks, one after the other: the name itself and everything above it. The first that has records decides.</summary>
    public static IEnumerable<string> Path(string name)
    {
        for (var here = name; ; here = here[(here.IndexOf('.') + 1)..])
        {
            yield return here;
            if (!here.Contains('.')) yield break;
        }
    }

    /// <summary>The answer that decides for a name; one without records where nothing forbids anything. An answer that is missing on the way decides too: an authority gives up there.</summary>
    public static DnsAnswer Deciding(string name, DnsAnswers answers)
        => Path(name).Select(step => answers.At(step, DnsType.Caa)).FirstOrDefault(answer => answer.Outcome == DnsOutcome.NotAnswered || answer.Values.Count > 0)
            ?? new(new(name, DnsType.Caa), DnsOutcome.Nothing, []);

    /// <summary>Whether these records let Let's Encrypt make a certificate for one name, the way Caddy asks for it.</summary>
    /// <param name="values">As zone files write them; none allow everybody.</param>
    public static bool Allows(IReadOnlyList<string> values)
    {
        var properties = values.Select(Read).ToList();
        if (properties.Any(p => p.IsCritical && p.Tag is not ("issue" or "issuewild" or "iodef"))) return false;
        var issuers = properties.Where(p => p.Tag == "issue").ToList();
        return issuers.Count == 0 || issuers.Any(p => MayIssue(p.Value));
    }

    private static (bool IsCritical, string Tag, string Value) Read(string record)
    {
        var parts = record.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 3 ? (false, "", "") : (int.TryParse(parts[0], out var flags) && (flags & 128) != 0, parts[1].ToLowerInvariant(), parts[2].Trim('"'));
    }

    private static bool MayIssue(string value)
    {
        var parts = value.Split(';', StringSplitOptions.TrimEntries);
        if (!parts[0].Equals(Authority, StringComparison.OrdinalIgnoreCase)) return false;
        var methods = parts.Skip(1).Select(p => p.Split('=', 2, StringSplitOptions.TrimEntries)).FirstOrDefault(p => p.Length == 2 && p[0].Equals("validationmethods", StringComparison.OrdinalIgnoreCase));
        return methods is null || methods[1].Split(',', StringSplitOptions.TrimEntries).Any(method => method is "http-01" or "tls-alpn-01");
    }
}

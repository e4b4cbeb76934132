using System.Net;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure;

/// <summary>The configuration, checked once at the start. Keys and defaults: contract section 5.</summary>
public sealed record HostWizardSettings
{
    /// <summary>Absolute folder for keys, media and mail.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>Apex of the platform, lower case.</summary>
    public required string PlatformDomain { get; init; }

    /// <summary>Base of absolute links, without a slash at the end; null takes the request's own.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>How many days a proposal can be accepted.</summary>
    public int ProposalValidDays { get; init; }

    /// <summary>Value-added tax on every line of a proposal, in percent.</summary>
    public int VatPercent { get; init; }

    /// <summary>Whether a proposal can be accepted on its page; otherwise the page says that somebody calls.</summary>
    public bool OnlineAcceptance { get; init; }

    /// <summary>Whether a preview opens only with the site's key.</summary>
    public bool PreviewRequiresKey { get; init; }

    /// <summary>How mails leave.</summary>
    public required SmtpSettings Smtp { get; init; }

    /// <summary>Where clients' domains must lead, and who is asked.</summary>
    public DnsSettings Dns { get; init; } = new();

    /// <summary>How prospects' websites are visited.</summary>
    public ProspectingSettings Prospecting { get; init; } = new();

    /// <summary>Whose forwarded headers are believed.</summary>
    public required IReadOnlyList<IPNetwork> TrustedNetworks { get; init; }

    /// <summary>Reads and checks all keys.</summary>
    /// <exception cref="StartupException">One holds what cannot be used; the message names it.</exception>
    public static HostWizardSettings Read(IConfiguration configuration)
    {
        OneOf(configuration, "Database:Provider", "Sqlite", "PostgreSql");
        if (string.IsNullOrWhiteSpace(configuration.GetConnectionString("HostWizard"))) throw Bad("ConnectionStrings:HostWizard", "is empty");
        if (configuration["HostWizard:AdminEmail"] is not { Length: > 0 } email) throw Bad("HostWizard:AdminEmail", "is empty");
        if (EmailAddress.WhatIsWrong(email) is { } wrong) throw Bad("HostWizard:AdminEmail", $"is {email}. {wrong}");

        var platform = Domain(configuration["HostWizard:PlatformDomain"] ?? "hostwizard.lu");
        return new()
        {
            DataDirectory = Folder(configuration["HostWizard:DataDirectory"] ?? "data"),
            PlatformDomain = platform,
            PublicUrl = Url(configuration, "HostWizard:PublicUrl"),
            VatPercent = Number(configuration, "Proposal:VatPercent", 17, 0, 100),
            OnlineAcceptance = Flag(configuration, "Proposal:OnlineAcceptance", true),
            ProposalValidDays = Number(configuration, "Proposal:ValidDays", 30, 1, 3650),
            PreviewRequiresKey = Flag(configuration, "Preview:RequireKey", false),
            Smtp = SmtpSettings.Read(configuration, platform),
            Dns = DnsSettings.Read(configuration),
            Prospecting = ProspectingSettings.Read(configuration, platform),
            TrustedNetworks = Networks(configuration),
        };
    }

    private static string Domain(string text)
    {
        try
        {
            return DomainName.Parse(text, platformDomain: "");
        }
        catch (InvalidInputException invalid)
        {
            throw Bad("HostWizard:PlatformDomain", $"is {text}. {invalid.Message}");
        }
    }

    private static string Folder(string path)
    {
        try
        {
            return Directory.CreateDirectory(path).FullName;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Bad("HostWizard:DataDirectory", $"is {path}, which cannot be made: {problem.Message}");
        }
    }

    private static Uri? Url(IConfiguration configuration, string key)
    {
        var text = configuration[key];
        if (string.IsNullOrWhiteSpace(text)) return null;
        return Uri.TryCreate(text.TrimEnd('/'), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Query.Length == 0
            ? url
            : throw Bad(key, $"is {text}; it must be an address such as https://hostwizard.lu");
    }

    private static IReadOnlyList<IPNetwork> Networks(IConfiguration configuration)
    {
        var texts = List(configuration, "Proxy:TrustedNetworks") is { Count: > 0 } list ? list : ["127.0.0.0/8", "::1/128"];
        return [.. texts.Select(text => IPNetwork.TryParse(text.Contains('/') ? text : text + (text.Contains(':') ? "/128" : "/32"), out var network)
            ? network
            : throw Bad("Proxy:TrustedNetworks", $"holds {text}; it must be a network such as 10.0.0.0/8"))];
    }

    /// <summary>A list in the file, or one text with commas, as an environment variable has it.</summary>
    internal static IReadOnlyList<string> List(IConfiguration configuration, string key)
    {
        var section = configuration.GetSection(key);
        return section.Get<string[]>() is { Length: > 0 } list ? list : section.Value?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
    }

    internal static int Number(IConfiguration configuration, string key, int otherwise, int min, int max)
    {
        var text = configuration[key];
        if (string.IsNullOrWhiteSpace(text)) return otherwise;
        return int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= min && number <= max ? number : throw Bad(key, $"is {text}; it must be a whole number from {min} to {max}");
    }

    internal static bool Flag(IConfiguration configuration, string key, bool otherwise)
    {
        var text = configuration[key];
        if (string.IsNullOrWhiteSpace(text)) return otherwise;
        return bool.TryParse(text, out var flag) ? flag : throw Bad(key, $"is {text}; it must be true or false");
    }

    private static void OneOf(IConfiguration configuration, string key, params string[] allowed)
    {
        if (configuration[key] is { Length: > 0 } text && !allowed.Contains(text)) throw Bad(key, $"is {text}; it must be {string.Join(" or ", allowed)}");
    }

    internal static StartupException Bad(string key, string what) => new($"{key} {what}.");
}

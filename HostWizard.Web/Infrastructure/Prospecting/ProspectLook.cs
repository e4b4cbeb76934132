using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.Media;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>What one step brought.</summary>
/// <param name="Words">What came of it.</param>
/// <param name="Evidence">What was found, to be kept; null for nothing.</param>
/// <param name="Logo">The logo, where that was the step.</param>
public sealed record Looked(string Words, object? Evidence = null, CleanPicture? Logo = null);

/// <summary>The five steps of a look at a website, each on what those before it found.</summary>
public sealed class ProspectLook(DnsStep dns, HttpStep http, PageStep page, AddressesStep addresses, LogoStep logo)
{
    internal static readonly Looked NoWebsite = new("There is no website to look at.");
    internal static readonly Looked NoLogo = new("No logo was seen.");
    internal static readonly Looked Nothing = new("There was nothing to look at.");

    /// <summary>Takes one step.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="domain">The website's domain; null where there is none.</param>
    /// <param name="before">The steps before it.</param>
    /// <param name="ct">Ends the visit.</param>
    public async Task<Looked> TakeAsync(StepKind kind, string? domain, IReadOnlyCollection<ProspectStep> before, CancellationToken ct)
    {
        if (domain is null) return NoWebsite;
        T? Found<T>(StepKind of) where T : class => before.FirstOrDefault(step => step.Kind == of)?.Found<T>();
        return kind switch
        {
            StepKind.Dns => Told(await dns.LookAsync(domain, ct)),
            StepKind.Http => Told(await http.LookAsync(domain, ct)),
            StepKind.Page when Found<ConnectionEvidence>(StepKind.Http) is { } connection => Told(await page.LookAsync(connection, ct)),
            StepKind.Addresses when Found<ConnectionEvidence>(StepKind.Http) is { } connection => Told(await addresses.LookAsync(connection, ct)),
            StepKind.Logo when Found<PageEvidence>(StepKind.Page) is { IsParked: false, Logo: { } address } && Uri.TryCreate(address, UriKind.Absolute, out var picture) => await LogoAsync(picture, ct),
            StepKind.Logo => NoLogo,
            _ => Nothing,
        };
    }

    internal static Looked Told(DomainEvidence found) => new(found.Exists switch
    {
        true => found.MailHosts.Count == 0 ? "It exists and takes no mail." : $"It exists and takes mail{(found.MailProvider is { } provider ? $" at {provider}" : "")}.",
        false => "There is no such domain.",
        null => "No name server answered.",
    }, found);

    internal static Looked Told(ConnectionEvidence found)
        => new(found.Outcome.HasAnswer() ? $"{found.FinalAddress} answers {found.Status}{(found.HttpVersion is { } version ? $" in HTTP/{version}" : "")}{(found.Problem is { } but ? $"; {but}" : "")}." : found.Problem ?? $"{Capital(found.Outcome.Said())}.", found);

    internal static Looked Told(PageEvidence found)
        => new(found.ParkedBecause ?? (found.IsRead ? $"“{found.Title ?? "No title"}”{(found.Cms is { } cms ? $", made with {cms.Text}" : "")}" : found.Problem ?? $"{Capital(found.Outcome.Said())}."), found);

    internal static Looked Told(AddressesEvidence found) => new(found.Source switch
    {
        AddressSource.Sitemap => $"{Pages(found)}, by its own list",
        AddressSource.Crawl => $"{Pages(found)}, by following links",
        _ => found.Problem ?? $"{Capital(found.Outcome.Said())}.",
    }, found);

    private async Task<Looked> LogoAsync(Uri address, CancellationToken ct)
    {
        var (picture, words) = await logo.LookAsync(address, ct);
        return new(words, picture is null ? null : new LogoEvidence(address.AbsoluteUri, picture.Width, picture.Height), picture);
    }

    private static string Pages(AddressesEvidence found) => $"{(found.IsComplete ? "" : "at least ")}{found.Paths.Count} {(found.Paths.Count == 1 ? "page" : "pages")}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

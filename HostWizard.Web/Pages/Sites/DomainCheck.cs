using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Dns;

namespace HostWizard.Web.Pages.Sites;

/// <summary>What the pages ask about a domain before visitors are led there. The JSON door never asks: it works on machines without a network.</summary>
[Handler]
public sealed class DomainCheck(DomainInspector inspector, HostWizardSettings settings)
{
    /// <summary>Whether it is known where a domain must lead, so that there is something to check.</summary>
    public bool IsAsked => settings.Dns.Expected.IsKnown;

    /// <summary>What the name servers say now.</summary>
    /// <exception cref="InvalidInputException">It is no domain that a client can have.</exception>
    public Task<DomainReport> LookAsync(string? typed, CancellationToken ct) => inspector.InspectAsync(DomainName.Parse(typed, settings.PlatformDomain), ct);

    /// <summary>What the history keeps of an override; null when nothing is against the domain.</summary>
    /// <exception cref="InvalidInputException">Something is, and no reason is given; or the reason is too long.</exception>
    public static string? Override(DomainReport report, string? reason)
    {
        if (report.Failures.Count == 0) return null;
        var errors = new InputErrors();
        if (string.IsNullOrWhiteSpace(reason)) errors.Add("reason", "Something is not right yet; see above. Put it right and check again, or say here why it shall be done all the same.");
        var text = errors.Text("reason", reason, 500);
        errors.ThrowIfAny();
        return report.Overridden(text!);
    }
}

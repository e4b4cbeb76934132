namespace HostWizard.Web.Domain;

/// <summary>What a yes does to the services of a site: shown before it is pressed, and done by it.</summary>
/// <param name="Starting">Services that start; those that are a line of the proposal become what it says.</param>
/// <param name="Made">Lines that no service stands behind: each makes one.</param>
/// <param name="LeftOut">Services whose line was an option that nobody chose; they end.</param>
public sealed record AcceptancePlan(IReadOnlyList<(ClientService Service, ProposalLine? Line)> Starting, IReadOnlyList<ProposalLine> Made, IReadOnlyList<ClientService> LeftOut)
{
    /// <summary>The plan for a proposal's included lines and the chosen options; services that are on no paper start as they are.</summary>
    /// <param name="services">All services of the site.</param>
    /// <param name="paper">The last version sent; null when none was written.</param>
    /// <param name="chosen">Positions of the chosen options.</param>
    public static AcceptancePlan Of(IEnumerable<ClientService> services, ProposalPaper? paper, IReadOnlySet<int> chosen)
    {
        var running = services.Where(service => service.Status is ServiceStatus.Pending or ServiceStatus.Active).ToList();
        var lines = paper?.Lines ?? [];
        var accepted = lines.Where(line => !line.IsOptional || chosen.Contains(line.Position)).ToList();
        ProposalLine? LineOf(ClientService service, IEnumerable<ProposalLine> among) => among.FirstOrDefault(line => line.ServiceId == service.Id);
        var leftOut = running.Where(service => service.Status == ServiceStatus.Pending && LineOf(service, accepted) is null && LineOf(service, lines) is not null).ToList();
        return new(
            [.. running.Except(leftOut).Select(service => (service, LineOf(service, accepted)))],
            [.. accepted.Where(line => running.TrueForAll(service => service.Id != line.ServiceId))],
            leftOut);
    }
}

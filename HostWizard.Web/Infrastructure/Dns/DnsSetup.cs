namespace HostWizard.Web.Infrastructure.Dns;

/// <summary>Registers who asks the name servers.</summary>
public static class DnsSetup
{
    public static IServiceCollection AddDns(this IServiceCollection services) => services.AddSingleton<INameServers, ResolvingNameServers>().AddSingleton<DomainInspector>();
}

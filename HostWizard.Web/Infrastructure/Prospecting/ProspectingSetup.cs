namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>Looking at prospects' websites, and lists of them.</summary>
public static class ProspectingSetup
{
    /// <summary>Registers the visitor, the five steps, and what is known of imports under way.</summary>
    public static IServiceCollection AddProspecting(this IServiceCollection services)
        => services.AddSingleton<PoliteClient>().AddSingleton<PageReader>().AddSingleton<DnsStep>().AddSingleton<HttpStep>().AddSingleton<PageStep>().AddSingleton<AddressesStep>().AddSingleton<LogoStep>()
            .AddSingleton<ProspectLook>().AddSingleton<RunningImports>();
}

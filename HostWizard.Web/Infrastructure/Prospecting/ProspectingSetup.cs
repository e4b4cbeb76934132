namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>Looking at prospects' websites.</summary>
public static class ProspectingSetup
{
    /// <summary>Registers the visitor and the five steps.</summary>
    public static IServiceCollection AddProspecting(this IServiceCollection services)
        => services.AddSingleton<PoliteClient>().AddSingleton<PageReader>().AddSingleton<DnsStep>().AddSingleton<HttpStep>().AddSingleton<PageStep>().AddSingleton<AddressesStep>().AddSingleton<LogoStep>()
            .AddSingleton<ProspectLook>();
}

namespace HostWizard.Web.Jobs;

/// <summary>Work that no request asks for.</summary>
public static class JobsSetup
{
    /// <summary>Starts the jobs with the application.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddHostedService<ExpireProposals>().AddHostedService<KeepTlsRefusals>().AddHostedService<EnrichProspects>().AddHostedService<ImportProspects>().AddHostedService<KeepProspects>();
}

namespace HostWizard.Web.Infrastructure.Pdf;

/// <summary>Proposals on paper.</summary>
public static class PdfSetup
{
    /// <summary>Registers <see cref="ProposalPdf"/> and what draws for it; both are shared by all threads.</summary>
    public static IServiceCollection AddPdf(this IServiceCollection services)
        => services.AddSingleton<IPaperPress, SkiaPress>().AddSingleton<ProposalPdf>();
}

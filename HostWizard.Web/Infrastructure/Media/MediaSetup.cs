using HostWizard.Web.Jobs;

namespace HostWizard.Web.Infrastructure.Media;

/// <summary>The pictures of websites.</summary>
public static class MediaSetup
{
    /// <summary>Registers what takes them in, keeps, resizes and serves them.</summary>
    public static IServiceCollection AddMedia(this IServiceCollection services)
        => services
            .AddSingleton<IPictures, SkiaPictures>().AddSingleton<MediaFolder>().AddSingleton<StoreNumbers>()
            .AddScoped<MediaIntake>().AddScoped<MediaPlacing>().AddScoped<IMediaUse, WebsiteMediaUse>()
            .AddHostedService<ResizeMedia>();
}

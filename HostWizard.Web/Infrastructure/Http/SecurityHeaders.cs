namespace HostWizard.Web.Infrastructure.Http;

/// <summary>What browsers may do with our pages. Storefronts say something stricter themselves.</summary>
public static class SecurityHeaders
{
    private const string Permissions = "Permissions-Policy";

    // A page is opened without a connection by a worker whose script lies among the scripts, so its page has to be named to browsers.
    private static readonly PathString Worker = "/js/capture-worker.js";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<HostWizardSettings>();
        var platform = settings.PlatformDomain;
        var policy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; "
            + $"frame-src 'self' https://*.{platform} http://*.{platform}:*";
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.TryAdd("Content-Security-Policy", policy);
                headers.TryAdd("X-Content-Type-Options", "nosniff");
                headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
                // Browsers take it over TLS only, and complain of it elsewhere.
                if (context.Request.IsHttps) headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
                headers.TryAdd(Permissions, "camera=(), geolocation=(), microphone=()");
                if (context.Request.Path == Worker) headers.TryAdd("Service-Worker-Allowed", $"{context.Request.PathBase}/admin/prospects/capture");
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    /// <summary>Lets this answer's own scripts ask where the person is, and its fields use the camera.</summary>
    public static void AllowPlaceAndCamera(this HttpResponse response) => response.Headers[Permissions] = "camera=(self), geolocation=(self), microphone=()";
}

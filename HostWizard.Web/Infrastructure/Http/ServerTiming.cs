using System.Globalization;
using HostWizard.Web.Infrastructure.SignIn;

namespace HostWizard.Web.Infrastructure.Http;

/// <summary>Tells admins, and whoever measures the health address, how long the server took; the browser shows it among its timings.</summary>
public static class ServerTiming
{
    /// <summary>Adds <c>Server-Timing: app;dur=…</c>, in milliseconds until the answer begins.</summary>
    public static void UseServerTiming(this WebApplication app)
    {
        var time = app.Services.GetRequiredService<TimeProvider>();
        app.Use((context, next) =>
        {
            var started = time.GetTimestamp();
            context.Response.OnStarting(() =>
            {
                // Strangers learn nothing from how long something took: not whether an account exists, nor a domain.
                if (context.User.IsAdmin() || context.Request.Path.StartsWithSegments("/health"))
                    context.Response.Headers["Server-Timing"] = string.Create(CultureInfo.InvariantCulture, $"app;dur={time.GetElapsedTime(started).TotalMilliseconds:0.00}");
                return Task.CompletedTask;
            });
            return next(context);
        });
    }
}

namespace HostWizard.Web.Infrastructure.Hosts;

/// <summary>A few words without anybody's brand, for hosts that are not the platform's.</summary>
public static class PlainPage
{
    /// <summary>Answers with a status and one sentence.</summary>
    public static Task WriteAsync(HttpContext context, int status)
    {
        var words = status switch
        {
            404 => "There is no website at this address.",
            405 => "This address can only be read.",
            _ => "This website cannot be shown right now. Please try again in a moment.",
        };
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Robots-Tag"] = "noindex";
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.WriteAsync($"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{status}</title><p>{words}</p></html>\n", context.RequestAborted);
    }
}

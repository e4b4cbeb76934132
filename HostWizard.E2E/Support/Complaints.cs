using System.Collections.Concurrent;

namespace HostWizard.E2E.Support;

/// <summary>What a browser holds against our pages: errors on its console, content the policy blocked, scripts that threw, files that are missing.</summary>
internal sealed class Complaints
{
    // Chromium's line for any answer of 400 and above; whether it is a complaint depends on what was asked for, see below.
    private const string FailedToLoad = "Failed to load resource: the server responded with a status of";

    // What it says of a journey that took its connection away.
    private const string Disconnected = "net::ERR_INTERNET_DISCONNECTED";

    // What htmx says of a question that the next one replaced (hx-sync), as the palette's are when typing is faster than answers. What fails by itself also says sendError or timeout, which are complaints.
    private static readonly string[] WentOn = ["htmx:sendAbort", "htmx:afterRequest"];

    private readonly ConcurrentQueue<string> said = new();

    public Complaints(IBrowserContext context)
    {
        context.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.StartsWith(FailedToLoad, StringComparison.Ordinal) && !message.Text.Contains(Disconnected, StringComparison.Ordinal) && !WentOn.Any(line => message.Text.StartsWith(line, StringComparison.Ordinal)))
                said.Enqueue($"{message.Page?.Url}: {message.Text}");
        };
        context.WebError += (_, error) => said.Enqueue($"{error.Page?.Url}: {error.Error}");
        context.Response += (_, response) =>
        {
            // A page may answer 404 or 409 and mean it; no file may be missing, and nothing may break.
            var isFile = response.Request.ResourceType is not ("document" or "xhr" or "fetch");
            if (response.Status >= 500 && response.Status != 503 || response.Status >= 400 && isFile) said.Enqueue($"{response.Url} answered {response.Status}");
        };
    }

    public IEnumerable<string> Said => said;
}

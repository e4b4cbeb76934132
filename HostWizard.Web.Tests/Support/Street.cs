using Microsoft.AspNetCore.Http;

namespace HostWizard.Web.Tests.Support;

/// <summary>
/// The websites of one street, on this machine: <c>modern.test</c>, <c>garage.test</c> of 2009, <c>parked.test</c>, <c>broken.test</c>, <c>closed.test</c> where nobody listens,
/// and <c>shop-0.test</c> to <c>shop-499.test</c>, which are old garages, too. Its name server knows them all.
/// </summary>
public sealed class Street : IAsyncDisposable, IDisposable
{
    /// <summary>How many shops there are.</summary>
    public const int Shops = 500;

    private static readonly string[] Named = ["modern.test", "garage.test", "parked.test", "broken.test"];

    private readonly DnsServer names = new();
    private readonly TestWebsite web;

    /// <summary>Opens all of them.</summary>
    public Street()
    {
        web = Task.Run(() => TestWebsite.StartAsync(AnswerAsync)).GetAwaiter().GetResult();
        foreach (var name in Named.Append("closed.test").Concat(Enumerable.Range(0, Shops).Select(Shop))) names.Say($"{name} 300 A 203.0.113.10", $"{name} 300 MX 10 mx.pt.lu");
    }

    /// <summary>Holds a request up before it is answered; null lets all through.</summary>
    public Func<HttpContext, Task>? Gate { get; set; }

    /// <summary>What leads an application here.</summary>
    public IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("Prospecting:AllowLoopback", "true"),
        new("Prospecting:LoopbackSites", string.Join(',', Named.Concat(Enumerable.Range(0, Shops).Select(Shop)).Select(name => $"{name}={web.Port}").Append($"closed.test={TestWebsite.ClosedPort()}"))),
        new("Prospecting:PauseMilliseconds", "0"),
        new("Dns:Servers", names.Address),
    ];

    /// <summary>Name of a shop.</summary>
    public static string Shop(int number) => $"shop-{number}.test";

    /// <summary>How often a host was asked for its first page.</summary>
    public int Visits(string host) => web.Asked.Count(request => request.Host == host && request.Path == "/");

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        names.Dispose();
        await web.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (Gate is { } gate) await gate(context);
        if (context.Request.Path != "/")
        {
            context.Response.StatusCode = 404;
            return;
        }
        context.Response.ContentType = "text/html";
        await (context.Request.Host.Host switch
        {
            "modern.test" => context.Response.WriteAsync(SampleSites.Modern),
            "parked.test" => context.Response.WriteAsync(SampleSites.Parked),
            "broken.test" => context.Response.WriteAsync(SampleSites.Broken),
            _ => context.Response.Body.WriteAsync(SampleSites.Of2009).AsTask(),
        });
    }
}

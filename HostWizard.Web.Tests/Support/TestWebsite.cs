using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HostWizard.Web.Tests.Support;

/// <summary>A real website on a free port of this machine that answers as a test tells it.</summary>
public sealed class TestWebsite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<HttpRequestSeen> asked = new();
    private int now;
    private int most;

    private TestWebsite(RequestDelegate answer, X509Certificate2? certificate, IPAddress address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(address, 0, listen =>
            {
                if (certificate is not null) listen.UseHttps(certificate);
            });
        });
        app = builder.Build();
        app.Run(async context =>
        {
            asked.Enqueue(new(context.Request.Method, context.Request.Host.Value ?? "", context.Request.Path + context.Request.QueryString.Value, context.Request.Headers.UserAgent.ToString()));
            var inside = Interlocked.Increment(ref now);
            InterlockedMax(ref most, inside);
            try
            {
                await answer(context);
            }
            finally
            {
                Interlocked.Decrement(ref now);
            }
        });
    }

    /// <summary>Where it listens.</summary>
    public int Port { get; private set; }

    /// <summary>What it was asked, in order.</summary>
    public IReadOnlyList<HttpRequestSeen> Asked => [.. asked];

    /// <summary>Paths it was asked for, in order.</summary>
    public IReadOnlyList<string> Paths => [.. asked.Select(request => request.Path)];

    /// <summary>How many requests it had at once, at most.</summary>
    public int MostAtOnce => most;

    public static async Task<TestWebsite> StartAsync(RequestDelegate answer, X509Certificate2? certificate = null, IPAddress? address = null)
    {
        var site = new TestWebsite(answer, certificate, address ?? IPAddress.Loopback);
        await site.app.StartAsync();
        site.Port = new Uri(site.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;
        return site;
    }

    /// <summary>A website of these pages, by path; nothing else is there.</summary>
    public static Task<TestWebsite> StartAsync(params (string Path, string Type, string Content)[] pages) => StartAsync(Pages(pages));

    /// <summary>Answers with these pages.</summary>
    public static RequestDelegate Pages(params (string Path, string Type, string Content)[] pages) => async context =>
    {
        var page = Array.Find(pages, one => one.Path == context.Request.Path + context.Request.QueryString.Value);
        if (page.Path is null)
        {
            context.Response.StatusCode = 404;
            return;
        }
        context.Response.ContentType = page.Type;
        await context.Response.WriteAsync(page.Content);
    };

    /// <summary>A certificate the website made for itself.</summary>
    public static X509Certificate2 SelfSigned(string name, DateTimeOffset until)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(new(2001, 1, 1, 0, 0, 0, TimeSpan.Zero), until);
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }

    /// <summary>A port nobody listens at.</summary>
    public static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = target; value > seen;)
        {
            var was = Interlocked.CompareExchange(ref target, value, seen);
            if (was == seen) return;
            seen = was;
        }
    }
}

/// <summary>A request as it came.</summary>
public sealed record HttpRequestSeen(string Method, string Host, string Path, string UserAgent);

using System.Net.Sockets;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace HostWizard.Web.Tests.Infrastructure.Prospecting;

/// <summary>How websites answer, good and bad ones, on real doors.</summary>
public class HttpStepTests
{
    [Fact]
    public async Task A_website_without_https_is_found_and_every_try_is_told()
    {
        await using var site = await TestWebsite.StartAsync(("/", "text/html", SampleSites.Modern));

        var seen = await LookAsync(Prospecting.Quick.With(("parc.test", site.Port)), "parc.test");

        Assert.Equal((VisitOutcome.Answered, 200, "http://parc.test/", "1.1"), (seen.Outcome, seen.Status, seen.FinalAddress, seen.HttpVersion));
        Assert.Equal(["https://parc.test/ Refused", "https://www.parc.test/ Refused", "http://parc.test/ Answered"], seen.Attempts.Select(attempt => $"{attempt.Address} {attempt.Outcome}"));
        Assert.Equal((true, false, null), (seen.HasPage, seen.IsEncrypted, seen.Certificate));
        Assert.All(site.Asked, request => Assert.Equal(("GET", "parc.test", "HostWizard/1.0 (+https://hostwizard.test)"), (request.Method, request.Host, request.UserAgent)));
        Assert.Equal(["/robots.txt", "/"], site.Paths);
    }

    [Fact]
    public async Task What_the_server_says_before_the_page_is_kept()
    {
        await using var site = await TestWebsite.StartAsync(context =>
        {
            (context.Response.Headers.Server, context.Response.Headers.ContentEncoding, context.Response.Headers.StrictTransportSecurity, context.Response.Headers.AltSvc) = ("Apache/2.2.3", "gzip", "max-age=1", "h3=\":443\"");
            return Task.CompletedTask;
        });

        var seen = await LookAsync(Prospecting.Quick.With(("parc.test", site.Port)), "parc.test");

        // Without https nobody listens to that header.
        Assert.Equal(("Apache/2.2.3", "gzip", "3", false), (seen.Server, seen.Compression, seen.HttpVersion, seen.HasHsts));
        Assert.NotNull(seen.FirstByteMilliseconds);
    }

    [Fact]
    public async Task A_certificate_nobody_vouches_for_is_evidence_and_the_page_is_there_all_the_same()
    {
        using var certificate = TestWebsite.SelfSigned("parc.test", new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var site = await TestWebsite.StartAsync(TestWebsite.Pages(("/", "text/html", SampleSites.Modern)), certificate);

        var seen = await LookAsync(Prospecting.Quick.With(("parc.test:443", site.Port)), "parc.test");

        Assert.Equal((VisitOutcome.BadCertificate, 200, "https://parc.test/", "2"), (seen.Outcome, seen.Status, seen.FinalAddress, seen.HttpVersion));
        Assert.Equal(new CertificateEvidence("parc.test", "parc.test", new(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc), false, "the website vouches for itself (self-signed)"), seen.Certificate);
        Assert.True(seen is { HasPage: true, IsEncrypted: true });
    }

    [Fact]
    public async Task A_certificate_that_ended_or_is_anothers_says_so()
    {
        using var ended = TestWebsite.SelfSigned("parc.test", new(2011, 5, 1, 0, 0, 0, TimeSpan.Zero));
        using var anothers = TestWebsite.SelfSigned("hosting.test", new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var old = await TestWebsite.StartAsync(TestWebsite.Pages(("/", "text/html", "x")), ended);
        await using var other = await TestWebsite.StartAsync(TestWebsite.Pages(("/", "text/html", "x")), anothers);

        Assert.Equal("it ended on 2011-05-01", (await LookAsync(Prospecting.Quick.With(("parc.test:443", old.Port)), "parc.test")).Certificate?.Problem);
        Assert.Equal("it is made for hosting.test, another name", (await LookAsync(Prospecting.Quick.With(("parc.test:443", other.Port)), "parc.test")).Certificate?.Problem);
    }

    [Fact]
    public async Task A_page_without_encryption_is_preferred_to_one_browsers_warn_of_and_the_certificate_is_kept()
    {
        using var certificate = TestWebsite.SelfSigned("parc.test", new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var bad = await TestWebsite.StartAsync(TestWebsite.Pages(("/", "text/html", "x")), certificate);
        await using var plain = await TestWebsite.StartAsync(("/", "text/html", SampleSites.Modern));

        var seen = await LookAsync(Prospecting.Quick.With(("parc.test:443", bad.Port), ("parc.test", plain.Port)), "parc.test");

        Assert.Equal((VisitOutcome.Answered, "http://parc.test/", false), (seen.Outcome, seen.FinalAddress, seen.Certificate?.IsValid));
    }

    [Fact]
    public async Task Redirects_are_followed_by_hand_and_told_one_by_one()
    {
        await using var site = await TestWebsite.StartAsync(context =>
        {
            if (context.Request.Path == "/robots.txt") context.Response.StatusCode = 404;
            else if (context.Request.Host.Host == "parc.test") (context.Response.StatusCode, context.Response.Headers.Location) = (301, "http://www.parc.test/");
            else if (context.Request.Path == "/") (context.Response.StatusCode, context.Response.Headers.Location) = (302, "fr/#top");
            return Task.CompletedTask;
        });

        var seen = await LookAsync(Prospecting.Quick.With(("parc.test", site.Port), ("www.parc.test", site.Port)), "parc.test");

        Assert.Equal([new Hop("http://parc.test/", 301, "http://www.parc.test/"), new Hop("http://www.parc.test/", 302, "http://www.parc.test/fr/")], seen.Attempts[^1].Hops);
        Assert.Equal("http://www.parc.test/fr/", seen.FinalAddress);
    }

    [Fact]
    public async Task Going_round_in_circles_ends()
    {
        await using var site = await TestWebsite.StartAsync(context =>
        {
            (context.Response.StatusCode, context.Response.Headers.Location) = (302, "/again");
            return Task.CompletedTask;
        });

        var seen = await LookAsync(Prospecting.Quick.With(("parc.test", site.Port)) with { MaxRedirects = 4 }, "parc.test");

        Assert.Equal((VisitOutcome.TooManyRedirects, 5), (seen.Outcome, seen.Attempts[2].Hops.Count));
        Assert.Null(seen.FinalAddress);
        Assert.False(seen.HasPage);
    }

    [Fact]
    public async Task A_tarpit_is_left_and_was_there()
    {
        var seen = await InTarpitAsync(Prospecting.Quick, settings => settings.RequestTime);

        Assert.Equal((VisitOutcome.TimedOut, null, "It did not answer in time."), (seen.Outcome, seen.Status, seen.Problem));
        Assert.Equal(["Refused", "Refused", "TimedOut", "Refused"], seen.Attempts.Select(attempt => attempt.Outcome.ToString()));
    }

    [Fact]
    public async Task A_step_that_takes_too_long_ends_with_what_was_seen()
    {
        var seen = await InTarpitAsync(Prospecting.Quick with { RequestTime = TimeSpan.FromMinutes(5) }, settings => settings.StepTime);
        Assert.Equal(["Refused", "Refused"], seen.Attempts.Select(attempt => attempt.Outcome.ToString()));
    }

    // Somebody takes the call and never speaks; the clock goes on as soon as they have.
    private static async Task<ConnectionEvidence> InTarpitAsync(ProspectingSettings settings, Func<ProspectingSettings, TimeSpan> passes)
    {
        using var tarpit = new TcpListener(System.Net.IPAddress.Loopback, 0);
        tarpit.Start();
        var clock = new FakeTimeProvider();
        using var client = Prospecting.Client(settings.With(("parc.test", ((System.Net.IPEndPoint)tarpit.LocalEndpoint).Port)), clock);

        var looking = new HttpStep(client).LookAsync("parc.test", CancellationToken.None);
        using var caller = await tarpit.AcceptTcpClientAsync();
        await caller.GetStream().ReadExactlyAsync(new byte[3]);
        clock.Advance(passes(settings));
        return await looking;
    }

    [Fact]
    public async Task Who_waits_no_longer_is_not_made_to()
    {
        using var tarpit = new TcpListener(System.Net.IPAddress.Loopback, 0);
        tarpit.Start();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        using var client = Prospecting.Client(Prospecting.Quick.With(("parc.test", ((System.Net.IPEndPoint)tarpit.LocalEndpoint).Port)));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new HttpStep(client).LookAsync("parc.test", stop.Token));
    }

    [Fact]
    public async Task Nobody_there_is_refused_and_not_a_missing_website()
    {
        var seen = await LookAsync(Prospecting.Quick.With(("parc.test", TestWebsite.ClosedPort())), "parc.test");
        Assert.Equal((VisitOutcome.Refused, 4), (seen.Outcome, seen.Attempts.Count));
    }

    [Fact]
    public async Task An_answer_that_is_no_HTTP_is_broken()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var talking = Task.Run(async () =>
        {
            for (var i = 0; i < 2; i++)
            {
                using var caller = await listener.AcceptTcpClientAsync();
                await caller.GetStream().ReadExactlyAsync(new byte[1]);
                await caller.GetStream().WriteAsync("SSH-2.0-OpenSSH_9.2\r\n"u8.ToArray());
            }
        });

        var seen = await LookAsync(Prospecting.Quick.With(("parc.test", ((System.Net.IPEndPoint)listener.LocalEndpoint).Port)), "parc.test");

        Assert.Equal(VisitOutcome.Broken, seen.Outcome);
        listener.Stop();
        _ = talking.ContinueWith(task => task.Exception, TaskScheduler.Default);
    }

    [Fact]
    public async Task Whoever_asks_to_be_left_alone_is_left_alone()
    {
        await using var site = await TestWebsite.StartAsync(("/robots.txt", "text/plain", "User-agent: HostWizard\nDisallow: /"), ("/", "text/html", SampleSites.Modern));

        var seen = await LookAsync(Prospecting.Quick.With(("parc.test", site.Port)), "parc.test");

        Assert.Equal(VisitOutcome.DisallowedByRobots, seen.Outcome);
        Assert.Equal(["/robots.txt"], site.Paths);
    }

    [Fact]
    public async Task A_server_that_cannot_say_what_it_allows_allows_nothing()
    {
        await using var site = await TestWebsite.StartAsync(context =>
        {
            context.Response.StatusCode = 503;
            return Task.CompletedTask;
        });

        Assert.Equal(VisitOutcome.DisallowedByRobots, (await LookAsync(Prospecting.Quick.With(("parc.test", site.Port)), "parc.test")).Outcome);
        Assert.Equal(["/robots.txt"], site.Paths);
    }

    [Fact]
    public async Task A_host_is_asked_one_thing_at_a_time_and_another_host_does_not_wait()
    {
        await using var site = await TestWebsite.StartAsync(("/", "text/html", "x"));
        using var client = Prospecting.Client(Prospecting.Quick.With(("parc.test", site.Port), ("www.parc.test", site.Port)));

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => new PageStep(client, new PageReader()).LookAsync(new Uri(i % 2 == 0 ? "http://parc.test/" : "http://www.parc.test/"), CancellationToken.None)));

        Assert.Equal(1, site.MostAtOnce);
        Assert.InRange(site.Paths.Count(path => path == "/"), 12, 12);
    }

    [Fact]
    public async Task Whose_turn_it_is_not_waits_and_may_leave()
    {
        var turns = new HostTurns(TimeSpan.Zero, new FakeTimeProvider());
        var first = await turns.TakeAsync("parc.test", CancellationToken.None);
        using var impatience = new CancellationTokenSource();

        var (second, third) = (turns.TakeAsync("parc.test", CancellationToken.None), turns.TakeAsync("PARC.test", impatience.Token));
        Assert.False(second.IsCompleted);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => third);
        Assert.False(second.IsCompleted);
        first.Dispose();
        first.Dispose();
        (await second).Dispose();
        (await turns.TakeAsync("parc.test", CancellationToken.None)).Dispose();
    }

    [Fact]
    public async Task A_host_rests_between_two_requests()
    {
        var clock = new FakeTimeProvider();
        var turns = new HostTurns(TimeSpan.FromSeconds(5), clock);
        (await turns.TakeAsync("parc.test", CancellationToken.None)).Dispose();

        var (next, other) = (turns.TakeAsync("parc.test", CancellationToken.None), turns.TakeAsync("autre.test", CancellationToken.None));
        Assert.True(other.IsCompletedSuccessfully);
        clock.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(next.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(0.2));
        (await next).Dispose();
        (await other).Dispose();
    }

    private static async Task<ConnectionEvidence> LookAsync(ProspectingSettings settings, string host)
    {
        using var client = Prospecting.Client(settings);
        return await new HttpStep(client).LookAsync(host, CancellationToken.None);
    }
}

using System.IO.Compression;
using System.Text;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace HostWizard.Web.Tests.Infrastructure.Prospecting;

/// <summary>First pages, fetched from real doors.</summary>
public class PageStepTests
{
    private static readonly Uri Address = new("http://parc.test/");

    [Fact]
    public async Task A_page_is_fetched_and_read()
    {
        await using var site = await TestWebsite.StartAsync(("/", "text/html; charset=utf-8", SampleSites.Modern));

        var page = await LookAsync(Quick(site));

        Assert.Equal((VisitOutcome.Answered, true, Encoding.UTF8.GetByteCount(SampleSites.Modern)), (page.Outcome, page.IsRead, page.WeightBytes));
        Assert.Equal("http://parc.test/", page.Address);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_packed_page_is_unpacked_and_weighs_what_came_over_the_line(string packing)
    {
        var packed = Packed(Encoding.UTF8.GetBytes(SampleSites.Modern), packing);
        await using var site = await TestWebsite.StartAsync(context => SendAsync(context, packed, packing));

        var page = await LookAsync(Quick(site));

        Assert.Equal((true, packed.Length, "Le pain de votre quartier"), (page.IsRead, page.WeightBytes, page.Headings[0]));
    }

    [Fact]
    public async Task A_page_without_end_is_cut_and_its_beginning_is_read()
    {
        await using var site = await TestWebsite.StartAsync(async context =>
        {
            if (IsRobots(context)) return;
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync("<title>Sans fin</title>");
            var piece = new byte[64 * 1024];
            Array.Fill(piece, (byte)'x');
            while (!context.RequestAborted.IsCancellationRequested) await context.Response.Body.WriteAsync(piece, context.RequestAborted);
        });

        var page = await LookAsync(Quick(site) with { MaxBytes = 300_000 });

        Assert.Equal((VisitOutcome.TooLarge, true, "Sans fin"), (page.Outcome, page.IsRead, page.Title));
        Assert.InRange(page.WeightBytes, 300_000, 400_000);
    }

    [Fact]
    public async Task A_page_that_unpacks_to_gigabytes_is_cut_at_the_same_place()
    {
        var bomb = Packed([.. "<title>Bombe</title>"u8, .. new byte[30_000_000]], "gzip");
        Assert.InRange(bomb.Length, 0, 295_000);
        await using var site = await TestWebsite.StartAsync(context => SendAsync(context, bomb, "gzip"));

        var page = await LookAsync(Quick(site) with { MaxBytes = 300_000 });

        Assert.Equal((VisitOutcome.TooLarge, "Bombe"), (page.Outcome, page.Title));
    }

    [Fact]
    public async Task A_page_that_drips_is_left_and_what_came_is_read()
    {
        await using var site = await TestWebsite.StartAsync(async context =>
        {
            if (IsRobots(context)) return;
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync("<title>Goutte</title><h1>Goutte à goutte</h1>");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        var page = await LookAsync(Quick(site) with { RequestTime = TimeSpan.FromSeconds(2) });

        Assert.Equal((VisitOutcome.TimedOut, true, "Goutte"), (page.Outcome, page.IsRead, page.Title));
    }

    [Fact]
    public async Task A_line_that_breaks_is_told()
    {
        await using var site = await TestWebsite.StartAsync(async context =>
        {
            if (IsRobots(context)) return;
            (context.Response.ContentType, context.Response.ContentLength) = ("text/html", 1_000);
            await context.Response.WriteAsync("<title>Coupé</title>");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        Assert.Equal(VisitOutcome.Broken, (await LookAsync(Quick(site))).Outcome);
    }

    [Fact]
    public async Task What_calls_itself_packed_and_is_not_is_told()
    {
        await using var site = await TestWebsite.StartAsync(context => SendAsync(context, "<title>Parc</title>"u8.ToArray(), "gzip"));
        Assert.Equal((VisitOutcome.Broken, false), await LookAsync(Quick(site)) is var page ? (page.Outcome, page.IsRead) : default);
    }

    [Theory]
    [InlineData(404, "text/html", VisitOutcome.Answered, "It answers 404, which is no page.")]
    [InlineData(200, "application/pdf", VisitOutcome.Broken, "It is application/pdf, which is no page.")]
    public async Task What_is_no_page_is_not_read(int status, string type, VisitOutcome outcome, string problem)
    {
        await using var site = await TestWebsite.StartAsync(async context =>
        {
            (context.Response.StatusCode, context.Response.ContentType) = (status, type);
            await context.Response.WriteAsync("x");
        });

        var page = await LookAsync(Quick(site));

        Assert.Equal((outcome, problem, false), (page.Outcome, page.Problem, page.IsRead));
    }

    [Fact]
    public async Task Broken_and_parked_and_old_pages_come_through_the_same_door()
    {
        await using var site = await TestWebsite.StartAsync(async context =>
        {
            if (IsRobots(context)) return;
            context.Response.ContentType = "text/html";
            await (context.Request.Path.Value switch
            {
                "/old" => context.Response.Body.WriteAsync(SampleSites.Of2009).AsTask(),
                "/parked" => context.Response.WriteAsync(SampleSites.Parked),
                _ => context.Response.WriteAsync(SampleSites.Broken),
            });
        });
        using var client = Prospecting.Client(Quick(site));
        var step = new PageStep(client, new PageReader());

        Assert.Equal(2009, (await step.LookAsync(new Uri(Address, "/old"), CancellationToken.None)).CopyrightYear);
        Assert.True((await step.LookAsync(new Uri(Address, "/parked"), CancellationToken.None)).IsParked);
        Assert.True((await step.LookAsync(new Uri(Address, "/broken"), CancellationToken.None)).IsRead);
        // One robots.txt is enough for three steps.
        Assert.Single(site.Paths, path => path == "/robots.txt");
    }

    [Fact]
    public async Task Where_there_is_no_page_nobody_goes()
    {
        using var client = Prospecting.Client(Prospecting.Quick);
        var page = await new PageStep(client, new PageReader()).LookAsync(new ConnectionEvidence { Outcome = VisitOutcome.Refused, Problem = "Nobody listens there." }, CancellationToken.None);
        Assert.Equal((VisitOutcome.NotTried, "Nobody listens there.", false), (page.Outcome, page.Problem, page.IsRead));
    }

    private static ProspectingSettings Quick(TestWebsite site) => Prospecting.Quick.With(("parc.test", site.Port));

    private static async Task<PageEvidence> LookAsync(ProspectingSettings settings)
    {
        using var client = Prospecting.Client(settings);
        return await new PageStep(client, new PageReader()).LookAsync(Address, CancellationToken.None);
    }

    private static bool IsRobots(HttpContext context)
    {
        if (context.Request.Path != "/robots.txt") return false;
        context.Response.StatusCode = 404;
        return true;
    }

    private static async Task SendAsync(HttpContext context, byte[] body, string packing)
    {
        if (IsRobots(context)) return;
        (context.Response.ContentType, context.Response.Headers.ContentEncoding) = ("text/html; charset=utf-8", packing);
        await context.Response.Body.WriteAsync(body);
    }

    private static byte[] Packed(byte[] bytes, string packing)
    {
        using var kept = new MemoryStream();
        using (Stream packer = packing switch { "br" => new BrotliStream(kept, CompressionLevel.Fastest), "deflate" => new ZLibStream(kept, CompressionLevel.Fastest), _ => new GZipStream(kept, CompressionLevel.Fastest) }) packer.Write(bytes);
        return kept.ToArray();
    }
}

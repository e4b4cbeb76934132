using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace HostWizard.Web.Tests.Infrastructure.Prospecting;

/// <summary>From door to score: the same steps, one after the other, at four websites of one street.</summary>
public class FourWebsitesTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public async Task Each_website_gets_the_call_it_deserves()
    {
        await using var street = await TestWebsite.StartAsync(async context =>
        {
            if (context.Request.Path != "/")
            {
                context.Response.StatusCode = 404;
                return;
            }
            context.Response.ContentType = "text/html";
            await (context.Request.Host.Host switch
            {
                "modern.test" => context.Response.WriteAsync(SampleSites.Modern),
                "garage.test" => context.Response.Body.WriteAsync(SampleSites.Of2009).AsTask(),
                "parked.test" => context.Response.WriteAsync(SampleSites.Parked),
                _ => context.Response.WriteAsync(SampleSites.Broken),
            });
        });
        using var client = Prospecting.Client(Prospecting.Quick.With(("modern.test", street.Port), ("garage.test", street.Port), ("parked.test", street.Port), ("broken.test", street.Port)));

        var (modern, garage, parked, broken) = (await ScoreAsync(client, "modern.test"), await ScoreAsync(client, "garage.test"), await ScoreAsync(client, "parked.test"), await ScoreAsync(client, "broken.test"));
        var gone = await ScoreAsync(client, "www.garage.test:81");

        Assert.Equal(Tier.TopPriority, garage.Tier);
        Assert.NotEqual(Tier.TopPriority, modern.Tier);
        Assert.True(garage.Total > modern.Total, $"{garage.Total} > {modern.Total}");
        Assert.True(modern.Parts[ScorePart.Modernity] == 0, string.Join(' ', modern.Lines.Where(line => line.Part == ScorePart.Modernity)));
        Assert.Contains(parked.Lines, line => line.Rule == "parked");
        Assert.Contains(broken.Lines, line => line.Rule == "not_for_phones");
        Assert.Contains(gone.Lines, line => line.Rule == "unreachable");
        Assert.All([modern, garage, parked, broken, gone], score => Assert.DoesNotContain(score.Lines, line => line.Rule == "no_website"));
    }

    [Fact]
    public async Task Two_runs_over_the_same_website_give_the_same_score()
    {
        await using var site = await TestWebsite.StartAsync(("/", "text/html", SampleSites.Modern));
        using var client = Prospecting.Client(Prospecting.Quick.With(("modern.test", site.Port)));

        var (first, second) = (await ScoreAsync(client, "modern.test"), await ScoreAsync(client, "modern.test"));

        Assert.Equal((first.Total, first.Tier), (second.Total, second.Tier));
        Assert.Equal(first.Lines, second.Lines);
    }

    private static async Task<Score> ScoreAsync(PoliteClient client, string host)
    {
        var connection = await new HttpStep(client).LookAsync(host, CancellationToken.None);
        var page = await new PageStep(client, new PageReader()).LookAsync(connection, CancellationToken.None);
        var addresses = await new AddressesStep(client).LookAsync(connection, CancellationToken.None);
        var domain = new DomainEvidence { Domain = host, Exists = true, MailHosts = ["mx.pt.lu"], MailProvider = "POST Luxembourg" };
        return Score.Of(new(new(HasTrade: true), domain, connection, page, addresses), new(), Today);
    }
}

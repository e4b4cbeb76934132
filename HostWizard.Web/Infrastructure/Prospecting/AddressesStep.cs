using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>Fourth step: which pages the website has, by its sitemap or else by following links a few pages far.</summary>
public sealed class AddressesStep(PoliteClient client)
{
    private const int MostSitemaps = 5;
    private const int LongestPath = 300;

    /// <summary>Looks for pages.</summary>
    /// <param name="address">The first page: <see cref="ConnectionEvidence.FinalAddress"/>.</param>
    /// <param name="ct">Ends the visit.</param>
    public async Task<AddressesEvidence> LookAsync(Uri address, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(client.Settings.StepTime, client.Clock);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        using var visit = client.Begin();
        var found = new Found(address, client.Settings.MaxAddresses);
        try
        {
            var (rules, failure) = await visit.RobotsAsync(address, time.Token);
            if (failure is not null) return new() { Outcome = failure.Outcome, Problem = failure.Problem };
            if (await BySitemapAsync(visit, address, rules, found, time.Token) is { } listed) return listed;
            return await ByLinksAsync(visit, address, found, time.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return found.Evidence(VisitOutcome.TimedOut, found.Count > 0 ? AddressSource.Crawl : AddressSource.None, isComplete: false) with { Problem = "Looking for all of them would have taken too long." };
        }
    }

    /// <summary>Looks for the pages of what a connection leads to; where it leads to none, says so without going there.</summary>
    public Task<AddressesEvidence> LookAsync(ConnectionEvidence connection, CancellationToken ct)
        => connection is { HasPage: true, FinalAddress: { } address } ? LookAsync(new Uri(address), ct) : Task.FromResult(new AddressesEvidence { Outcome = VisitOutcome.NotTried, Problem = connection.Problem ?? $"There is no page: {connection.Outcome.Said()}." });

    private async Task<AddressesEvidence?> BySitemapAsync(Visit visit, Uri address, RobotsRules rules, Found found, CancellationToken ct)
    {
        var waiting = new Queue<Uri>(rules.Sitemaps.Select(text => Uri.TryCreate(address, text, out var sitemap) ? sitemap : null).OfType<Uri>().Where(sitemap => PageLinks.IsSame(sitemap, address)).Append(new(address, "/sitemap.xml")).Distinct());
        var isWhole = true;
        var read = 0;
        for (; waiting.Count > 0 && read < MostSitemaps; read++)
        {
            // The usual place is only asked when nothing was named.
            if (read > 0 && found.Count > 0 && waiting.Peek().AbsolutePath == "/sitemap.xml") break;
            var fetched = await visit.GetAsync(waiting.Dequeue(), client.Settings.MaxBytes, ct);
            if (!fetched.IsPage) continue;
            var (pages, sitemaps, whole) = await client.ReadAsync(() => SitemapReader.Read(fetched.Body, client.Settings.MaxBytes, client.Settings.MaxAddresses), ct);
            isWhole &= whole;
            foreach (var page in pages) found.Add(page);
            foreach (var sitemap in sitemaps.Where(sitemap => PageLinks.IsSame(sitemap, address))) waiting.Enqueue(sitemap);
        }
        return found.Count == 0 ? null : found.Evidence(VisitOutcome.Answered, AddressSource.Sitemap, isWhole && waiting.All(left => left.AbsolutePath == "/sitemap.xml"));
    }

    private async Task<AddressesEvidence> ByLinksAsync(Visit visit, Uri address, Found found, CancellationToken ct)
    {
        var waiting = new Queue<Uri>([address]);
        var first = (Fetched?)null;
        found.Add(address);
        for (var read = 0; waiting.Count > 0 && read < client.Settings.MaxPages; read++)
        {
            var fetched = await visit.GetAsync(waiting.Dequeue(), client.Settings.MaxBytes, ct);
            first ??= fetched;
            if (!fetched.IsPage || fetched.Head!.ContentType?.Contains("html", StringComparison.OrdinalIgnoreCase) == false || !PageLinks.IsSame(fetched.Final, address)) continue;
            foreach (var page in (await client.ReadAsync(() => LinksOf(fetched), ct)).Where(found.Add)) waiting.Enqueue(page);
        }
        return first is { IsPage: false } ? new() { Outcome = first.Outcome, Problem = first.Problem } : found.Evidence(VisitOutcome.Answered, AddressSource.Crawl, waiting.Count == 0);
    }

    private static IReadOnlyList<Uri> LinksOf(Fetched fetched)
    {
        using var document = TameHtml.Parse(PageText.Read(fetched.Body, fetched.Head!.ContentType).Text);
        return [.. new PageLinks(new(document), fetched.Final).Pages];
    }

    /// <summary>Pages found so far, each once, as paths.</summary>
    private sealed class Found(Uri address, int most)
    {
        private readonly SortedSet<string> paths = new(StringComparer.Ordinal);
        private bool isFull;

        public int Count => paths.Count;

        /// <summary>Whether it is new, and of this website.</summary>
        public bool Add(Uri page)
        {
            if (!PageLinks.IsSame(page, address) || page.PathAndQuery.Length > LongestPath) return false;
            if (paths.Count < most) return paths.Add(page.PathAndQuery);
            isFull |= !paths.Contains(page.PathAndQuery);
            return false;
        }

        public AddressesEvidence Evidence(VisitOutcome outcome, AddressSource source, bool isComplete) => new() { Outcome = outcome, Source = source, Paths = [.. paths], IsComplete = isComplete && !isFull };
    }
}

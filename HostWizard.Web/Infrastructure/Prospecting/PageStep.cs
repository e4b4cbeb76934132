using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>Third step: what the first page is like, and what it says of the business.</summary>
public sealed class PageStep(PoliteClient client, PageReader reader)
{
    /// <summary>Fetches and reads the page.</summary>
    /// <param name="address">Where the visitor ends up: <see cref="ConnectionEvidence.FinalAddress"/>.</param>
    /// <param name="ct">Ends the visit.</param>
    public async Task<PageEvidence> LookAsync(Uri address, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(client.Settings.StepTime, client.Clock);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        using var visit = client.Begin();
        try
        {
            var fetched = await visit.GetAsync(address, client.Settings.MaxBytes, time.Token);
            if (!fetched.IsPage) return PageEvidence.None(fetched.Outcome, fetched.Problem ?? $"It answers {fetched.Head?.Status}, which is no page.", fetched.Final.AbsoluteUri);
            if (!IsHtml(fetched)) return PageEvidence.None(VisitOutcome.Broken, $"It is {fetched.Head!.ContentType}, which is no page.", fetched.Final.AbsoluteUri);
            var page = await client.ReadAsync(() => reader.Read(fetched.Body, fetched.Head!.ContentType, fetched.Final, fetched.WeightBytes), ct);
            return page with { Outcome = fetched.Outcome, Problem = fetched.Problem };
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return PageEvidence.None(VisitOutcome.TimedOut, "It did not answer in time.", address.AbsoluteUri);
        }
    }

    /// <summary>Reads the page a connection leads to; where it leads to none, says so without going there.</summary>
    public Task<PageEvidence> LookAsync(ConnectionEvidence connection, CancellationToken ct)
        => connection is { HasPage: true, FinalAddress: { } address } ? LookAsync(new Uri(address), ct) : Task.FromResult(PageEvidence.None(VisitOutcome.NotTried, connection.Problem ?? $"There is no page: {connection.Outcome.Said()}{(connection.Status is { } status ? $", with status {status}" : "")}."));

    // Servers that say nothing, or say text, mostly send pages all the same.
    private static bool IsHtml(Fetched fetched) => fetched.Head!.ContentType is not { } type || type.Contains("html", StringComparison.OrdinalIgnoreCase) || type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase);
}

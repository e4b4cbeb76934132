using System.Text.Json;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>What is looked at, in this order.</summary>
public enum StepKind { Dns, Http, Page, Addresses, Logo }

/// <summary>One finished step of a look at a prospect's website: when, how long, what came of it, and all it found.</summary>
public sealed class ProspectStep
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, IgnoreReadOnlyProperties = true };

    private ProspectStep() { }

    /// <summary>Number of the row.</summary>
    public int Id { get; private set; }

    /// <summary>Whose website.</summary>
    public int ProspectId { get; private set; }

    /// <summary>Which look, as <see cref="Prospect.EnrichmentRun"/> counts them.</summary>
    public int Run { get; private set; }

    /// <summary>What was looked at.</summary>
    public StepKind Kind { get; private set; }

    /// <summary>When it ended, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>How long it took, in milliseconds.</summary>
    public int Milliseconds { get; private set; }

    /// <summary>What came of it, in words.</summary>
    public string Result { get; private set; } = "";

    /// <summary>What was found, as JSON of the step's record; null where nothing was to be looked at.</summary>
    public string? Evidence { get; private set; }

    /// <summary>A step that has ended.</summary>
    /// <param name="prospectId">Whose website.</param>
    /// <param name="run">Which look.</param>
    /// <param name="kind">What was looked at.</param>
    /// <param name="result">What came of it, in words; cut at 300 characters.</param>
    /// <param name="evidence">What was found; null for nothing.</param>
    /// <param name="took">How long it took.</param>
    /// <param name="now">When it ended, UTC.</param>
    public static ProspectStep Ended(int prospectId, int run, StepKind kind, string result, object? evidence, TimeSpan took, DateTime now) => new()
    {
        ProspectId = prospectId, Run = run, Kind = kind, At = now, Milliseconds = (int)took.TotalMilliseconds, Result = result.Length <= 300 ? result : result[..299] + "…",
        // NUL fits into no column of text.
        Evidence = evidence is null ? null : JsonSerializer.Serialize(evidence, Options).Replace("\\u0000", "", StringComparison.Ordinal),
    };

    /// <summary>Whether it names a person.</summary>
    public bool Names(Func<string, bool> isThem) => isThem(Result) || (Evidence is not null && EvidenceText.Any(Evidence, isThem));

    /// <summary>Strikes a person out of what was found.</summary>
    /// <returns>Whether there was anything to strike.</returns>
    public bool Strike(PersonTraces person)
    {
        if (!Names(person.IsIn)) return false;
        Result = person.StruckFrom(Result, 300)!;
        if (Evidence is not null) Evidence = EvidenceText.Without(Evidence, person);
        return true;
    }

    /// <summary>What was found; null for nothing.</summary>
    /// <typeparam name="T">The step's record.</typeparam>
    public T? Found<T>() where T : class => Evidence is null ? null : JsonSerializer.Deserialize<T>(Evidence, Options);

    /// <summary>What the steps of one look found, together with what people know.</summary>
    public static ProspectEvidence All(KnownFacts known, IReadOnlyCollection<ProspectStep> steps)
    {
        ProspectStep? Of(StepKind kind) => steps.FirstOrDefault(step => step.Kind == kind);
        return new(known, Of(StepKind.Dns)?.Found<DomainEvidence>(), Of(StepKind.Http)?.Found<ConnectionEvidence>(), Of(StepKind.Page)?.Found<PageEvidence>(), Of(StepKind.Addresses)?.Found<AddressesEvidence>());
    }
}

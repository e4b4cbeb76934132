using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>What is done to many prospects after a question.</summary>
public enum BulkAction { Move, Give, Plan, Delete }

/// <summary>A question before something is done to many prospects, with what was typed and what is wrong with it. A dialog asks it, or a page where there is no script.</summary>
/// <param name="Action">What is to be done.</param>
/// <param name="Admins">Who can look after prospects.</param>
public sealed record BulkQuestion(BulkAction Action, IReadOnlyList<(int Id, string Name)> Admins)
{
    /// <summary>States a person may choose for somebody.</summary>
    public static IReadOnlyList<ProspectStatus> Choices { get; } = [ProspectStatus.New, ProspectStatus.Qualified, ProspectStatus.Unqualified, ProspectStatus.Contacted, ProspectStatus.Lost];

    public ProspectStatus Status { get; init; } = ProspectStatus.Contacted;
    public string? LostReason { get; init; }
    public int? OwnerId { get; init; }
    public string? NextStep { get; init; }
    public string? Due { get; init; }

    /// <summary>What is wrong, by field.</summary>
    public IReadOnlyDictionary<string, string[]> Errors { get; init; } = new Dictionary<string, string[]>();

    /// <summary>The ticked ones, where a page asks.</summary>
    public IReadOnlyList<(int Id, string Name)> Ticked { get; init; } = [];

    public string? ReturnUrl { get; init; }

    /// <summary>Number of the dialog.</summary>
    public string Id => $"bulk-{Action.Text()}";

    /// <summary>What the button says.</summary>
    public string Verb => Action switch { BulkAction.Move => "Move them", BulkAction.Give => "Give them", BulkAction.Plan => "Plan it", _ => "Delete them" };

    /// <summary>The icon beside it.</summary>
    public string Icon => Action switch { BulkAction.Move => "chevron-right", BulkAction.Give => "user-check", BulkAction.Plan => "calendar-event", _ => "trash" };

    /// <summary>The question, around the number of them.</summary>
    public (string Before, string After) Title => Action switch
    {
        BulkAction.Move => ("Move ", " to another status"),
        BulkAction.Give => ("Who looks after ", "?"),
        BulkAction.Plan => ("Plan the next step of ", ""),
        _ => ("Delete ", "?"),
    };

    /// <summary>How many they are, in words.</summary>
    public static string Number(int count) => Show.Count(count, "prospect");

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? Wrong(string field) => Errors.TryGetValue(field, out var sentences) ? string.Join(" ", sentences) : null;
}

/// <summary>What came of doing something to many prospects.</summary>
/// <param name="Done">How many it was done to.</param>
/// <param name="Already">How many were so already.</param>
/// <param name="Refused">Why it could not be done to others; each names its prospect.</param>
/// <param name="Unknown">Numbers of which there is no prospect.</param>
public sealed record BulkAnswer(int Done, int Already, IReadOnlyList<string> Refused, IReadOnlyList<int> Unknown)
{
    /// <summary>Under this name the list is told what was refused.</summary>
    public const string Kept = "Refused";

    // A cookie carries them to the next page.
    private const int MostSentences = 20;

    /// <summary>What could not be done, in sentences; none when all is well.</summary>
    public IReadOnlyList<string> Sentences
    {
        get
        {
            List<string> all = [.. Refused.Take(MostSentences)];
            if (Refused.Count > MostSentences) all.Add($"And so it is with {(Refused.Count - MostSentences).ToString(CultureInfo.InvariantCulture)} more.");
            if (Unknown.Count > 0) all.Add(Unknown.Count == 1 ? "One is not there any more." : $"{Unknown.Count.ToString(CultureInfo.InvariantCulture)} are not there any more.");
            return all;
        }
    }
}

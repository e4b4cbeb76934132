using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Settings;

/// <summary>How much each part of a prospect's score weighs, and for how long prospects are kept.</summary>
public sealed class Prospecting(ProspectRulesQuery read, ProspectRulesHandler write) : PageModel
{
    /// <summary>The parts in the order they are shown, with a word, a question, and the class of their colour.</summary>
    public static IReadOnlyList<(ScorePart Part, string Word, string Asks, string Colour)> Parts { get; } =
    [
        (ScorePart.TechnicalHealth, "Health", "what is wrong with how the website works", "sb-1"),
        (ScorePart.Modernity, "Modernity", "how old it looks and is made", "sb-2"),
        (ScorePart.BusinessValue, "Value", "what there is to gain", "sb-3"),
        (ScorePart.Reachability, "Reach", "can somebody be reached", "sb-4"),
    ];

    [BindProperty]
    public WeightForm Weights { get; set; } = new();

    [BindProperty]
    public KeepForm Keep { get; set; } = new();

    public ProspectRulesAnswer Shown { get; private set; } = null!;

    /// <summary>What is wrong with the time that is tried; null when nothing is.</summary>
    public string? Wrong { get; private set; }

    /// <summary>What is tried without being saved: time and action in the address.</summary>
    public async Task OnGetAsync([FromQuery(Name = "Keep.Months")] string? months, [FromQuery(Name = "Keep.Action")] string? action, CancellationToken ct)
    {
        try
        {
            Shown = await read.Handle(action is null ? null : (KeepForm.Number(months), EnumText<RetentionAction>.Parse("retention_action", action)), ct);
        }
        catch (InvalidInputException invalid)
        {
            (Wrong, Shown) = (invalid.Message, await read.Handle(null, ct));
        }
        ModelState.Clear();
        Fill();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => SaveAsync(new()
    {
        TechnicalHealth = Weights.TechnicalHealth, Modernity = Weights.Modernity, BusinessValue = Weights.BusinessValue, Reachability = Weights.Reachability,
    }, nameof(Weights), "The weights are saved. All prospects are counted anew.", ct);

    public async Task<IActionResult> OnPostKeepAsync(CancellationToken ct)
    {
        try
        {
            return await SaveAsync(new() { RetentionMonths = KeepForm.Number(Keep.Months), RetentionAction = EnumText<RetentionAction>.Parse("retention_action", Keep.Action) }, nameof(Keep), "Saved. It holds from the coming night on.", ct);
        }
        catch (InvalidInputException invalid)
        {
            return await WrongAsync(invalid, nameof(Keep), ct);
        }
    }

    private async Task<IActionResult> SaveAsync(ProspectRulesPatch patch, string form, string toast, CancellationToken ct)
    {
        try
        {
            await write.Handle(patch, ct);
            this.Toast(toast);
            return Redirect("~/admin/settings/prospecting");
        }
        catch (InvalidInputException invalid)
        {
            return await WrongAsync(invalid, form, ct);
        }
    }

    private async Task<IActionResult> WrongAsync(InvalidInputException invalid, string form, CancellationToken ct)
    {
        Shown = await read.Handle(null, ct);
        // What the framework says of a number beside what we say of it would be one sentence too many.
        ModelState.Clear();
        ModelState.AddInputErrors(new(invalid.Errors.ToDictionary(e => e.Key.Replace("retention_", "", StringComparison.Ordinal), e => e.Value)), form);
        var (weights, keep) = (Weights, Keep);
        Fill();
        if (form == nameof(Keep)) Keep = keep; else Weights = weights;
        return this.Invalid();
    }

    private void Fill()
    {
        var rules = Shown.Set;
        Weights = new() { TechnicalHealth = rules.TechnicalHealth, Modernity = rules.Modernity, BusinessValue = rules.BusinessValue, Reachability = rules.Reachability };
        Keep = new() { Months = rules.RetentionMonths?.ToString(System.Globalization.CultureInfo.InvariantCulture), Action = rules.RetentionAction.Text() };
    }

    public sealed class WeightForm
    {
        public int? TechnicalHealth { get; set; }
        public int? Modernity { get; set; }
        public int? BusinessValue { get; set; }
        public int? Reachability { get; set; }

        internal int? Of(ScorePart part) => part switch { ScorePart.TechnicalHealth => TechnicalHealth, ScorePart.Modernity => Modernity, ScorePart.BusinessValue => BusinessValue, _ => Reachability };
    }

    public sealed class KeepForm
    {
        public string? Months { get; set; }
        public string? Action { get; set; }

        /// <summary>The months; null for ever, which nothing but an empty field means.</summary>
        internal static int? Number(string? text)
            => string.IsNullOrWhiteSpace(text) ? null : int.TryParse(text.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var months) ? months : 0;
    }
}

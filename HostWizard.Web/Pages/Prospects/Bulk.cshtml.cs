using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Does one thing to the ticked prospects and leads back to the list; or asks first, where no dialog did.</summary>
public sealed class Bulk(BulkWork work) : PageModel
{
    [FromForm(Name = "id")]
    public int[] Ids { get; set; } = [];

    [FromForm(Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    /// <summary>Whether the question is to be shown, as no script could.</summary>
    [FromQuery(Name = "ask")]
    public string? Ask { get; set; }

    public BulkQuestion Question { get; private set; } = null!;

    public IActionResult OnGet() => Redirect("~/admin/prospects");

    public Task<IActionResult> OnPostLookAsync(CancellationToken ct)
        => EndAsync(() => work.LookAsync(Ids, User.Actor(), ct), answer => $"{BulkQuestion.Number(answer.Done)} will be looked at{(answer.Already == 0 ? "" : $"; {Show.Number(answer.Already)} wait for it already")}.");

    public async Task<IActionResult> OnPostLookAllAsync(CancellationToken ct)
    {
        this.Toast($"{BulkQuestion.Number(await work.LookAtAllAsync(User.Actor(), ct))} will be looked at.");
        return Redirect("~/admin/prospects");
    }

    public async Task<IActionResult> OnPostMoveAsync([FromForm] string? status, [FromForm] string? lostReason, CancellationToken ct)
    {
        var chosen = EnumText<ProspectStatus>.Parse(status) ?? ProspectStatus.Contacted;
        var question = new BulkQuestion(BulkAction.Move, []) { Status = chosen, LostReason = lostReason };
        return await AnswerAsync(question, () => work.MoveAsync(Ids, chosen, lostReason, User.Actor(), ct), answer => $"{BulkQuestion.Number(answer.Done)} {(answer.Done == 1 ? "is" : "are")} {StatusLook.Label(chosen).ToLowerInvariant()} now.", ct);
    }

    public Task<IActionResult> OnPostGiveAsync([FromForm] string? owner, CancellationToken ct)
    {
        // What is no number is nobody's, and refused as such.
        int? to = string.IsNullOrEmpty(owner) ? null : int.TryParse(owner, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return AnswerAsync(new(BulkAction.Give, []) { OwnerId = to }, () => work.GiveAsync(Ids, to, User.Actor(), ct),
            answer => to is null ? $"Nobody looks after {BulkQuestion.Number(answer.Done)} any more." : $"{BulkQuestion.Number(answer.Done)} {(answer.Done == 1 ? "has" : "have")} somebody who looks after them.", ct);
    }

    public async Task<IActionResult> OnPostPlanAsync([FromForm] string? nextStep, [FromForm] string? due, CancellationToken ct)
    {
        DateOnly? day = DateOnly.TryParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
        var question = new BulkQuestion(BulkAction.Plan, []) { NextStep = nextStep, Due = due };
        return await AnswerAsync(question, () => !string.IsNullOrEmpty(due) && day is null ? throw new InvalidInputException("next_step_due", "Please give a day, such as 2026-12-24.") : work.PlanAsync(Ids, nextStep, day, User.Actor(), ct),
            answer => $"Planned for {BulkQuestion.Number(answer.Done)}.", ct);
    }

    public Task<IActionResult> OnPostDeleteAsync(CancellationToken ct)
        => AnswerAsync(new(BulkAction.Delete, []), () => work.DeleteAsync(Ids, User.Actor(), ct), answer => $"{BulkQuestion.Number(answer.Done)} {(answer.Done == 1 ? "is" : "are")} deleted.", ct);

    private async Task<IActionResult> AnswerAsync(BulkQuestion question, Func<Task<BulkAnswer>> act, Func<BulkAnswer, string> words, CancellationToken ct)
    {
        if (Ids.Length == 0) return await EndAsync(act, words);
        if (Ask is not null) return await AskAsync(question, ct);
        try
        {
            return await EndAsync(act, words);
        }
        catch (InvalidInputException wrong)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await AskAsync(question with { Errors = wrong.Errors }, ct);
        }
    }

    // Never ends without a word: nothing ticked and nothing done are said too.
    private async Task<IActionResult> EndAsync(Func<Task<BulkAnswer>> act, Func<BulkAnswer, string> words)
    {
        List<string> sentences = [];
        try
        {
            var answer = await act();
            sentences.AddRange(answer.Sentences);
            if (answer.Done > 0 || sentences.Count == 0) TempData["Toast"] = answer.Done > 0 || answer.Already == 0 ? words(answer) : $"{BulkQuestion.Number(answer.Already)} {(answer.Already == 1 ? "was" : "were")} so already.";
        }
        catch (InvalidInputException wrong) when (wrong.Errors.ContainsKey("ids"))
        {
            sentences.Add(wrong.Message);
        }
        if (sentences.Count > 0) TempData[BulkAnswer.Kept] = string.Join('\n', sentences);
        return Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : Redirect("~/admin/prospects");
    }

    private async Task<IActionResult> AskAsync(BulkQuestion question, CancellationToken ct)
    {
        Question = await work.AskAsync(question with { ReturnUrl = ReturnUrl }, Ids, ct);
        if (!this.AsksForPart()) return Page();
        // The dialog again, with words beside what is to be mended.
        Response.Htmx(headers => headers.Retarget($"#{question.Id}").Reswap("outerHTML"));
        return Partial("_BulkDialog", Question);
    }
}

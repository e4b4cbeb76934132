using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Proposals;

/// <summary>
/// What the pages behind a proposal's link share: all show the same page. Whoever has the link needs no account and no cookie; the link itself
/// is what nobody else can know, so no form carries a second secret.
/// </summary>
[IgnoreAntiforgeryToken]
public abstract class ProposalPage(ProposalPageView.Query query) : PageModel
{
    /// <summary>What the page shows.</summary>
    public ProposalPageView View { get; private set; } = null!;

    /// <summary>Answers that are asked for with GET lead to the page.</summary>
    public virtual Task<IActionResult> OnGetAsync(string token, CancellationToken ct) => Task.FromResult<IActionResult>(RedirectToPage("Index", new { token }));

    /// <summary>Shows the page; 404 for a link that is none.</summary>
    protected async Task<IActionResult> ShowAsync(string token, AnswerState state, CancellationToken ct)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers.CacheControl = "no-store";
        // The address is the key; nobody else is to learn it.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        if (await query.Handle(token, state, ct) is not { } view) return NotFound();
        View = view;
        return Page();
    }

    /// <summary>Does what was answered and shows what came of it.</summary>
    /// <param name="token">The secret in the link.</param>
    /// <param name="state">What was typed.</param>
    /// <param name="act">Does it; false when the link is none.</param>
    /// <param name="ct">Stops waiting.</param>
    protected async Task<IActionResult> DoAsync(string token, AnswerState state, Func<Task<bool>> act, CancellationToken ct)
    {
        try
        {
            return await act() ? RedirectToPage("Index", new { token }) : NotFound();
        }
        catch (RefusedException refused)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await ShowAsync(token, state with { Refusal = refused }, ct);
        }
        catch (InvalidInputException invalid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await ShowAsync(token, state with { Wrong = [.. invalid.Errors.Keys] }, ct);
        }
    }
}

/// <summary>What somebody typed into an answer, and what is wrong with it.</summary>
public sealed record AnswerState
{
    /// <summary>Positions of the options ticked.</summary>
    public IReadOnlySet<int> Chosen { get; init; } = new HashSet<int>();

    public string? Name { get; init; }
    public string? Email { get; init; }
    public bool Consents { get; init; }
    public string? Message { get; init; }
    public string? Reason { get; init; }

    /// <summary>Fields that need mending.</summary>
    public IReadOnlyList<string> Wrong { get; init; } = [];

    /// <summary>Why it cannot be done.</summary>
    public RefusedException? Refusal { get; init; }
}

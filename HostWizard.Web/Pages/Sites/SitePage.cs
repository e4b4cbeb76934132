using HostWizard.Web.Domain;
using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Sites;

/// <summary>
/// What all pages of one site share. Each shows the same panel: asked with GET, an action's page shows its dialog open (so that
/// everything works without JavaScript); done with POST, htmx gets the panel and a browser is sent on.
/// </summary>
public abstract class SitePage(SiteView.Query query) : PageModel
{
    /// <summary>What the panel shows.</summary>
    public SiteView View { get; private set; } = null!;

    /// <summary>The tab that stays open through an action.</summary>
    [FromQuery(Name = "tab")]
    public string? Tab { get; set; }

    /// <summary>Where to go on, when the action was started elsewhere.</summary>
    [FromQuery(Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    /// <summary>The dialog this page is about; null on the site's own page.</summary>
    protected virtual string? Dialog => null;

    public virtual Task<IActionResult> OnGetAsync(int id, CancellationToken ct) => ShowAsync(id, new PanelState { OpenDialog = Dialog }, ct);

    /// <summary>What the name servers said, where they were asked.</summary>
    protected DomainReport? Report { get; set; }

    /// <summary>Asks the name servers and shows what they said; changes nothing.</summary>
    protected async Task<IActionResult> LookAsync(int id, Func<Task<DomainReport>> look, CancellationToken ct)
    {
        var typed = Request.HasFormContentType ? Request.Form : null;
        try
        {
            Report = await look();
            return await ShowAsync(id, new() { OpenDialog = Dialog, Typed = typed }, ct);
        }
        catch (InvalidInputException invalid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await ShowAsync(id, new() { OpenDialog = Dialog, Typed = typed, Errors = invalid.Errors }, ct);
        }
    }

    /// <summary>Does something to the site and answers with what it is now.</summary>
    /// <param name="id">Which site.</param>
    /// <param name="done">What to say when it is done; gets the business name.</param>
    /// <param name="act">Does it; false when there is no such site.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <param name="after">What is open afterwards.</param>
    /// <param name="wrong">What else is shown again when a field is to be mended.</param>
    protected async Task<IActionResult> DoAsync(int id, Func<string, string> done, Func<Task<bool>> act, CancellationToken ct, PanelState? after = null, PanelState? wrong = null)
    {
        try
        {
            if (!await act()) return NotFound();
        }
        catch (RefusedException refused)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await ShowAsync(id, new() { Refusal = refused.Message }, ct);
        }
        catch (InvalidInputException invalid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await ShowAsync(id, (wrong ?? new()) with { OpenDialog = Dialog, Errors = invalid.Errors, Typed = Request.Form }, ct);
        }
        return await DoneAsync(id, done, after ?? new(), ct);
    }

    /// <summary>Answers an action that was done.</summary>
    protected async Task<IActionResult> DoneAsync(int id, Func<string, string> done, PanelState state, CancellationToken ct)
    {
        var mustBeShownHere = state.Credentials is not null;
        if (Request.IsHtmx() || mustBeShownHere)
        {
            var shown = await ShowAsync(id, state, ct);
            if (View is not null) this.Toast(done(View.Site.BusinessName));
            return shown;
        }
        if (await query.NameAsync(id, ct) is { } name) this.Toast(done(name));
        return Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : RedirectToPage("Detail", new { id, tab = Tab });
    }

    /// <summary>The panel, alone or in its page.</summary>
    protected async Task<IActionResult> ShowAsync(int id, PanelState state, CancellationToken ct)
    {
        if (await query.Handle(id, Tab, state with { Report = Report }, ct) is not { } view) return NotFound();
        View = view;
        (ViewData["Title"], ViewData["Nav"], ViewData["OwnPrimary"]) = (view.Site.BusinessName, "sites", true);
        return Request.IsHtmxNonBoosted() && !Request.IsHtmxHistoryRestoreRequest() ? Partial("_Site", View) : Page();
    }
}

/// <summary>What is open, wrong or just happened on a site's panel.</summary>
public sealed record PanelState
{
    /// <summary>The dialog to open: an action's name.</summary>
    public string? OpenDialog { get; init; }

    /// <summary>Why the last action was refused.</summary>
    public string? Refusal { get; init; }

    /// <summary>The service whose row is being edited.</summary>
    public int? EditedService { get; init; }

    /// <summary>Whether a service was just added and the next one may follow.</summary>
    public bool IsAdding { get; init; }

    /// <summary>What the accept dialog looks for among the clients.</summary>
    public string? MerchantSearch { get; init; }

    /// <summary>The client chosen so far in the accept dialog.</summary>
    public int? ChosenMerchant { get; init; }

    /// <summary>The options chosen so far in the accept dialog.</summary>
    public IReadOnlyList<int> ChosenOptions { get; init; } = [];

    /// <summary>The proposal as it was typed, when it is to be shown again.</summary>
    public ProposalContent? TypedProposal { get; init; }

    /// <summary>What is wrong, by field.</summary>
    public IReadOnlyDictionary<string, string[]> Errors { get; init; } = new Dictionary<string, string[]>();

    /// <summary>What was typed, when it is to be shown again.</summary>
    public IFormCollection? Typed { get; init; }

    /// <summary>What was typed to be looked at, when it is to be shown again.</summary>
    public string? LookedAt { get; init; }

    /// <summary>What the name servers said about a domain; null where they were not asked.</summary>
    public DomainReport? Report { get; init; }

    /// <summary>The new owner's credentials, shown once.</summary>
    public OwnerCredentials? Credentials { get; init; }

    /// <summary>What was typed in a field, or else what is.</summary>
    public string? Value(string field, string? otherwise = null) => Typed is null || !Typed.ContainsKey(field) ? otherwise : Typed[field].ToString();

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? Error(string field) => Errors.TryGetValue(field, out var sentences) ? string.Join(" ", sentences) : null;
}

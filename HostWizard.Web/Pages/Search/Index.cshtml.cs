using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Search;

/// <summary>Everything by a part of its name: the rows of the palette, or a page of them without script.</summary>
public sealed class Index(SearchQuery query) : PageModel
{
    private const int MostLetters = 200;

    public string? Words { get; private set; }

    public IReadOnlyList<HitGroup> Groups { get; private set; } = [];

    /// <summary>Whether the rows are for the palette.</summary>
    public bool IsPart { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? q, CancellationToken ct)
    {
        Words = q is { Length: > MostLetters } ? q[..MostLetters] : q;
        Groups = await query.Handle(Words, ct);
        IsPart = this.AsksForPart();
        return IsPart ? Partial("_Results", this) : Page();
    }
}

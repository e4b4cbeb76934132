using System.Globalization;
using System.Text.RegularExpressions;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Cms;

/// <summary>
/// Chooses a picture for a field of another form: <c>?field=Form.PictureId</c> gives radio buttons of that name, worth the picture's number or nothing,
/// to be put inside that form. What is chosen already is said by the field itself in the query, so that the part can fetch itself anew.
/// </summary>
public sealed partial class MediaPick(MediaSites stores, MediaShelf shelf, IAntiforgery antiforgery) : PageModel
{
    public MediaSites.Found Site { get; private set; } = null!;

    public MediaList List { get; private set; } = null!;

    /// <summary>Name of the radio buttons.</summary>
    public string Field { get; private set; } = "";

    /// <summary>Number of the picture that is chosen.</summary>
    public int? Chosen { get; private set; }

    /// <summary>What uploads carry. Not a field: this stands inside another form, which has its own.</summary>
    public string Token => antiforgery.GetAndStoreTokens(HttpContext).RequestToken!;

    public Pager Pager => new(List.Page, Paging.UsualPerPage, List.Total, Part, "#media-pick");

    public async Task<IActionResult> OnGetAsync(string subdomain, string? field, string? search, CancellationToken ct)
    {
        if (await stores.FindAsync(subdomain, User, ct) is not { } found || field is null || !FieldName().IsMatch(field)) return NotFound();
        (Site, Field) = (found, field);
        Chosen = int.TryParse(Request.Query[field], NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) ? chosen : null;
        List = await shelf.ListAsync(found.StoreId, search?.Trim(), Paging.ReadKindly(Request), failedToo: false, ct);
        return this.AsksForPart() ? Partial("_MediaPick", this) : Page();
    }

    /// <summary>The address of a part of the same choice.</summary>
    public string Part(int page) => this.Address(("field", Field), ("search", List.Search), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null));

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_.\[\]]{0,99}\z")]
    private static partial Regex FieldName();
}

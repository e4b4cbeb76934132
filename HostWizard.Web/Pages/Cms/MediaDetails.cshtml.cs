using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Media;
using HostWizard.Web.Infrastructure.SignIn;
using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Cms;

/// <summary>One picture: what it shows, the point that stays in sight, and its end.</summary>
public sealed class MediaDetails(MediaSites stores, MediaShelf shelf, MediaDetails.Handler handler, MediaDetails.Remover remover) : PageModel
{
    /// <summary>The picture to click on is drawn in a square of this side, without script and at no other size: so the server knows what was hit.</summary>
    public const int Box = 320;

    [BindProperty]
    public WordsForm Form { get; set; } = new();

    public MediaSites.Found Site { get; private set; } = null!;

    public MediaRow Row { get; private set; } = null!;

    /// <summary>Why it was not deleted.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Size of the picture in its box.</summary>
    public (int Width, int Height) Drawn => Row.Width >= Row.Height ? (Box, MediaSizes.HeightAt(Row.Width, Row.Height, Box)) : (MediaSizes.HeightAt(Row.Height, Row.Width, Box), Box);

    public async Task<IActionResult> OnGetAsync(string subdomain, int id, CancellationToken ct)
    {
        if (!await FindAsync(subdomain, id, ct)) return NotFound();
        Form = new() { Alt = Row.Alt, AltEn = Row.AltEn, AltFr = Row.AltFr, AltDe = Row.AltDe, AltLb = Row.AltLb, FocalX = Math.Round(Row.FocalX * 100, 1), FocalY = Math.Round(Row.FocalY * 100, 1) };
        return Page();
    }

    public async Task<IActionResult> OnGetCardAsync(string subdomain, int id, CancellationToken ct)
        => await FindAsync(subdomain, id, ct) ? Partial("_MediaCard", new MediaCard(Site.Subdomain, Row)) : NotFound();

    public async Task<IActionResult> OnPostAsync(string subdomain, int id, CancellationToken ct)
    {
        if (!await FindAsync(subdomain, id, ct)) return NotFound();
        if (!ModelState.IsValid) return this.Invalid();
        try
        {
            var found = await handler.Handle(new(Site.StoreId, id, picture =>
            {
                picture.Describe(new MediaAlt(Form.Alt, Form.AltEn, Form.AltFr, Form.AltDe, Form.AltLb));
                picture.FocusOn(Form.FocalX / 100, Form.FocalY / 100);
            }), ct);
            if (!found) return NotFound();
        }
        catch (InvalidInputException invalid)
        {
            ModelState.AddInputErrors(invalid, nameof(Form));
            return this.Invalid();
        }
        this.Toast("The picture is saved.");
        return RedirectToPage(new { subdomain = Site.Subdomain, id });
    }

    public async Task<IActionResult> OnPostAltAsync(string subdomain, int id, string? alt, CancellationToken ct)
    {
        if (!await FindAsync(subdomain, id, ct)) return NotFound();
        string? wrong = null;
        try
        {
            if (!await handler.Handle(new(Site.StoreId, id, picture => picture.DescribeBriefly(alt)), ct)) return NotFound();
        }
        catch (InvalidInputException invalid)
        {
            wrong = invalid.Message;
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        if (wrong is null) this.Toast($"Saved what {Row.FileName} shows.");
        if (Request.IsHtmx()) return Partial("_MediaAlt", new MediaCard(Site.Subdomain, (await shelf.OneAsync(Site.StoreId, id, ct))!) { Typed = wrong is null ? null : alt ?? "", Wrong = wrong });
        if (wrong is null) return RedirectToPage("Media", new { subdomain = Site.Subdomain });
        Form = new() { Alt = alt, AltEn = Row.AltEn, AltFr = Row.AltFr, AltDe = Row.AltDe, AltLb = Row.AltLb, FocalX = Row.FocalX * 100, FocalY = Row.FocalY * 100 };
        ModelState.AddModelError("Form.Alt", wrong);
        return Page();
    }

    public async Task<IActionResult> OnPostFocusAsync(string subdomain, int id, [FromForm(Name = "point.x")] int x, [FromForm(Name = "point.y")] int y, CancellationToken ct)
    {
        if (!await FindAsync(subdomain, id, ct)) return NotFound();
        // At the very edge browsers count one more, or one less.
        var (width, height) = Drawn;
        if (!await handler.Handle(new(Site.StoreId, id, picture => picture.FocusOn(Math.Clamp((double)x / width, 0, 1), Math.Clamp((double)y / height, 0, 1))), ct)) return NotFound();
        this.Toast("This point stays in sight.");
        return RedirectToPage(new { subdomain = Site.Subdomain, id });
    }

    public async Task<IActionResult> OnPostDeleteAsync(string subdomain, int id, CancellationToken ct)
    {
        if (!await FindAsync(subdomain, id, ct)) return NotFound();
        try
        {
            if (await remover.Handle(new(Site.StoreId, id), ct) is not { } name) return NotFound();
            this.Toast($"{name} is deleted.");
            return RedirectToPage("Media", new { subdomain = Site.Subdomain });
        }
        catch (RefusedException refused)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            Refusal = refused.Message;
            ModelState.Clear();
            Form = new() { Alt = Row.Alt, AltEn = Row.AltEn, AltFr = Row.AltFr, AltDe = Row.AltDe, AltLb = Row.AltLb, FocalX = Row.FocalX * 100, FocalY = Row.FocalY * 100 };
            return Page();
        }
    }

    private async Task<bool> FindAsync(string subdomain, int id, CancellationToken ct)
    {
        if (await stores.FindAsync(subdomain, User, ct) is not { } found || await shelf.OneAsync(found.StoreId, id, ct) is not { } row) return false;
        (Site, Row) = (found, row);
        return true;
    }

    public sealed class WordsForm
    {
        public string? Alt { get; set; }
        public string? AltEn { get; set; }
        public string? AltFr { get; set; }
        public string? AltDe { get; set; }
        public string? AltLb { get; set; }

        /// <summary>In percent from the left.</summary>
        public double FocalX { get; set; } = 50;

        /// <summary>In percent from the top.</summary>
        public double FocalY { get; set; } = 50;
    }

    public sealed record Command(int StoreId, int MediaId, Action<StoreMedia> Change);

    public sealed class Handler(HostWizardDb db)
    {
        /// <summary>Changes what is said of a picture.</summary>
        /// <returns>False when there is none.</returns>
        /// <exception cref="InvalidInputException">Something is out of bounds.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            var picture = await db.StoreMedia.FirstOrDefaultAsync(m => m.Id == command.MediaId && m.StoreId == command.StoreId, ct);
            if (picture is not null) command.Change(picture);
            return picture is not null;
        }, ct);
    }

    public sealed record Removal(int StoreId, int MediaId);

    [Handler]
    public sealed class Remover(MediaIntake intake, IMediaUse use)
    {
        /// <summary>Deletes a picture.</summary>
        /// <returns>Its name; null when there is none.</returns>
        /// <exception cref="RefusedException">A page shows it.</exception>
        public Task<string?> Handle(Removal removal, CancellationToken ct) => intake.RemoveAsync(removal.StoreId, removal.MediaId, async () =>
        {
            var places = await use.WhereUsedAsync(removal.StoreId, removal.MediaId, ct);
            if (places.Count > 0) throw new RefusedException($"It is still shown: {string.Join(", ", places)}. Take it out there first.");
        }, ct);
    }
}

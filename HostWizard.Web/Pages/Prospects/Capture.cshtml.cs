using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.Media;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>
/// Notes a business at its counter, on a phone. Its script keeps what is typed on the phone and sends it when there is a connection; it says by a header what
/// it wants: <c>list</c> is today's list with a fresh token, <c>note</c> sends one, <c>copy</c> is the page to open without a connection, which names nobody.
/// </summary>
[UploadLimit(2, MediaSizes.MostBytes, Script = Header)]
public sealed class Capture(Capture.Handler handler, Capture.TodayHandler today) : PageModel
{
    private const string Header = "X-Capture";

    [BindProperty]
    public CaptureForm Form { get; set; } = new();

    /// <summary>What was noted today; null in the copy that stays on a phone.</summary>
    public Today? Noted { get; private set; }

    /// <summary>Why it cannot be noted at all; null when it can.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Whether the page's script asks, which shows words itself.</summary>
    private static bool IsScript(HttpRequest request) => request.Headers[Header].Count > 0;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Response.AllowPlaceAndCamera();
        Form.Key = Guid.NewGuid().ToString("N");
        if (Request.Headers[Header] != "copy") Noted = await today.Handle(User.Actor(), ct);
        return Request.Headers[Header] == "list" ? Partial("_Captured", this) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Response.AllowPlaceAndCamera();
        try
        {
            await handler.Handle(new(Form.Details, Form.Key, Form.Place, await Form.PicturesAsync(ct), User.Actor()), ct);
        }
        catch (Exception wrong) when (wrong is InvalidInputException or RefusedException)
        {
            return await AnswerAsync(wrong, ct);
        }
        if (IsScript(Request))
        {
            Noted = await today.Handle(User.Actor(), ct);
            return Partial("_Captured", this);
        }
        this.Toast($"{Form.BusinessName!.Trim()} is noted.");
        return RedirectToPage();
    }

    private async Task<IActionResult> AnswerAsync(Exception wrong, CancellationToken ct)
    {
        var status = wrong is RefusedException ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        var invalid = wrong as InvalidInputException;
        if (IsScript(Request)) return new ContentResult { StatusCode = status, ContentType = "text/plain; charset=utf-8", Content = invalid is null ? wrong.Message : CaptureForm.Words(invalid) };
        if (invalid is null) Refusal = wrong.Message;
        else ModelState.AddInputErrors(CaptureForm.Named(invalid), nameof(Form));
        Noted = await today.Handle(User.Actor(), ct);
        Response.StatusCode = status;
        return Page();
    }

    /// <param name="Details">What was typed.</param>
    /// <param name="Key">The note's own name, by which it is there once.</param>
    /// <param name="Place">Where it was met, in degrees.</param>
    /// <param name="Pictures">Photographs as they came.</param>
    /// <param name="By">Who is there.</param>
    public sealed record Command(ProspectDetails Details, string? Key, (double? Latitude, double? Longitude) Place, IReadOnlyList<Photo> Pictures, Actor By);

    public sealed record Photo(ProspectPictureKind Kind, byte[] Upload);

    public sealed class Handler(HostWizardDb db, New.Handler make, IPictures pictures, TimeProvider clock)
    {
        /// <summary>Notes the business with its pictures: all of it or nothing. One whose key is known is answered as the first time.</summary>
        /// <returns>Its number.</returns>
        /// <exception cref="InvalidInputException">A field is out of bounds, or a file is no picture.</exception>
        public async Task<int> Handle(Command command, CancellationToken ct)
        {
            // Before pictures are unpacked: a phone that heard no answer sends everything again.
            if (Prospect.KeyOf(command.Key) is { } key && await db.Prospects.Where(p => p.Key == key).Select(p => (int?)p.Id).FirstOrDefaultAsync(ct) is { } known) return known;
            var clean = await Task.Run(() => Cleaned(command.Pictures), ct);
            var noted = new New.Command(command.Details with { Channel = ProspectChannel.Offline, LegalBasis = LegalBasis.LegitimateInterest }, command.By) { Key = command.Key, Place = command.Place, How = ProspectEventKind.Captured };
            var prospect = await db.InTransaction(async () =>
            {
                var (made, isNew) = await make.AddAsync(noted, ct);
                if (!isNew) return made;
                await db.SaveChangesAsync(ct);
                db.ProspectPictures.AddRange(clean.Select(picture => new ProspectPicture(made.Id, picture.Kind, picture.File.Format, picture.File.Width, picture.File.Height, picture.File.File, clock.GetUtcNow().UtcDateTime)));
                return made;
            }, ct);
            return prospect.Id;
        }

        private List<(ProspectPictureKind Kind, CleanPicture File)> Cleaned(IReadOnlyList<Photo> photos)
        {
            var (clean, errors) = (new List<(ProspectPictureKind, CleanPicture)>(), new InputErrors());
            foreach (var (kind, upload) in photos)
            {
                try
                {
                    clean.Add((kind, pictures.CleanWithin(upload, ProspectPicture.LongestSide)));
                }
                catch (InvalidInputException noPicture)
                {
                    errors.Add(kind.Text(), noPicture.Message);
                }
            }
            errors.ThrowIfAny();
            return clean;
        }
    }

    public sealed record Row(int Id, string BusinessName, string? Trade, DateTime At, int Pictures);

    /// <summary>The last ones this person noted today, and how many there are.</summary>
    public sealed record Today(IReadOnlyList<Row> Rows, int Total);

    [Handler]
    public sealed class TodayHandler(HostWizardDb db, TimeProvider clock)
    {
        private const int Most = 30;

        public async Task<Today> Handle(Actor by, CancellationToken ct)
        {
            var (name, morning) = (by.Name, Luxembourg.StartOf(Luxembourg.DayOf(clock.GetUtcNow().UtcDateTime)));
            var mine =
                from prospect in db.Prospects
                join line in db.ProspectEvents on prospect.Id equals line.ProspectId
                // What was noted today was changed today: by that there is an index.
                where prospect.UpdatedAt >= morning && line.Kind == ProspectEventKind.Captured && line.At >= morning && line.Actor == name
                orderby line.Id descending
                select new Row(prospect.Id, prospect.BusinessName, prospect.Trade, line.At, db.ProspectPictures.Count(picture => picture.ProspectId == prospect.Id));
            var rows = await mine.Take(Most).ToListAsync(ct);
            return new(rows, rows.Count < Most ? rows.Count : await mine.CountAsync(ct));
        }
    }
}

using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.Media;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Cms;

/// <summary>The pictures of a website: looked at, searched, and taken in, several at once.</summary>
[UploadLimit(10, MediaSizes.MostBytes, Script = "X-Upload")]
public sealed class MediaLibrary(MediaSites stores, MediaShelf shelf, MediaLibrary.Handler handler) : PageModel
{
    public MediaSites.Found Site { get; private set; } = null!;

    public MediaList List { get; private set; } = null!;

    public MediaRoom Room { get; private set; } = null!;

    /// <summary>The files that were not taken in, with the reason.</summary>
    public IReadOnlyList<Refusal> Refused { get; private set; } = [];

    public Pager Pager => new(List.Page, Paging.UsualPerPage, List.Total, page => this.Address(("search", List.Search), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null)), "#media");

    public async Task<IActionResult> OnGetAsync(string subdomain, string? search, CancellationToken ct)
    {
        if (await stores.FindAsync(subdomain, User, ct) is not { } found) return NotFound();
        await ReadAsync(found, search?.Trim(), ct);
        return this.AsksForPart() ? Partial("_MediaList", this) : Page();
    }

    public async Task<IActionResult> OnPostAsync(string subdomain, List<IFormFile> pictures, CancellationToken ct)
    {
        if (await stores.FindAsync(subdomain, User, ct) is not { } found) return NotFound();
        var answer = await handler.Handle(new(found.StoreId, pictures, User.Actor()), ct);
        if (answer.Refused.Count > 0) Response.StatusCode = answer.IsFull ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        if (Request.Headers["X-Upload"] == "1") return await AnswerScriptAsync(found, answer, ct);
        if (answer.Refused.Count == 0)
        {
            this.Toast(answer.New > 0 ? $"{Show.Count(answer.New, "picture is", "pictures are")} taken in." : answer.Taken.Count == 1 ? "This picture was there already." : "These pictures were there already.");
            return RedirectToPage(new { subdomain = found.Subdomain });
        }
        await ReadAsync(found, null, ct);
        Refused = answer.Refused;
        return Page();
    }

    // One file a request: its card, or why there is none.
    private async Task<IActionResult> AnswerScriptAsync(MediaSites.Found found, Answer answer, CancellationToken ct)
    {
        if (answer.Refused.Count > 0) return Content(string.Join(' ', answer.Refused.Select(refused => refused.Why)), "text/plain; charset=utf-8");
        await ReadAsync(found, null, ct);
        var cards = new List<MediaCard>();
        foreach (var id in answer.Taken)
            if (await shelf.OneAsync(found.StoreId, id, ct) is { } row) cards.Add(new(found.Subdomain, row));
        return Partial("_MediaTaken", (cards, Room));
    }

    private async Task ReadAsync(MediaSites.Found found, string? search, CancellationToken ct)
        => (Site, List, Room) = (found, await shelf.ListAsync(found.StoreId, search, Paging.ReadKindly(Request), failedToo: true, ct), await shelf.RoomAsync(found.StoreId, ct));

    public sealed record Command(int StoreId, IReadOnlyList<IFormFile> Files, Actor By);

    public sealed record Refusal(string FileName, string Why);

    /// <param name="Taken">Numbers of the pictures that are in the library now.</param>
    /// <param name="New">How many of them were not there before.</param>
    /// <param name="Refused">Files that were not taken in.</param>
    /// <param name="IsFull">Whether one was refused for want of room.</param>
    public sealed record Answer(IReadOnlyList<int> Taken, int New, IReadOnlyList<Refusal> Refused, bool IsFull);

    public sealed class Handler(MediaIntake intake)
    {
        /// <summary>Takes in what can be; one file that cannot keeps no other out.</summary>
        public async Task<Answer> Handle(Command command, CancellationToken ct)
        {
            var (taken, refused, fresh, isFull) = (new List<int>(), new List<Refusal>(), 0, false);
            if (command.Files.Count == 0) refused.Add(new("", "Please choose a picture first."));
            foreach (var file in command.Files)
            {
                try
                {
                    var (picture, isNew) = await intake.TakeAsync(command.StoreId, file.FileName, await BytesAsync(file, ct), command.By, ct);
                    taken.Add(picture.Id);
                    if (isNew) fresh++;
                }
                catch (InvalidInputException invalid)
                {
                    refused.Add(new(StoreMedia.NameOf(file.FileName), invalid.Message));
                }
                catch (RefusedException full)
                {
                    isFull = true;
                    refused.Add(new(StoreMedia.NameOf(file.FileName), full.Message));
                }
            }
            return new(taken, fresh, refused, isFull);
        }

        private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken ct)
        {
            if (file.Length > MediaSizes.MostBytes) throw new InvalidInputException("picture", MediaIntake.TooLong);
            var bytes = new byte[file.Length];
            await using var stream = file.OpenReadStream();
            await stream.ReadExactlyAsync(bytes, ct);
            return bytes;
        }
    }
}

using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>The people of a prospect ask to be left alone: what was chosen goes on the objection list, and the prospect is lost.</summary>
public sealed class TheyObject(Detail.ReadHandler read, TheyObject.Handler handler) : ProspectPage(read)
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/{id}");

    public Task<IActionResult> OnPostAsync(int id, [FromForm] string[] values, [FromForm] string? note, CancellationToken ct)
        => DoAsync(id, "They are left alone from now on.", () => handler.Handle(new(id, values, note, User.Actor()), ct), ct);

    public sealed record Command(int Id, IReadOnlyList<string> Values, string? Note, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Puts what is named on the list, and marks this prospect and all others it concerns.</summary>
        /// <returns>False when there is no such prospect.</returns>
        /// <exception cref="InvalidInputException">Something named is neither an e-mail address nor a domain of one business, or the note is too long.</exception>
        /// <exception cref="RefusedException">Something named is not this prospect's any more.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.Prospects.FirstOrDefaultAsync(p => p.Id == command.Id, ct) is not { } prospect) return false;
            var now = clock.GetUtcNow().UtcDateTime;
            var objections = command.Values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => new Objection(value, command.Note, command.By, now)).ToList();
            // Somebody else may have changed it since the page was drawn.
            if (objections.Find(o => o.Key != prospect.Domain && prospect.Contacts.All(contact => contact.EmailKey != o.Key)) is { } stranger) throw new RefusedException($"{stranger.Value} is not {prospect.BusinessName}'s any more. Please look again.");
            await db.ObjectAsync(objections, command.By, now, ct);
            prospect.RecordObjection(command.By, now);
            return true;
        }, ct);
    }
}

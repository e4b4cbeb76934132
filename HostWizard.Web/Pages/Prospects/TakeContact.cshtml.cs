using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Adds a telephone number or an e-mail address that their website tells to what people noted.</summary>
public sealed class TakeContact(Detail.ReadHandler read, TakeContact.Handler handler) : ProspectPage(read)
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/{id}");

    public Task<IActionResult> OnPostAsync(int id, [FromForm] string? value, CancellationToken ct) => DoAsync(id, $"{value} is noted.", () => handler.Handle(new(id, value, User.Actor()), ct), ct);

    public sealed record Command(int Id, string? Value, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Adds it.</summary>
        /// <returns>False when there is no such prospect.</returns>
        /// <exception cref="RefusedException">Their website does not tell it any more, or it is noted already.</exception>
        /// <exception cref="InvalidInputException">There are as many people as can be kept.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.Prospects.FirstOrDefaultAsync(p => p.Id == command.Id, ct) is not { } prospect) return false;
            var evidence = prospect.EnrichedAt is null ? null : await db.EvidenceAsync(prospect, ct);
            var found = (await db.FoundContactsAsync(prospect, evidence, ct)).FirstOrDefault(one => one.Value == command.Value)
                ?? throw new RefusedException("Their website does not say that any more, or it is noted already.");
            var now = clock.GetUtcNow().UtcDateTime;
            prospect.Edit(prospect.Details with { Contacts = With(prospect.Details.Contacts, found) }, command.By, now);
            await db.CountAnewAsync(prospect, now, ct);
            return true;
        }, ct);

        // Numbers and addresses of nobody in particular are the house's, on one line. Whose they are else, people know.
        private static List<ContactDetails> With(IReadOnlyList<ContactDetails> people, FoundContact found)
        {
            var all = people.ToList();
            var house = all.FindIndex(person => person.Name is null && (found.Email is null ? person.Phone is null : person.Email is null));
            if (house >= 0) all[house] = all[house] with { Email = all[house].Email ?? found.Email, Phone = all[house].Phone ?? found.Phone };
            else all.Add(new(null, null, found.Email, found.Phone));
            return all;
        }
    }
}

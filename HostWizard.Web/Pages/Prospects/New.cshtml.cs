using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Notes a business that may become a client.</summary>
public sealed class New(New.Handler handler, New.AdminsQuery admins) : PageModel
{
    [BindProperty]
    public ProspectForm Form { get; set; } = new();

    /// <summary>Why it cannot be noted, in words; null while it can.</summary>
    public string? Refusal { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => ViewData["Admins"] = await admins.Handle(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        try
        {
            var (id, _) = await handler.Handle(new(Form.Patch.On(new()), User.Actor()), ct);
            this.Toast($"{Form.BusinessName!.Trim()} is added.");
            return Redirect($"~/admin/prospects/{id}");
        }
        catch (InvalidInputException invalid)
        {
            ModelState.AddInputErrors(invalid, nameof(Form));
            ViewData["Admins"] = await admins.Handle(ct);
            return this.Invalid();
        }
        catch (RefusedException refused)
        {
            (Refusal, Response.StatusCode) = (refused.Message, StatusCodes.Status409Conflict);
            ViewData["Admins"] = await admins.Handle(ct);
            return Page();
        }
    }

    /// <param name="Details">What is known.</param>
    /// <param name="By">Who noticed it.</param>
    public sealed record Command(ProspectDetails Details, Actor By)
    {
        /// <summary>A name of its own that the sender made up: what is sent twice is there once.</summary>
        public string? Key { get; init; }

        /// <summary>Where it was met, in degrees; null when nobody said.</summary>
        public (double? Latitude, double? Longitude) Place { get; init; }

        /// <summary>By which door it came.</summary>
        public ProspectEventKind How { get; init; } = ProspectEventKind.Created;
    }

    /// <param name="Id">Number of the prospect.</param>
    /// <param name="IsNew">False when one with the same key was there.</param>
    public sealed record Answer(int Id, bool IsNew);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Adds the prospect.</summary>
        /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
        /// <exception cref="RefusedException">Its website or an e-mail address is on the objection list.</exception>
        public async Task<Answer> Handle(Command command, CancellationToken ct)
        {
            var (prospect, isNew) = await db.InTransaction(() => AddAsync(command, ct), ct);
            return new(prospect.Id, isNew);
        }

        /// <summary>Adds the prospect within the transaction of a caller who adds more to it. Every door that notes one goes through here.</summary>
        /// <returns>The prospect, and whether it is new; its number is there once it is saved.</returns>
        /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
        /// <exception cref="RefusedException">Its website or an e-mail address is on the objection list.</exception>
        public async Task<(Prospect Prospect, bool IsNew)> AddAsync(Command command, CancellationToken ct)
        {
            if (Prospect.KeyOf(command.Key) is { } key && await db.Prospects.FirstOrDefaultAsync(p => p.Key == key, ct) is { } known) return (known, false);
            await db.CheckOwnerAsync(command.Details.OwnerId, ct);
            var made = new Prospect(command.Details, command.By, clock.GetUtcNow().UtcDateTime, command.Key, command.How);
            made.MetAt(command.Place.Latitude, command.Place.Longitude);
            await db.RefuseObjectedAsync(made.Details, null, ct);
            db.Prospects.Add(made);
            return (made, true);
        }
    }

    [Handler]
    public sealed class AdminsQuery(HostWizardDb db)
    {
        public Task<IReadOnlyList<(int Id, string Name)>> Handle(CancellationToken ct) => db.AdminsAsync(ct);
    }
}

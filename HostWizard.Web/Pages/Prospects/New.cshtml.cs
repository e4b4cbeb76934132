using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

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
            var id = await handler.Handle(new(Form.Patch.On(new()), User.Actor()), ct);
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

    public sealed record Command(ProspectDetails Details, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Adds the prospect.</summary>
        /// <returns>Its number.</returns>
        /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
        /// <exception cref="RefusedException">Its website or an e-mail address is on the objection list.</exception>
        public async Task<int> Handle(Command command, CancellationToken ct)
        {
            var prospect = await db.InTransaction(async () =>
            {
                await db.CheckOwnerAsync(command.Details.OwnerId, ct);
                var made = new Prospect(command.Details, command.By, clock.GetUtcNow().UtcDateTime);
                await db.RefuseObjectedAsync(made.Details, null, ct);
                db.Prospects.Add(made);
                return made;
            }, ct);
            return prospect.Id;
        }
    }

    [Handler]
    public sealed class AdminsQuery(HostWizardDb db)
    {
        public Task<IReadOnlyList<(int Id, string Name)>> Handle(CancellationToken ct) => db.AdminsAsync(ct);
    }
}

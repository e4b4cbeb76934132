using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Notes a business that may become a client.</summary>
public sealed class New(New.Handler handler) : PageModel
{
    [BindProperty]
    public ProspectForm Form { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        try
        {
            var id = await handler.Handle(new(Form.Details), ct);
            this.Toast($"{Form.BusinessName!.Trim()} is added.");
            return Redirect($"~/admin/prospects/{id}");
        }
        catch (InvalidInputException invalid)
        {
            ModelState.AddInputErrors(invalid, nameof(Form));
            return this.Invalid();
        }
    }

    public sealed record Command(ProspectDetails Details);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Adds the prospect.</summary>
        /// <returns>Its number.</returns>
        /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
        public async Task<int> Handle(Command command, CancellationToken ct)
        {
            var prospect = await db.InTransaction(() =>
            {
                var made = new Prospect(command.Details, clock.GetUtcNow().UtcDateTime);
                db.Prospects.Add(made);
                return Task.FromResult(made);
            }, ct);
            return prospect.Id;
        }
    }
}

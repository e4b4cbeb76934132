using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>One prospect: what is known, and the way to its website.</summary>
public sealed class Detail(Detail.ReadHandler read, Detail.Handler edit) : PageModel
{
    [BindProperty]
    public ProspectForm Form { get; set; } = new();

    public Answer Shown { get; private set; } = null!;

    public Prospect Prospect => Shown.Prospect;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await read.Handle(id, ct) is not { } shown) return NotFound();
        Shown = shown;
        Form = ProspectForm.Of(Prospect);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        try
        {
            if (!await edit.Handle(new(id, Form.Details, Form.Status), ct)) return NotFound();
            this.Toast("Saved.");
            return Redirect($"~/admin/prospects/{id}");
        }
        catch (InvalidInputException invalid)
        {
            if (await read.Handle(id, ct) is not { } shown) return NotFound();
            Shown = shown;
            ModelState.AddInputErrors(invalid, nameof(Form));
            return this.Invalid();
        }
    }

    /// <summary>The website of the prospect as a link, when it was typed as one.</summary>
    public Uri? Website => Uri.TryCreate(Prospect.Website?.Contains("://", StringComparison.Ordinal) == true ? Prospect.Website : "http://" + Prospect.Website, UriKind.Absolute, out var address)
        && Prospect.Website is not null && address.Scheme is "http" or "https" ? address : null;

    /// <summary>The telephone number without what people put between the digits.</summary>
    public string? Dial => Prospect.ContactPhone is { } phone ? string.Concat(phone.Where(c => char.IsAsciiDigit(c) || c == '+')) : null;

    public sealed record SiteLink(int Id, SiteStatus Status);

    /// <summary>The prospect with its site that is not cancelled, if it has one.</summary>
    public sealed record Answer(Prospect Prospect, SiteLink? Site);

    public sealed record Command(int Id, ProspectDetails Details, string? Status);

    [Handler]
    public sealed class ReadHandler(HostWizardDb db)
    {
        public async Task<Answer?> Handle(int id, CancellationToken ct)
        {
            if (await db.Prospects.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, ct) is not { } prospect) return null;
            var site = await db.Sites.Where(s => s.ProspectId == id && s.Status != SiteStatus.Cancelled).Select(s => new SiteLink(s.Id, s.Status)).FirstOrDefaultAsync(ct);
            return new(prospect, site);
        }
    }

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Changes what is known.</summary>
        /// <returns>False when there is no such prospect.</returns>
        /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.Prospects.FirstOrDefaultAsync(p => p.Id == command.Id, ct) is not { } prospect) return false;
            prospect.Edit(command.Details, EnumText<ProspectStatus>.Parse("status", command.Status), clock.GetUtcNow().UtcDateTime);
            return true;
        }, ct);
    }
}

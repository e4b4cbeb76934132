using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Settings;

/// <summary>Who runs the platform: invites admins, shuts and opens their accounts.</summary>
public sealed class Admins(Admins.Handler read, AccountAccess access) : PageModel
{
    [BindProperty]
    public InviteForm Invite { get; set; } = new();

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public ShownOnce? Once { get; private set; }

    public string? Refusal { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => Rows = await read.Handle(ct);

    public async Task<IActionResult> OnPostInviteAsync(CancellationToken ct)
    {
        try
        {
            var made = await access.InviteAsync(Invite.DisplayName, Invite.Email, merchantId: null, ct);
            Invite = new();
            ModelState.Clear();
            return await OnceAsync(made!, $"{made!.DisplayName} can sign in", ct);
        }
        catch (InvalidInputException invalid)
        {
            Rows = await read.Handle(ct);
            ModelState.AddInputErrors(invalid, nameof(Invite));
            return this.Invalid();
        }
    }

    public async Task<IActionResult> OnPostPasswordAsync(int id, CancellationToken ct)
    {
        try
        {
            return await access.NewPasswordAsync(new(id, null), User.AccountId(), ct) is { } made ? await OnceAsync(made, $"New password for {made.DisplayName}", ct) : NotFound();
        }
        catch (RefusedException refused)
        {
            return await RefusedAsync(refused, ct);
        }
    }

    public async Task<IActionResult> OnPostDeactivateAsync(int id, CancellationToken ct)
    {
        try
        {
            return Done(await access.DeactivateAsync(new(id, null), User.AccountId(), ct), "cannot sign in any more");
        }
        catch (RefusedException refused)
        {
            return await RefusedAsync(refused, ct);
        }
    }

    public async Task<IActionResult> OnPostReactivateAsync(int id, CancellationToken ct)
        => Done(await access.ReactivateAsync(new(id, null), ct), "can sign in again");

    private IActionResult Done(string? name, string what)
    {
        if (name is null) return NotFound();
        this.Toast($"{name} {what}.");
        return Redirect("~/admin/settings");
    }

    private async Task<IActionResult> OnceAsync(Credentials made, string title, CancellationToken ct)
    {
        Rows = await read.Handle(ct);
        Once = ShownOnce.Of(made, title, "~/admin/settings");
        return this.PageOnce();
    }

    private async Task<IActionResult> RefusedAsync(RefusedException refused, CancellationToken ct)
    {
        Rows = await read.Handle(ct);
        Refusal = refused.Message;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    public sealed class InviteForm
    {
        public string? DisplayName { get; set; }
        public string? Email { get; set; }
    }

    public sealed record Row(int Id, string DisplayName, string Email, DateTime? LastSignInAt, DateTime? DeactivatedAt, bool MustChangePassword);

    public sealed class Handler(HostWizardDb db)
    {
        /// <summary>Admins, the open accounts first.</summary>
        public async Task<IReadOnlyList<Row>> Handle(CancellationToken ct)
            => await db.Users.Where(a => a.Role == Role.Admin).OrderBy(a => a.DeactivatedAt != null).ThenBy(a => a.Id).Take(200)
                .Select(a => new Row(a.Id, a.DisplayName, a.Email!, a.LastSignInAt, a.DeactivatedAt, a.MustChangePassword)).ToListAsync(ct);
    }
}

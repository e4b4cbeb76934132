using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Moves a prospect to the state a person chose.</summary>
public sealed class Move(Detail.ReadHandler read, Detail.Handler handler) : ProspectPage(read)
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/{id}");

    public Task<IActionResult> OnPostAsync(int id, [FromForm] string? status, [FromForm] string? lostReason, CancellationToken ct)
        => DoAsync(id, "Moved.", () => handler.Handle(new(id, new() { Status = EnumText<ProspectStatus>.Parse("status", status), LostReason = lostReason }, User.Actor()), ct), ct);
}

using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Plans what is to be done next about a prospect, or that nothing is.</summary>
public sealed class Plan(Detail.ReadHandler read, Detail.Handler handler) : ProspectPage(read)
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/{id}");

    public Task<IActionResult> OnPostAsync(int id, [FromForm] string? nextStep, [FromForm] DateOnly? due, CancellationToken ct)
        => DoAsync(id, nextStep is null ? "Nothing is planned." : "Planned.", () => handler.Handle(new(id, new() { NextStep = nextStep, NextStepDue = due }, User.Actor()), ct), ct);
}

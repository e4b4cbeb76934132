using System.Security.Claims;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Account;

/// <summary>What an owner has with us: websites, services, the proposal as accepted, people. Only their own merchant's, in the language of their website.</summary>
public sealed class Index(OwnerArea area, InviteColleague invite, RemoveColleague remove) : PageModel
{
    [BindProperty]
    public InviteForm Form { get; set; } = new();

    public OwnerArea.Answer Mine { get; private set; } = null!;

    public OwnerWords Words { get; private set; } = null!;

    public string Name => User.FindFirstValue(ClaimTypes.Name)!;

    /// <summary>What was refused, in words.</summary>
    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (User.MerchantId() is not { } merchant) return Redirect("~/admin/hosting");
        await ReadAsync(merchant, ct);
        return Page();
    }

    public Task<IActionResult> OnPostInviteAsync(CancellationToken ct)
        => ChangeAsync(async merchant => (await invite.Handle(new(merchant, User.AccountId(), Form.Name, Form.Email), ct), Words.InvitedToast), ct);

    public Task<IActionResult> OnPostAgainAsync(int person, CancellationToken ct)
        => ChangeAsync(async merchant => Mine.People.FirstOrDefault(p => p.Id == person) is { } colleague
            ? (await invite.Handle(new(merchant, User.AccountId(), colleague.DisplayName, colleague.Email), ct), Words.InvitedToast)
            : (null, ""), ct);

    public Task<IActionResult> OnPostRemoveAsync(int person, CancellationToken ct)
        => ChangeAsync(async merchant => (await remove.Handle(new(merchant, User.AccountId(), person), ct), Words.RemovedToast), ct);

    private async Task<IActionResult> ChangeAsync(Func<int, Task<(string? Who, string Toast)>> change, CancellationToken ct)
    {
        if (User.MerchantId() is not { } merchant) return NotFound();
        await ReadAsync(merchant, ct);
        try
        {
            if (User.IsActing()) throw new ColleagueRefusedException(ColleagueRefusal.Acting);
            var (who, toast) = await change(merchant);
            if (who is null) return NotFound();
            this.Toast(Words.Say(toast, who));
            return Redirect("~/account#team");
        }
        catch (ColleagueRefusedException refused) when (refused.Field is { } field)
        {
            ModelState.AddModelError($"{nameof(Form)}.{field}", Words.Why(refused.Why));
            return this.Invalid();
        }
        catch (ColleagueRefusedException refused)
        {
            Refusal = Words.Why(refused.Why);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
    }

    private async Task ReadAsync(int merchant, CancellationToken ct)
    {
        Mine = await area.Handle(new(merchant), ct);
        Words = OwnerWords.In(Mine.Language);
    }

    public sealed class InviteForm
    {
        public string? Name { get; set; }
        public string? Email { get; set; }
    }
}

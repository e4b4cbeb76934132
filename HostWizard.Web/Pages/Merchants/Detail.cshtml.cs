using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Merchants;

/// <summary>One client: its plan, its websites with their services, the people who edit them.</summary>
public sealed class Detail(MerchantList.Handler read, MerchantPeople people, MerchantRevenue revenue, AccountAccess access, EditMerchant edit, ActAsOwner acting, Detail.Handler change) : PageModel
{
    [BindProperty]
    public ClientForm Client { get; set; } = new();

    [BindProperty]
    public PlanForm Plan { get; set; } = new();

    [BindProperty]
    public InviteForm Invite { get; set; } = new();

    public MerchantList.Item Merchant { get; private set; } = null!;

    public IReadOnlyList<MerchantPeople.Site> Sites { get; private set; } = [];

    public IReadOnlyList<MerchantPeople.Owner> Owners { get; private set; } = [];

    public long MonthlyCents { get; private set; }

    public ShownOnce? Once { get; private set; }

    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct) => await ReadAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostClientAsync(int id, CancellationToken ct)
    {
        try
        {
            if (!await edit.Handle(new(id, Client.Name, Client.ContactEmail), ct)) return NotFound();
            this.Toast("Saved.");
            return Redirect($"~/admin/merchants/{id}");
        }
        catch (InvalidInputException invalid)
        {
            return await InvalidAsync(id, invalid, nameof(Client), ct);
        }
    }

    public async Task<IActionResult> OnPostPlanAsync(int id, CancellationToken ct)
    {
        try
        {
            if (!await change.Handle(new(id, Plan.Tier, Plan.Status), ct)) return NotFound();
            this.Toast("The plan is changed.");
            return Redirect($"~/admin/merchants/{id}");
        }
        catch (InvalidInputException invalid)
        {
            return await InvalidAsync(id, invalid, nameof(Plan), ct);
        }
    }

    public async Task<IActionResult> OnPostInviteAsync(int id, CancellationToken ct)
    {
        try
        {
            if (await access.InviteAsync(Invite.DisplayName, Invite.Email, id, ct) is not { } made) return NotFound();
            (Invite, Client, Plan) = (new(), new(), new());
            ModelState.Clear();
            return await OnceAsync(id, made, $"{made.DisplayName} can sign in", ct);
        }
        catch (InvalidInputException invalid)
        {
            return await InvalidAsync(id, invalid, nameof(Invite), ct);
        }
    }

    public async Task<IActionResult> OnPostPasswordAsync(int id, int owner, CancellationToken ct)
    {
        try
        {
            return await access.NewPasswordAsync(new(owner, id), User.AccountId(), ct) is { } made ? await OnceAsync(id, made, $"New password for {made.DisplayName}", ct) : NotFound();
        }
        catch (RefusedException refused)
        {
            return await RefusedAsync(id, refused, ct);
        }
    }

    public async Task<IActionResult> OnPostDeactivateAsync(int id, int owner, CancellationToken ct)
    {
        try
        {
            return Done(id, await access.DeactivateAsync(new(owner, id), User.AccountId(), ct), "cannot sign in any more");
        }
        catch (RefusedException refused)
        {
            return await RefusedAsync(id, refused, ct);
        }
    }

    public async Task<IActionResult> OnPostReactivateAsync(int id, int owner, CancellationToken ct)
        => Done(id, await access.ReactivateAsync(new(owner, id), ct), "can sign in again");

    public async Task<IActionResult> OnPostActAsync(int id, int? owner, CancellationToken ct)
    {
        try
        {
            if (await acting.Handle(new(id, owner, User.AccountId()), ct) is not { } begun) return NotFound();
            await HttpContext.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, AccountPrincipal.OfActing(begun.Owner, begun.Admin, begun.Until, CookieAuthenticationDefaults.AuthenticationScheme));
            return Redirect("~/account");
        }
        catch (RefusedException refused)
        {
            return await RefusedAsync(id, refused, ct);
        }
    }

    private IActionResult Done(int id, string? name, string what)
    {
        if (name is null) return NotFound();
        this.Toast($"{name} {what}.");
        return Redirect($"~/admin/merchants/{id}");
    }

    private async Task<IActionResult> OnceAsync(int id, Credentials made, string title, CancellationToken ct)
    {
        if (!await ReadAsync(id, ct)) return NotFound();
        Once = ShownOnce.Of(made, title, $"~/admin/merchants/{id}");
        return this.PageOnce();
    }

    private async Task<IActionResult> InvalidAsync(int id, InvalidInputException invalid, string form, CancellationToken ct)
    {
        var typed = (Plan.Tier, Plan.Status);
        if (!await ReadAsync(id, ct)) return NotFound();
        if (form == nameof(Plan)) (Plan.Tier, Plan.Status) = typed;
        ModelState.AddInputErrors(invalid, form);
        return this.Invalid();
    }

    private async Task<IActionResult> RefusedAsync(int id, RefusedException refused, CancellationToken ct)
    {
        if (!await ReadAsync(id, ct)) return NotFound();
        Refusal = refused.Message;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> ReadAsync(int id, CancellationToken ct)
    {
        if (await read.OneAsync(id, ct) is not { } merchant) return false;
        Merchant = merchant;
        (Client.Name, Client.ContactEmail) = (merchant.Name, merchant.ContactEmail);
        (Plan.Tier, Plan.Status) = ((merchant.Tier ?? SubscriptionTier.Essential).Text(), (merchant.Status ?? SubscriptionStatus.Active).Text());
        Sites = await people.SitesAsync(id, ct);
        Owners = await people.OwnersAsync(id, ct);
        MonthlyCents = (await revenue.OfAsync([id], ct)).GetValueOrDefault(id);
        return true;
    }

    public sealed class ClientForm
    {
        public string? Name { get; set; }
        public string? ContactEmail { get; set; }
    }

    public sealed class PlanForm
    {
        public string? Tier { get; set; }
        public string? Status { get; set; }
    }

    public sealed class InviteForm
    {
        public string? DisplayName { get; set; }
        public string? Email { get; set; }
    }

    public sealed record Command(int MerchantId, string? Tier, string? Status);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Changes the plan; starts one where there is none.</summary>
        /// <returns>False when there is no such merchant.</returns>
        /// <exception cref="InvalidInputException">There is no such tier or status.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct)
        {
            var tier = EnumText<SubscriptionTier>.Parse("tier", command.Tier);
            var status = EnumText<SubscriptionStatus>.Parse("status", command.Status);
            return db.InTransaction(async () =>
            {
                if (await db.Merchants.Include(m => m.Subscriptions).FirstOrDefaultAsync(m => m.Id == command.MerchantId && !m.IsSystem, ct) is not { } merchant) return false;
                var platform = await db.Platforms.SingleAsync(p => p.Code == Platform.HostingCode, ct);
                var now = clock.GetUtcNow().UtcDateTime;
                merchant.Subscribe(platform, now);
                merchant.Subscriptions.Single(s => s.PlatformId == platform.Id).Change(tier, status, now);
                return true;
            }, ct);
        }
    }
}

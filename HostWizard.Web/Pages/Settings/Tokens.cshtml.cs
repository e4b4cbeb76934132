using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Settings;

/// <summary>Keys for programs: made, listed, revoked.</summary>
public sealed class Tokens(Tokens.ListHandler read, Tokens.Handler create, Tokens.RevokeHandler revoke) : PageModel
{
    [BindProperty]
    public TokenForm Form { get; set; } = new();

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public ShownOnce? Once { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => Rows = await read.Handle(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        try
        {
            var token = await create.Handle(new(User.AccountId(), Form.Name), ct);
            Once = new($"Token “{Form.Name!.Trim()}”", "Copy it now. It is not shown again: only its fingerprint is kept.", [("Token", token)], "~/admin/settings/tokens");
            Form = new();
            ModelState.Clear();
            Rows = await read.Handle(ct);
            return this.PageOnce();
        }
        catch (InvalidInputException invalid)
        {
            Rows = await read.Handle(ct);
            ModelState.AddInputErrors(invalid, nameof(Form));
            return this.Invalid();
        }
    }

    public async Task<IActionResult> OnPostRevokeAsync(int id, CancellationToken ct)
    {
        if (await revoke.Handle(id, ct) is not { } name) return NotFound();
        this.Toast($"{name} is revoked.");
        return Redirect("~/admin/settings/tokens");
    }

    public sealed class TokenForm
    {
        public string? Name { get; set; }
    }

    public sealed record Row(int Id, string Name, string Start, string MadeBy, DateTime CreatedAt, DateTime? LastUsedAt, DateTime? RevokedAt, bool MakerIsDeactivated);

    [Handler]
    public sealed class ListHandler(HostWizardDb db)
    {
        /// <summary>Tokens, those in force first, then the newest.</summary>
        public async Task<IReadOnlyList<Row>> Handle(CancellationToken ct)
            => await db.ApiTokens.OrderBy(t => t.RevokedAt != null).ThenByDescending(t => t.Id).Take(200)
                .Select(t => new Row(t.Id, t.Name, t.Start, t.Account.DisplayName, t.CreatedAt, t.LastUsedAt, t.RevokedAt, t.Account.DeactivatedAt != null)).ToListAsync(ct);
    }

    public sealed record Command(int AccountId, string? Name);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        // Enough to recognise it by, too little to guess the rest.
        private const int StartLength = 8;

        /// <summary>Makes a token that acts for its maker.</summary>
        /// <returns>The token, to be shown once.</returns>
        /// <exception cref="InvalidInputException">The name is out of bounds.</exception>
        public Task<string> Handle(Command command, CancellationToken ct)
        {
            var errors = new InputErrors();
            var name = errors.Text("name", command.Name, 100, required: true);
            errors.ThrowIfAny();
            return db.InTransaction(async () =>
            {
                var maker = await db.Users.SingleAsync(a => a.Id == command.AccountId, ct);
                var token = BearerTokens.NewApiToken();
                db.ApiTokens.Add(new ApiToken(maker, name!, token[..StartLength], BearerTokens.Hash(token), clock.GetUtcNow().UtcDateTime));
                return token;
            }, ct);
        }
    }

    [Handler]
    public sealed class RevokeHandler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Ends a token for good.</summary>
        /// <returns>Its name; null when there is none.</returns>
        public Task<string?> Handle(int id, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.ApiTokens.FirstOrDefaultAsync(t => t.Id == id, ct) is not { } token) return null;
            token.RevokedAt ??= clock.GetUtcNow().UtcDateTime;
            return token.Name;
        }, ct);
    }
}

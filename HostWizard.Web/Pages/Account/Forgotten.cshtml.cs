using System.Globalization;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.Mail;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Account;

/// <summary>Sends a link to choose a new password. Says the same whether anybody has the address, and no more than one link goes out at a time.</summary>
public sealed class Forgotten(Forgotten.Handler handler) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    public bool IsDone { get; private set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        try
        {
            await handler.Handle(new(Email), ct);
            IsDone = true;
            return Page();
        }
        catch (InvalidInputException invalid)
        {
            ModelState.AddModelError(nameof(Email), invalid.Errors["email"][0]);
            return this.Invalid();
        }
    }

    public sealed record Command(string? Email);

    public sealed class Handler(HostWizardDb db, PasswordLinks links, PasswordMails mails, Outbox outbox, PublicAddress address)
    {
        /// <summary>Queues the mail, if somebody signs in with the address.</summary>
        /// <exception cref="InvalidInputException">It is no address.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct)
        {
            var errors = new InputErrors();
            var email = errors.Email("email", command.Email, required: true)!;
            errors.ThrowIfAny();
            return db.InTransaction(async () =>
            {
                if (await links.MayAskAsync(email, ct) is not { } account) return false;
                var (token, validUntil) = links.Add(account, PasswordLinks.ForForgotten);
                await db.SaveChangesAsync(ct);
                var number = await db.PasswordLinks.Where(l => l.AccountId == account.Id).MaxAsync(l => l.Id, ct);
                var language = await db.Stores.Where(s => s.MerchantId == account.MerchantId).OrderBy(s => s.Id).Select(s => (SiteLanguage?)s.Language).FirstOrDefaultAsync(ct) ?? SiteLanguage.En;
                return await outbox.AddAsync(await mails.LinkAsync(string.Create(CultureInfo.InvariantCulture, $"password-{number}"), (account.Email!, account.DisplayName), language, new(address.Password(token), validUntil), isNewAccount: false), ct);
            }, ct);
        }
    }
}

using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Mail;
using HostWizard.Web.Infrastructure.SignIn;
using LinqToDB;
using LinqToDB.EntityFrameworkCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Mail;

/// <summary>One mail: the exact message, what comes with it, what happened to it.</summary>
public sealed class Detail(Detail.Handler handler, Outbox outbox) : PageModel
{
    public Answer Shown { get; private set; } = null!;

    public OutgoingMail Mail => Shown.Mail;

    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct) => await ReadAsync(id, ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostAgainAsync(int id, CancellationToken ct)
        => ChangeAsync(id, "The mail goes out now.", () => outbox.SendAgainAsync(id, User.Actor(), ct), ct);

    public Task<IActionResult> OnPostStopAsync(int id, CancellationToken ct)
        => ChangeAsync(id, "The mail is stopped; it does not go out.", () => outbox.StopAsync(id, User.Actor(), ct), ct);

    private async Task<IActionResult> ChangeAsync(int id, string toast, Func<Task<bool>> change, CancellationToken ct)
    {
        try
        {
            if (!await change()) return NotFound();
            this.Toast(toast);
            return Redirect($"~/admin/mail/{id}");
        }
        catch (RefusedException refused)
        {
            if (!await ReadAsync(id, ct)) return NotFound();
            Refusal = refused.Message;
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
    }

    private async Task<bool> ReadAsync(int id, CancellationToken ct)
    {
        if (await handler.Handle(id, ct) is not { } answer) return false;
        Shown = answer;
        // It holds secret links.
        Response.Headers.CacheControl = "no-store";
        return true;
    }

    public sealed record Enclosed(int Position, string FileName, string ContentType, int Length, bool IsInline);

    /// <summary>A mail as it is shown; without text when it cannot be opened any more, and then with the reason.</summary>
    public sealed record Answer(OutgoingMail Mail, string From, string? Text, string? Sealed, IReadOnlyList<Enclosed> Files, string? Site);

    public sealed class Handler(HostWizardDb db, MailSeal seal, MailComposer composer)
    {
        /// <summary>The mail; null when there is none.</summary>
        public async Task<Answer?> Handle(int id, CancellationToken ct)
        {
            if (await db.Mails.AsNoTracking().Include(m => m.Events.OrderByDescending(e => e.Id)).FirstOrDefaultAsync(m => m.Id == id, ct) is not { } mail) return null;
            var files = await db.MailAttachments.ToLinqToDB().Where(f => f.MailId == id).OrderBy(f => f.Position)
                .Select(f => new Enclosed(f.Position, f.FileName, f.ContentType, f.Length, f.ContentId != null)).ToListAsyncLinqToDB(ct);
            var site = mail.SiteId is { } siteId ? await db.Sites.Where(s => s.Id == siteId).Select(s => s.BusinessName).FirstOrDefaultAsync(ct) : null;
            try
            {
                return new(mail, mail.Sender ?? composer.Sender, seal.Open(mail).Text, null, files, site);
            }
            catch (RefusedException keyIsGone)
            {
                return new(mail, mail.Sender ?? composer.Sender, null, keyIsGone.Message, files, site);
            }
        }
    }
}

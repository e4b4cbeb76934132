using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Takes the draft one step back, or forward again.</summary>
public sealed class UndoEdit(WebsiteDesk desk, UndoEdit.Handler handler) : EditorPage(desk)
{
    public async Task<IActionResult> OnPostAsync(string? op, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        try
        {
            var what = await handler.Handle(new(Site.StoreId, op == "redo", Site.MayLayout, User.Actor()), ct);
            this.Toast(op == "redo" ? $"Done again: {what}" : $"Undone: {what}");
            return LocalRedirect(At());
        }
        catch (RefusedException refused)
        {
            return await RefusedAsync(refused, ct);
        }
    }

    public sealed record Command(int StoreId, bool IsForward, bool MayLayout, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Goes one step.</summary>
        /// <returns>What was undone or done again.</returns>
        /// <exception cref="RefusedException">There is no step, or it is not this person's to undo.</exception>
        public Task<string> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            var website = await db.Websites.FirstOrDefaultAsync(w => w.StoreId == command.StoreId, ct) ?? throw new RefusedException("This website is gone.");
            if (command.IsForward ? !website.CanRedo : !website.CanUndo) throw new RefusedException(command.IsForward ? "There is nothing to do again." : "There is nothing to undo.");
            var steps = await db.WebsiteSteps.Where(s => s.StoreId == command.StoreId && s.Number >= website.Step - 1 && s.Number <= website.Step + 1).ToListAsync(ct);
            var undone = steps.First(s => s.Number == (command.IsForward ? website.Step + 1 : website.Step));
            if (!command.MayLayout && undone.By != command.By.Name) throw new RefusedException($"The last step is not yours: {undone.What}, by {undone.By}.");
            website.GoTo(steps.First(s => s.Number == website.Step + (command.IsForward ? 1 : -1)), command.By, clock.GetUtcNow().UtcDateTime);
            return undone.What;
        }, ct);
    }
}

using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure.Media;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Website.Starters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Makes a draft site of what is known of a prospect; a second press leads to the site that exists.</summary>
public sealed class FromProspect(FromProspect.Handler handler) : PageModel
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/{id}");

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        try
        {
            if (await handler.Handle(new(id, User.Actor()), ct) is not { } siteId) return NotFound();
            this.Toast("The site is created from the prospect.");
            return RedirectToPage("Detail", new { id = siteId });
        }
        catch (SiteExistsException exists)
        {
            this.Toast(exists.Message);
            return RedirectToPage("Detail", new { id = exists.SiteId });
        }
        catch (RefusedException refused)
        {
            this.Toast(refused.Message);
            return Redirect($"~/admin/prospects/{id}");
        }
    }

    public sealed record Command(int ProspectId, Actor By);

    public sealed class Handler(HostWizardDb db, New.Handler create, MediaPlacing placing)
    {
        /// <summary>Makes the site of what people noted and, where they noted nothing, of what its website says today.</summary>
        /// <returns>Its number; null when there is no such prospect.</returns>
        /// <exception cref="SiteExistsException">The prospect has a site that is not cancelled.</exception>
        /// <exception cref="RefusedException">The prospect is on the objection list, or anonymised.</exception>
        public async Task<int?> Handle(Command command, CancellationToken ct)
        {
            if (await db.Prospects.AsNoTracking().FirstOrDefaultAsync(p => p.Id == command.ProspectId, ct) is not { } prospect) return null;
            var steps = await db.StepsAsync(prospect.Id, prospect.FinishedRun, ct);
            var page = SiteBeginning.PageOf(prospect, ProspectStep.All(prospect.Known, steps));
            var objected = await ObjectedAsync(page?.Emails ?? [], ct);
            var known = SiteBeginning.Of(prospect, page, email => !objected.Contains(ProspectKeys.Email(email)!) && !objected.Contains(ProspectKeys.Domain(email[(email.IndexOf('@') + 1)..]) ?? ""));
            return await create.Handle(new(known.Details, known.Language, prospect.Id, command.By, TradeOf(prospect, page), known.Business, known.Texts, page is null ? null : await LogoAsync(prospect, steps, ct)), ct);
        }

        // What somebody typed before what the name says, and that before what the page says.
        private static Trade TradeOf(Prospect prospect, PageEvidence? page)
        {
            if (TradeWords.Guess(prospect.Trade ?? "") is not Trade.Other and var typed) return typed;
            if (TradeWords.Guess(prospect.BusinessName) is not Trade.Other and var named) return named;
            return prospect.Trade is null && page is not null ? TradeWords.OfPage(page.StructuredData, page.Title, page.Description) : Trade.Other;
        }

        private async Task<IReadOnlySet<string>> ObjectedAsync(IReadOnlyList<string> emails, CancellationToken ct)
        {
            if (emails.Count == 0) return new HashSet<string>();
            List<string?> keys = [.. emails.Select(ProspectKeys.Email), .. emails.Select(email => ProspectKeys.Domain(email[(email.IndexOf('@') + 1)..]))];
            return (await db.Objections.Where(objection => keys.Contains(objection.Key)).Select(objection => objection.Key).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
        }

        // Only the logo of the last look: an older one may be another website's. Nobody waits for it who is led to a site that exists.
        private async Task<ReadyPicture?> LogoAsync(Prospect prospect, IReadOnlyList<ProspectStep> steps, CancellationToken ct)
        {
            if (steps.FirstOrDefault(step => step.Kind == StepKind.Logo)?.Found<LogoEvidence>() is null || await db.Sites.AnyAsync(s => s.ProspectId == prospect.Id && s.Status != SiteStatus.Cancelled, ct)) return null;
            var logo = await db.ProspectPictures.AsNoTracking().Where(picture => picture.ProspectId == prospect.Id && picture.Kind == ProspectPictureKind.Logo).OrderByDescending(picture => picture.Id).FirstOrDefaultAsync(ct);
            return logo is null ? null : await placing.PrepareAsync(new(logo.Format, logo.Width, logo.Height, logo.Content), $"logo.{logo.Format.Extension()}", ct);
        }
    }
}

using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Cms;

/// <summary>The words of a website, edited by an admin or by the client who owns it.</summary>
public sealed class EditModel(EditableStore stores, EditModel.Handler handler, HostWizardSettings settings) : PageModel
{
    [BindProperty]
    public PageForm Form { get; set; } = new();

    public EditableStore.Found Saved { get; private set; } = null!;

    /// <summary>Where visitors find the website, as people read it.</summary>
    public string Host => Saved.LiveDomain is { } domain ? DomainName.Readable(domain) : $"{Saved.Subdomain}.{settings.PlatformDomain}";

    /// <summary>What to tell when somebody else was faster.</summary>
    public string? Conflict { get; private set; }

    /// <summary>Fields that say something else since this form was opened, with what is saved now.</summary>
    public IEnumerable<(string Label, string Text)> SavedByOthers => Conflict is null ? [] :
        from pair in new (string Label, string? Typed, string Text)[]
        {
            ("Title", Form.Title, Saved.Title), ("Opening line", Form.OpeningLine, Saved.OpeningLine), ("Text", Form.Text, Saved.Text),
            ("Contact", Form.Contact, Saved.Contact), ("Language", Form.Language, Saved.Language.Text()),
        }
        where (pair.Typed ?? "").ReplaceLineEndings("\n").Trim() != pair.Text
        select (pair.Label, pair.Text);

    public async Task<IActionResult> OnGetAsync(string subdomain, CancellationToken ct)
    {
        if (await stores.FindAsync(subdomain, User, ct) is not { } found) return NotFound();
        Saved = found;
        Form = new()
        {
            Title = found.Title, OpeningLine = found.OpeningLine, Text = found.Text, Contact = found.Contact,
            Language = found.Language.Text(), Version = found.Version,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string subdomain, CancellationToken ct)
    {
        if (await stores.FindAsync(subdomain, User, ct) is not { } found) return NotFound();
        Saved = found;
        try
        {
            var isNew = await handler.Handle(new(found.StoreId, Form.Version, Form.Texts, User.Actor()), ct);
            this.Toast(isNew ? "The website is saved." : "Nothing was changed.");
            return RedirectToPage(new { subdomain = found.Subdomain });
        }
        catch (InvalidInputException invalid)
        {
            ModelState.AddInputErrors(invalid, nameof(Form));
            return this.Invalid();
        }
        catch (RefusedException refused)
        {
            Saved = await stores.FindAsync(subdomain, User, ct) ?? found;
            Conflict = refused.Message;
            // Who saves now has been told, and means it.
            Form.Version = Saved.Version;
            ModelState.Remove($"{nameof(Form)}.{nameof(Form.Version)}");
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
    }

    public sealed record Command(int StoreId, long Version, PageTexts Texts, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Saves; false when nothing was new.</summary>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            var store = await db.EditableStore(command.StoreId, ct) ?? throw new RefusedException("This website is gone.");
            var page = store.Page!;
            if (EditableStore.VersionOf(page.UpdatedAt) != command.Version)
                throw new RefusedException("Somebody else saved this website while you were writing. Nothing of yours is lost: compare below, then save again to replace theirs.");
            var now = clock.GetUtcNow().UtcDateTime;
            if (!store.Edit(command.Texts, now)) return false;
            if (await db.SiteOfStore(store.Id, ct) is { } site) site.Note(SiteEventKind.WebsiteEdited, command.By, now, null);
            return true;
        }, ct);
    }
}

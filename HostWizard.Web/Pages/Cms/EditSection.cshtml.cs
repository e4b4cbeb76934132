using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure.Html;
using HostWizard.Web.Infrastructure.SignIn;
using Htmx;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Saves what a section says and how it looks: when somebody asks, and by itself while they type.</summary>
public sealed class EditSection(WebsiteDesk desk, RichText richText) : EditorPage(desk)
{
    private const string Prefix = "Content";

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
        => await FindAsync(ct) ? LocalRedirect(At(Site.Draft.Section(id)?.Page.Id, id)) : NotFound();

    /// <param name="id">The section.</param>
    /// <param name="stamp">Its stamp when the form was opened.</param>
    /// <param name="variant">Its layout.</param>
    /// <param name="ground">What it stands on.</param>
    /// <param name="op">What to do to a list in it, such as <c>add:Items</c>, <c>up:Items:2</c>; <c>mine</c> saves over somebody else's.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IActionResult> OnPostAsync(string id, string? stamp, string? variant, string? ground, string? op, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        var isBySelf = Request.Headers["X-Autosave"] == "1";
        try
        {
            if (Site.Draft.Section(id) is not var (page, section)) throw new RefusedException("This section is gone: somebody else removed it, or the change was undone. What you typed was not saved.");
            PageId = page.Id;
            Section = section;
            Typed = section.Kind.Empty();
            await TryUpdateModelAsync(Typed, section.Kind.Content, Prefix);
            // Whether a field may be empty is for the kind to say, in our words.
            ModelState.Clear();
            Arrange(Typed, op);
            var errors = new InputErrors();
            ContentFields.Clean(Typed, errors, richText.Clean);
            errors.ThrowIfAny();

            var content = Typed;
            await Desk.EditAsync(Site.StoreId, $"{section.Kind.Label} edited", $"{id}/{Language}", User.Actor(), website => Save(website, id, op == "mine" ? null : stamp, content, variant, ground), ct);
            if (!isBySelf) return LocalRedirect(At(page.Id, id));
            await FindAsync(ct);
            Section = Site.Draft.Section(id)?.Section;
            return Saved();
        }
        catch (InvalidInputException invalid)
        {
            foreach (var (field, sentences) in invalid.Errors) ModelState.AddModelError($"{Prefix}.{field}", sentences[0]);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return isBySelf ? Saved() : Page();
        }
        catch (RefusedException refused)
        {
            await FindAsync(ct);
            Section = Site.Draft.Section(id)?.Section;
            (Refusal, IsConflict) = (refused.Message, Section is not null);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return isBySelf ? Saved() : Page();
        }
    }

    private WebsiteContent Save(WebsiteContent website, string id, string? stamp, SectionContent content, string? variant, string? ground) => website.WithSection(id, section =>
    {
        if (stamp is not null && stamp != section.Stamp) throw new RefusedException("Somebody else changed this section while you were typing. Nothing of yours is lost: it still stands here.");
        var changed = section with { Contents = section.Contents.With(Language, content) };
        if (!Site.MayLayout) return changed;
        return changed with
        {
            Variant = variant is not null && section.Kind.Variants.Contains(variant) ? variant : section.Variant,
            Ground = EnumText<Ground>.Parse(ground) ?? section.Ground,
        };
    });

    // add:Items · remove:Items:2 · up:Items:2 · down:Items:2, also deeper: add:Groups[1].Items
    private static void Arrange(SectionContent content, string? op)
    {
        var words = op?.Split(':') ?? [];
        if (words.Length < 2 || ContentFields.PartsAt(content, words[1]) is not var (list, part, most)) return;
        if (words[0] == "add" && list.Count < most) list.Add(Activator.CreateInstance(part));
        if (words.Length < 3 || !int.TryParse(words[2], out var at) || at < 0 || at >= list.Count) return;
        var item = list[at];
        switch (words[0])
        {
            case "remove": list.RemoveAt(at); break;
            case "up" when at > 0: list.RemoveAt(at); list.Insert(at - 1, item); break;
            case "down" when at < list.Count - 1: list.RemoveAt(at); list.Insert(at + 1, item); break;
        }
    }

    // Only what tells of the saving: whoever types keeps the form under their fingers.
    private PartialViewResult Saved()
    {
        Response.Htmx(headers => headers.WithVary());
        return Partial("_Saved", this);
    }
}

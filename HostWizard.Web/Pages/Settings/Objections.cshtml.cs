using System.Globalization;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

// The database folds case, and knows neither cultures nor comparisons.
#pragma warning disable CA1304, CA1311, CA1862

namespace HostWizard.Web.Pages.Settings;

/// <summary>Who asked not to be contacted: e-mail addresses and domains that no prospect brings in again.</summary>
public sealed class Objections(Objections.ListHandler read, Objections.Handler write) : PageModel
{
    [BindProperty]
    public ObjectionForm Form { get; set; } = new();

    public Answer List { get; private set; } = null!;

    public Pager Pager => new(List.Page, Paging.UsualPerPage, List.Total, page => this.Address(("search", List.Search), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null)), "#objections");

    public async Task<IActionResult> OnGetAsync(string? search, CancellationToken ct)
    {
        await ReadAsync(search, ct);
        if (!this.AsksForPart()) return Page();
        this.FollowFilter(Pager.Address(List.Page));
        return Partial("_Objections", this);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        try
        {
            var (objection, concerned) = await write.Handle(new(Form.Value, Form.Note, User.Actor()), ct);
            this.Toast(concerned == 0 ? $"{objection.Value} is on the list." : $"{objection.Value} is on the list; {concerned} {(concerned == 1 ? "prospect is" : "prospects are")} lost by it.");
            return Redirect("~/admin/settings/objections");
        }
        catch (InvalidInputException invalid)
        {
            ModelState.AddInputErrors(invalid, nameof(Form));
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        catch (RefusedException refused)
        {
            ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Value)}", refused.Message);
            Response.StatusCode = StatusCodes.Status409Conflict;
        }
        await ReadAsync(null, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(int id, CancellationToken ct)
    {
        if (await write.RemoveAsync(id, ct) is not { } value) return NotFound();
        this.Toast($"{value} is off the list.");
        return Redirect("~/admin/settings/objections");
    }

    private async Task ReadAsync(string? search, CancellationToken ct) => List = await read.Handle(search?.Trim(), Paging.ReadKindly(Request), ct);

    public sealed class ObjectionForm
    {
        public string? Value { get; set; }
        public string? Note { get; set; }
    }

    /// <summary>A part of the list, newest first.</summary>
    public sealed record Answer(IReadOnlyList<Objection> Rows, int Total, int Page, string? Search);

    [Handler]
    public sealed class ListHandler(HostWizardDb db)
    {
        /// <summary>What is on the list.</summary>
        /// <param name="search">A part of the address or domain, or of the note.</param>
        /// <param name="paging">Which part.</param>
        /// <param name="ct">Stops waiting.</param>
        public async Task<Answer> Handle(string? search, Paging paging, CancellationToken ct)
        {
            var objections = db.Objections.AsNoTracking();
            if (!string.IsNullOrWhiteSpace(search))
            {
                var words = search.Trim().ToLowerInvariant();
                // A domain with umlauts is kept as xn--….
                var key = ProspectKeys.Domain(words) ?? words;
                objections = objections.Where(o => o.Key.Contains(words) || o.Key.Contains(key) || (o.Note != null && o.Note.ToLower().Contains(words)));
            }
            var total = await objections.CountAsync(ct);
            var page = Pager.Within(paging, total);
            return new(await objections.OrderByDescending(o => o.Id).Skip((page - 1) * paging.PerPage).Take(paging.PerPage).ToListAsync(ct), total, page, search);
        }
    }

    public sealed record Command(string? Value, string? Note, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Puts an address or a domain on the list, and marks the prospects it concerns.</summary>
        /// <returns>What is on the list now, and how many prospects it concerns.</returns>
        /// <exception cref="InvalidInputException">It is neither an address nor a domain, or a domain that many share.</exception>
        /// <exception cref="RefusedException">It is on the list already.</exception>
        public Task<(Objection Objection, int Concerned)> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            var objection = new Objection(command.Value, command.Note, command.By, clock.GetUtcNow().UtcDateTime);
            if (await db.Objections.AnyAsync(o => o.Kind == objection.Kind && o.Key == objection.Key, ct)) throw new RefusedException($"{objection.Value} is on the list already.");
            return (objection, (await db.ObjectAsync([objection], command.By, objection.CreatedAt, ct)).Count);
        }, ct);

        /// <summary>Takes an objection off the list; prospects that are lost by it stay lost.</summary>
        /// <returns>What it named; null when there is no such objection.</returns>
        public Task<string?> RemoveAsync(int id, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.Objections.FirstOrDefaultAsync(o => o.Id == id, ct) is not { } objection) return null;
            db.Objections.Remove(objection);
            return objection.Value;
        }, ct);
    }
}

using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Cms;

/// <summary>What visitors wrote through the contact form, latest first; for an admin and the website's owner.</summary>
public sealed class Messages(MediaSites sites, Messages.Query query) : PageModel
{
    public MediaSites.Found Site { get; private set; } = null!;

    public Query.List Shown { get; private set; } = null!;

    public Pager Pager => new(Shown.Page, Paging.UsualPerPage, Shown.Total, page => this.Address(("number", page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null)), "#messages");

    public async Task<IActionResult> OnGetAsync(string subdomain, int number = 1, CancellationToken ct = default)
    {
        if (await sites.FindAsync(subdomain, User, ct) is not { } site) return NotFound();
        Site = site;
        Shown = await query.Handle(site.StoreId, Math.Max(1, number), ct);
        return Page();
    }

    [Handler]
    public sealed class Query(HostWizardDb db)
    {
        public sealed record List(IReadOnlyList<ContactMessage> Items, int Page, int Total);

        public async Task<List> Handle(int storeId, int page, CancellationToken ct)
        {
            var all = db.ContactMessages.ToLinqToDB().Where(message => message.StoreId == storeId);
            var total = await all.CountAsyncLinqToDB(ct);
            var within = Pager.Within(new(page, Paging.UsualPerPage), total);
            return new(await all.OrderByDescending(message => message.Id).Skip((within - 1) * Paging.UsualPerPage).Take(Paging.UsualPerPage).ToListAsyncLinqToDB(ct), within, total);
        }
    }
}

using System.Globalization;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using LinqToDB;
using LinqToDB.EntityFrameworkCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>All prospects, by status and search; the address says what is shown.</summary>
public sealed class Index(Index.Handler handler) : PageModel
{
    public Answer List { get; private set; } = null!;

    public bool IsPart { get; private set; }

    public Pager Pager => new(List.Page, Paging.UsualPerPage, List.Total, page => At(List.Status, page), "#prospects");

    public async Task<IActionResult> OnGetAsync(string? status, string? search, CancellationToken ct)
    {
        List = await handler.Handle(new(EnumText<ProspectStatus>.Parse(status), search?.Trim(), Paging.ReadKindly(Request)), ct);
        IsPart = this.AsksForPart();
        if (!IsPart) return Page();
        this.FollowFilter(At(List.Status, List.Page));
        return Partial("_List", this);
    }

    /// <summary>The address of a part of the list, with the search that is on.</summary>
    public string At(ProspectStatus? status, int page = 1)
        => this.Address(("status", status?.Text()), ("search", List.Search), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null));

    public sealed record Query(ProspectStatus? Status, string? Search, Paging Paging);

    public sealed record Row(int Id, string BusinessName, string? ContactName, string? Town, string? Trade, string? Website, ProspectStatus Status, DateTime UpdatedAt);

    /// <summary>What is shown, and how many each status has for this search.</summary>
    public sealed record Answer(IReadOnlyList<Row> Rows, IReadOnlyDictionary<ProspectStatus, int> Counts, ProspectStatus? Status, string? Search, int Page)
    {
        public int All => Counts.Values.Sum();
        public int Total => Status is { } status ? Counts[status] : All;
    }

    public sealed class Handler(HostWizardDb db, Statistics statistics)
    {
        public async Task<Answer> Handle(Query query, CancellationToken ct)
        {
            var prospects = db.Prospects.ToLinqToDB();
            var words = FoldedText.ForSearch(query.Search);
            if (words is not null) prospects = prospects.Where(p => p.SearchText.Contains(words));
            var counts = words is null ? (await statistics.NowAsync(ct)).ProspectsByStatus : await CountAsync(prospects, ct);

            var total = query.Status is { } wanted ? counts[wanted] : counts.Values.Sum();
            var page = Pager.Within(query.Paging, total);
            if (query.Status is { } status) prospects = prospects.Where(p => p.Status == status);
            var rows = await prospects
                .OrderByDescending(p => p.UpdatedAt).ThenByDescending(p => p.Id)
                .Skip((page - 1) * query.Paging.PerPage).Take(query.Paging.PerPage)
                .Select(p => new Row(p.Id, p.BusinessName, p.ContactName, p.Town, p.Trade, p.Website, p.Status, p.UpdatedAt))
                .ToListAsyncLinqToDB(ct);
            return new(rows, counts, query.Status, query.Search, page);
        }

        private static async Task<IReadOnlyDictionary<ProspectStatus, int>> CountAsync(IQueryable<Prospect> prospects, CancellationToken ct)
        {
            var found = await prospects.GroupBy(p => p.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsyncLinqToDB(ct);
            return Enum.GetValues<ProspectStatus>().ToDictionary(status => status, status => found.FirstOrDefault(f => f.Key == status)?.Count ?? 0);
        }
    }
}

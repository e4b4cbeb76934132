using System.Globalization;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>All prospects, by status, search and a few questions; the address says what is shown.</summary>
public sealed class Index(Index.Handler handler) : PageModel
{
    public Answer List { get; private set; } = null!;

    public bool IsPart { get; private set; }

    public Pager Pager => new(List.Page, Paging.UsualPerPage, List.Total, page => At(List.Asked.Status, page), "#prospects");

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        List = await handler.Handle(ProspectFiltering.Read(Request.Query, User.AccountId()), Paging.ReadKindly(Request), ct);
        IsPart = this.AsksForPart();
        if (!IsPart) return Page();
        this.FollowFilter(At(List.Asked.Status, List.Page));
        return Partial("_List", this);
    }

    /// <summary>The address of a part of the list, with the filters that are on.</summary>
    public string At(ProspectStatus? status, int page = 1) => this.Address(
        ("status", status?.Text()), ("search", List.Asked.Search), ("channel", List.Asked.Channel?.Text()), ("due", List.Asked.IsDue ? "yes" : null), ("mine", List.Asked.OwnerId is null ? null : "yes"),
        ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null));

    /// <param name="Status">Only these; null for all.</param>
    /// <param name="Search">Words in the name, domain, town, trade or a contact.</param>
    /// <param name="Channel">Only those found so.</param>
    /// <param name="IsDue">Only those whose next step is due today or was before; the longest waiting first.</param>
    /// <param name="OwnerId">Only those this admin looks after.</param>
    public sealed record Filter(ProspectStatus? Status, string? Search, ProspectChannel? Channel, bool IsDue, int? OwnerId)
    {
        /// <summary>Whether anything but the status narrows the list.</summary>
        public bool IsNarrow => Search is { Length: > 0 } || Channel is not null || IsDue || OwnerId is not null;
    }

    public sealed record Row(int Id, string BusinessName, string? ContactName, string? Town, string? Trade, string? Domain, ProspectStatus Status, string? NextStep, DateOnly? NextStepDue, DateTime UpdatedAt);

    /// <summary>What is shown, how many each status has for these filters, and what day it is.</summary>
    public sealed record Answer(IReadOnlyList<Row> Rows, IReadOnlyDictionary<ProspectStatus, int> Counts, Filter Asked, int Page, DateOnly Today)
    {
        public int All => Counts.Values.Sum();
        public int Total => Asked.Status is { } status ? Counts[status] : All;
    }

    public sealed class Handler(HostWizardDb db, Statistics statistics, TimeProvider clock)
    {
        public async Task<Answer> Handle(Filter filter, Paging paging, CancellationToken ct)
        {
            var today = Luxembourg.DayOf(clock.GetUtcNow().UtcDateTime);
            var prospects = db.Narrowed(filter, today);
            var counts = filter.IsNarrow ? await CountAsync(prospects, ct) : (await statistics.NowAsync(ct)).ProspectsByStatus;
            var total = filter.Status is { } wanted ? counts[wanted] : counts.Values.Sum();
            var page = Pager.Within(paging, total);
            if (filter.Status is { } status) prospects = prospects.Where(p => p.Status == status);
            var sorted = filter.IsDue ? prospects.OrderBy(p => p.NextStepDue).ThenBy(p => p.Id) : prospects.OrderByDescending(p => p.UpdatedAt).ThenByDescending(p => p.Id);
            var rows = await sorted.Skip((page - 1) * paging.PerPage).Take(paging.PerPage)
                .Select(p => new Row(p.Id, p.BusinessName, p.Contacts.Where(c => c.Position == 1).Select(c => c.Name).FirstOrDefault(), p.Town, p.Trade, p.Domain, p.Status, p.NextStep, p.NextStepDue, p.UpdatedAt))
                .ToListAsyncLinqToDB(ct);
            return new(rows, counts, filter, page, today);
        }

        private static async Task<IReadOnlyDictionary<ProspectStatus, int>> CountAsync(IQueryable<Prospect> prospects, CancellationToken ct)
        {
            var found = await prospects.GroupBy(p => p.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsyncLinqToDB(ct);
            return Enum.GetValues<ProspectStatus>().ToDictionary(status => status, status => found.FirstOrDefault(f => f.Key == status)?.Count ?? 0);
        }
    }
}

using System.Globalization;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using LinqToDB;
using LinqToDB.EntityFrameworkCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Mail;

/// <summary>All mails, newest first, by state and search; the address says what is shown.</summary>
public sealed class Index(Index.Handler handler) : PageModel
{
    /// <summary>The states to choose from. One that is being sent still counts as queued.</summary>
    public static readonly IReadOnlyList<MailStatus> Chips = [MailStatus.Queued, MailStatus.Sent, MailStatus.Failed, MailStatus.Stopped];

    public Answer List { get; private set; } = null!;

    public bool IsPart { get; private set; }

    public Pager Pager => new(List.Page, Paging.UsualPerPage, List.Total, page => At(List.Status, page), "#mails");

    public async Task<IActionResult> OnGetAsync(string? status, string? search, CancellationToken ct)
    {
        var chosen = EnumText<MailStatus>.Parse(status);
        List = await handler.Handle(new(chosen is { } known && Chips.Contains(known) ? known : null, search?.Trim(), Paging.ReadKindly(Request)), ct);
        IsPart = this.AsksForPart();
        if (!IsPart) return Page();
        this.FollowFilter(At(List.Status, List.Page));
        return Partial("_List", this);
    }

    /// <summary>The address of a part of the list, with the search that is on.</summary>
    public string At(MailStatus? status, int page = 1)
        => this.Address(("status", status?.Text()), ("search", List.Search), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null));

    public sealed record Query(MailStatus? Status, string? Search, Paging Paging);

    public sealed record Row(int Id, MailKind Kind, string Subject, string ToAddress, MailStatus Status, DateTime CreatedAt, DateTime? SentAt, DateTime? NextTryAt, int Attempts);

    /// <summary>What is shown, and how many each state has for this search.</summary>
    public sealed record Answer(IReadOnlyList<Row> Rows, IReadOnlyDictionary<MailStatus, int> Counts, MailStatus? Status, string? Search, int Page)
    {
        public int All => Counts.Values.Sum();
        public int Total => Status is { } status ? Of(status) : All;
        public int Of(MailStatus status) => Counts[status] + (status == MailStatus.Queued ? Counts[MailStatus.Sending] : 0);
    }

    public sealed class Handler(HostWizardDb db, MailCounts remembered)
    {
        public async Task<Answer> Handle(Query query, CancellationToken ct)
        {
            var mails = db.Mails.ToLinqToDB();
            var words = FoldedText.ForSearch(query.Search);
            if (words is not null) mails = mails.Where(m => m.SearchText.Contains(words));
            var counts = words is null ? await remembered.NowAsync(ct) : await MailCounts.OfAsync(mails, ct);

            var answer = new Answer([], counts, query.Status, query.Search, 1);
            var page = Pager.Within(query.Paging, answer.Total);
            if (query.Status is { } status) mails = status == MailStatus.Queued ? mails.Where(m => m.Status == status || m.Status == MailStatus.Sending) : mails.Where(m => m.Status == status);
            var rows = await mails
                .OrderByDescending(m => m.Id)
                .Skip((page - 1) * query.Paging.PerPage).Take(query.Paging.PerPage)
                .Select(m => new Row(m.Id, m.Kind, m.Subject, m.ToAddress, m.Status, m.CreatedAt, m.SentAt, m.NextTryAt, m.Attempts))
                .ToListAsyncLinqToDB(ct);
            return answer with { Rows = rows, Page = page };
        }
    }
}

using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Dashboard;

/// <summary>What was promised to prospects for today or before, and to nobody else yet.</summary>
internal sealed class FollowUps(HostWizardDb db, DateTime now)
{
    private static readonly IReadOnlyList<ProspectStatus> Over = [ProspectStatus.Converted, ProspectStatus.Lost];

    /// <summary>Next steps that are due, longest waiting first.</summary>
    public async Task<(IReadOnlyList<Need> Rows, int Total)> DueAsync(int most, CancellationToken ct)
    {
        var today = Show.DayOf(now);
        var due = db.Prospects.ToLinqToDB().Where(p => p.NextStepDue <= today && !Over.Contains(p.Status));
        var rows = await due.OrderBy(p => p.NextStepDue).ThenByDescending(p => p.Rank).ThenBy(p => p.Id).Take(most).Select(p => new { p.Id, p.BusinessName, p.NextStep, p.NextStepDue, p.Trade, p.Town }).ToListAsyncLinqToDB(ct);
        var ids = rows.Select(row => row.Id).ToList();
        var people = (await db.Set<ProspectContact>().ToLinqToDB().Where(c => ids.Contains(c.ProspectId) && c.Position == 1).Select(c => new { c.ProspectId, c.Name, c.Phone, c.Email }).ToListAsyncLinqToDB(ct)).ToDictionary(c => c.ProspectId);
        string Facts(int id, string? trade, string? town)
        {
            var person = people.GetValueOrDefault(id);
            var parts = new[] { trade, town, person is null ? null : string.Join(", ", new[] { person.Name, person.Phone ?? person.Email }.Where(part => part is not null)) };
            return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } facts ? facts : "no contact yet";
        }
        return ([.. rows.Select(row => new Need(NeedPage.Prospect(row.Id), row.BusinessName, $"{row.NextStep}, due {Show.Ago(row.NextStepDue!.Value, today)}", Facts(row.Id, row.Trade, row.Town), ("phone", "s-contacted"), "Follow up"))],
            rows.Count < most ? rows.Count : await due.CountAsyncLinqToDB(ct));
    }
}

using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;
using LinqToDB;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Mail;

/// <summary>How many mails there are in each state, remembered until something is written.</summary>
public sealed class MailCounts(IServiceScopeFactory scopes, CommitSignal commits, TimeProvider clock)
{
    private readonly UntilCommit<IReadOnlyDictionary<MailStatus, int>> counts = new(commits, clock);

    public Task<IReadOnlyDictionary<MailStatus, int>> NowAsync(CancellationToken ct) => counts.GetAsync(async _ =>
    {
        await using var scope = scopes.CreateAsyncScope();
        return await OfAsync(scope.ServiceProvider.GetRequiredService<HostWizardDb>().Mails.ToLinqToDB(), ct);
    });

    /// <summary>The same for a part of them.</summary>
    public static async Task<IReadOnlyDictionary<MailStatus, int>> OfAsync(IQueryable<OutgoingMail> mails, CancellationToken ct)
    {
        var found = await mails.GroupBy(m => m.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsyncLinqToDB(ct);
        return Enum.GetValues<MailStatus>().ToDictionary(status => status, status => found.FirstOrDefault(f => f.Key == status)?.Count ?? 0);
    }
}

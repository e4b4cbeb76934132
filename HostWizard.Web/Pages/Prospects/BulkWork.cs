using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Does one thing to many prospects, some at a time: what cannot be done to one keeps none of the others back.</summary>
[Handler]
public sealed class BulkWork(HostWizardDb db, TimeProvider clock)
{
    /// <summary>Most that is done at once.</summary>
    public const int Most = Paging.MostPerPage;

    // Few enough that nobody else waits long for the database.
    private const int AtATime = 25;
    private const int LooksAtATime = 500;

    /// <summary>Reads what a question needs to be asked: who could look after them, and who the ticked ones are.</summary>
    public async Task<BulkQuestion> AskAsync(BulkQuestion question, IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        var some = ids.Distinct().Take(Most).ToList();
        var ticked = await db.Prospects.AsNoTracking().IgnoreAutoIncludes().Where(p => some.Contains(p.Id)).OrderBy(p => p.BusinessName).Select(p => new { p.Id, p.BusinessName }).ToListAsync(ct);
        return question with { Admins = await db.AdminsAsync(ct), Ticked = [.. ticked.Select(p => (p.Id, p.BusinessName))] };
    }

    /// <summary>Asks for a look at each website.</summary>
    public Task<BulkAnswer> LookAsync(IReadOnlyCollection<int> ids, Actor by, CancellationToken ct) => EachAsync(ids, (prospect, now) =>
    {
        if (prospect.AnonymisedAt is not null) throw new RefusedException($"Prospect {prospect.Id} is forgotten; there is nothing to look at.");
        return prospect.AskForLook(by, now);
    }, ct);

    /// <summary>Asks for a look at every open one that nobody has asked for yet, all at the same moment: they are one list.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> LookAtAllAsync(Actor by, CancellationToken ct)
    {
        var (now, all) = (clock.GetUtcNow().UtcDateTime, 0);
        while (true)
        {
            var asked = await db.InTransaction(async () =>
            {
                var some = await db.Prospects.IgnoreAutoIncludes().Where(ProspectFilter.NeverLookedAt).OrderBy(p => p.Id).Take(LooksAtATime).ToListAsync(ct);
                foreach (var prospect in some) prospect.AskForLook(by, now);
                return some.Count;
            }, ct);
            db.ChangeTracker.Clear();
            all += asked;
            if (asked < LooksAtATime) return all;
        }
    }

    /// <summary>Moves each to a status.</summary>
    /// <exception cref="InvalidInputException">They are lost and nobody says why.</exception>
    public Task<BulkAnswer> MoveAsync(IReadOnlyCollection<int> ids, ProspectStatus status, string? lostReason, Actor by, CancellationToken ct)
    {
        if (status == ProspectStatus.Lost && string.IsNullOrWhiteSpace(lostReason)) throw new InvalidInputException("lost_reason", "Please say why; the next person wants to know.");
        return EachAsync(ids, (prospect, now) =>
        {
            if (prospect.Status == status) return false;
            prospect.Choose(status, lostReason, by, now);
            return true;
        }, ct);
    }

    /// <summary>Gives each to an admin, or to nobody.</summary>
    /// <exception cref="InvalidInputException">There is no such admin.</exception>
    public async Task<BulkAnswer> GiveAsync(IReadOnlyCollection<int> ids, int? ownerId, Actor by, CancellationToken ct)
    {
        await db.CheckOwnerAsync(ownerId, ct);
        return await EachAsync(ids, (prospect, now) =>
        {
            if (prospect.OwnerId == ownerId) return false;
            prospect.Edit(prospect.Details with { OwnerId = ownerId }, by, now);
            return true;
        }, ct);
    }

    /// <summary>Plans what is to be done next about each.</summary>
    /// <exception cref="InvalidInputException">It is too long, or says nothing.</exception>
    public Task<BulkAnswer> PlanAsync(IReadOnlyCollection<int> ids, string? step, DateOnly? due, Actor by, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(step)) throw new InvalidInputException("next_step", "Please say what is to be done, such as “Call”.");
        return EachAsync(ids, (prospect, now) =>
        {
            if ((prospect.NextStep, prospect.NextStepDue) == (step.Trim(), due)) return false;
            prospect.Plan(step, due, by, now);
            return true;
        }, ct);
    }

    /// <summary>Deletes each. Sites made from them stay.</summary>
    public Task<BulkAnswer> DeleteAsync(IReadOnlyCollection<int> ids, Actor by, CancellationToken ct) => EachAsync(ids, (prospect, now) =>
    {
        prospect.Delete(by, now);
        db.Prospects.Remove(prospect);
        return true;
    }, ct);

    private async Task<BulkAnswer> EachAsync(IReadOnlyCollection<int> ids, Func<Prospect, DateTime, bool> act, CancellationToken ct)
    {
        if (ids.Count == 0) throw new InvalidInputException("ids", "Please choose at least one prospect.");
        if (ids.Count > Most) throw new InvalidInputException("ids", $"Please choose at most {Most} at once; these are {ids.Count}.");
        var now = clock.GetUtcNow().UtcDateTime;
        var answer = new BulkAnswer(0, 0, [], []);
        foreach (var chunk in ids.Distinct().Order().Chunk(AtATime))
        {
            List<int> some = [.. chunk];
            var found = await db.InTransaction(() => SomeAsync(some, prospect => act(prospect, now), ct), ct);
            answer = new(answer.Done + found.Done, answer.Already + found.Already, [.. answer.Refused, .. found.Refused], [.. answer.Unknown, .. found.Unknown]);
            db.ChangeTracker.Clear();
        }
        return answer;
    }

    private async Task<BulkAnswer> SomeAsync(List<int> ids, Func<Prospect, bool> act, CancellationToken ct)
    {
        var (done, refused) = (0, new List<string>());
        var prospects = await db.Prospects.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync(ct);
        foreach (var prospect in prospects)
        {
            try
            {
                if (act(prospect)) done++;
            }
            catch (RefusedException why)
            {
                refused.Add(why.Message);
            }
        }
        return new(done, prospects.Count - done - refused.Count, refused, [.. ids.Except(prospects.Select(p => p.Id))]);
    }
}

using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.Http;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Settings;

/// <summary>What an agency sets for its prospects, with what it brings about.</summary>
/// <param name="Set">What is set.</param>
/// <param name="Waiting">How many are still to be counted anew by the weights that are set.</param>
/// <param name="Due">How many would be forgotten in the coming night.</param>
/// <param name="Night">When that is, UTC.</param>
public sealed record ProspectRulesAnswer(ProspectingRules Set, int Waiting, int Due, DateTime Night);

/// <summary>What is changed of it; what is left out stays as it is.</summary>
public sealed record ProspectRulesPatch
{
    public Optional<int?> TechnicalHealth { get; init; }
    public Optional<int?> Modernity { get; init; }
    public Optional<int?> BusinessValue { get; init; }
    public Optional<int?> Reachability { get; init; }
    public Optional<int?> RetentionMonths { get; init; }
    public Optional<RetentionAction?> RetentionAction { get; init; }
}

/// <summary>Reads what is set.</summary>
[Handler]
public sealed class ProspectRulesQuery(HostWizardDb db, TimeProvider clock)
{
    /// <summary>What is set, or would be.</summary>
    /// <param name="tried">Time and action that somebody tries without saving; null for what is saved.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="InvalidInputException">The time that is tried is out of bounds.</exception>
    public async Task<ProspectRulesAnswer> Handle((int? Months, RetentionAction Action)? tried, CancellationToken ct)
    {
        var rules = await db.ProspectingRulesAsync(ct);
        if (tried is { } retention) rules.Keep(retention.Months, retention.Action);
        var night = ProspectingRules.NextNight(clock.GetUtcNow().UtcDateTime);
        var due = rules.KeepsSince(night) is { } moment ? await db.WithoutContactSince(moment).CountAsync(ct) : 0;
        var waiting = rules.WeighedAt is { } weighed ? await db.Prospects.CountAsync(p => p.ScoredAt < weighed && p.EnrichedAt != null && p.AnonymisedAt == null, ct) : 0;
        return new(rules, waiting, due, night);
    }
}

/// <summary>Sets it.</summary>
[Handler]
public sealed class ProspectRulesHandler(HostWizardDb db, TimeProvider clock)
{
    /// <summary>Sets what is sent, all of it or nothing. New weights count all prospects anew, in the background.</summary>
    /// <exception cref="InvalidInputException">A number is out of bounds, or missing.</exception>
    public Task<bool> Handle(ProspectRulesPatch patch, CancellationToken ct) => db.InTransaction(async () =>
    {
        if (await db.ProspectingRules.SingleOrDefaultAsync(ct) is not { } rules) db.ProspectingRules.Add(rules = new());
        var errors = new InputErrors();
        int Weight(string field, Optional<int?> sent, int now)
        {
            if (sent.Or(now) is not { } weight) errors.Add(field, "Please give a whole number from 0 to 100.");
            else if (weight is >= 0 and <= 100) return weight;
            else errors.Range(field, weight, 0, 100);
            return now;
        }
        var (health, modernity) = (Weight("technical_health", patch.TechnicalHealth, rules.TechnicalHealth), Weight("modernity", patch.Modernity, rules.Modernity));
        var (value, reach) = (Weight("business_value", patch.BusinessValue, rules.BusinessValue), Weight("reachability", patch.Reachability, rules.Reachability));
        errors.ThrowIfAny();
        rules.Weigh(new(health, modernity, value, reach), clock.GetUtcNow().UtcDateTime);
        rules.Keep(patch.RetentionMonths.Or(rules.RetentionMonths), patch.RetentionAction.Or(rules.RetentionAction) ?? rules.RetentionAction);
        return true;
    }, ct);
}

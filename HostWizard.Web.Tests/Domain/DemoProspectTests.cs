using HostWizard.Web.Data.Demo;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Tests.Domain;

/// <summary>The demo's prospects are counted by the real rules, from evidence that is kept as the real steps keep it.</summary>
public class DemoProspectTests
{
    private static readonly DateTime Now = new(2027, 1, 11, 8, 0, 0, DateTimeKind.Utc);

    private static List<DemoProspect> Made()
    {
        var (demo, chance) = (new DemoProspects(new("admin@orion.lu"), null, Now), new Random(1));
        return [.. Enumerable.Range(0, 120).Select(number => demo.Open(number, DemoBusinesses.Combined(number, chance), chance))];
    }

    [Fact]
    public void What_the_steps_kept_gives_the_score_the_list_shows()
    {
        foreach (var made in Made().Where(made => made.Found is not null))
        {
            var evidence = ProspectStep.All(made.Prospect.Known, [.. made.Steps()]);
            var score = Score.Of(evidence, new(), Luxembourg.DayOf(made.Prospect.ScoredAt!.Value));
            Assert.Equal((score.Total, score.Tier, ScoreWords.Why(score), ScoreWords.Today(evidence, score)), (made.Prospect.ComputedScore, made.Prospect.ComputedTier, made.Prospect.Why, made.Prospect.WebsiteToday));
            Assert.Equal(Enum.GetValues<StepKind>(), made.Steps().Select(step => step.Kind));
        }
    }

    [Fact]
    public void Every_tier_and_every_kind_of_website_is_there_and_so_are_some_nobody_looked_at()
    {
        var made = Made();
        Assert.Equal(Enum.GetValues<Tier>(), made.Select(one => one.Prospect.ComputedTier).OfType<Tier>().Distinct().Order());
        Assert.Equal(Enum.GetValues<WebsiteToday>(), made.Select(one => one.Prospect.WebsiteToday).OfType<WebsiteToday>().Distinct().Order());
        Assert.Contains(made, one => one.Prospect.Score is null);
        Assert.Equal([ProspectStatus.New, ProspectStatus.Qualified, ProspectStatus.Unqualified, ProspectStatus.Contacted, ProspectStatus.Lost], made.Select(one => one.Prospect.Status).Distinct().Order());
        Assert.InRange(made.Count(one => one.Prospect.Score >= 70), 8, 70);
    }
}

using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Account;
using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Tests.Pages.Account;

/// <summary>What an owner's page says, in four languages, without a host.</summary>
public class OwnerWordsTests
{
    private static readonly DateTime Now = new(2027, 1, 11, 8, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2027, 1, 11);

    public static TheoryData<SiteLanguage> Languages => [.. Enum.GetValues<SiteLanguage>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_says_everything_with_the_same_places_to_fill(SiteLanguage language)
    {
        var (english, words) = (OwnerWords.In(SiteLanguage.En), OwnerWords.In(language));
        Assert.Equal(language, words.Language);
        foreach (var property in typeof(OwnerWords).GetProperties().Where(p => p.PropertyType == typeof(string)))
        {
            var (expected, said) = ((string)property.GetValue(english)!, (string)property.GetValue(words)!);
            Assert.False(string.IsNullOrWhiteSpace(said), property.Name);
            foreach (var place in (string[])["{0}", "{1}", "{2}"]) Assert.True(expected.Contains(place, StringComparison.Ordinal) == said.Contains(place, StringComparison.Ordinal), $"{language} {property.Name} {place}");
            Assert.DoesNotContain('\'', said);
        }
        foreach (var refusal in Enum.GetValues<ColleagueRefusal>()) Assert.NotEmpty(words.Why(refusal));
        Assert.DoesNotContain("", (string[])[OwnerFrameWords.In(language).Sites, OwnerFrameWords.In(language).SignOut]);
    }

    [Theory]
    [InlineData(SiteLanguage.En, 26, "in 26 days", "in 26 days")]
    [InlineData(SiteLanguage.Fr, 26, "dans 26 jours", "dans 26 jours")]
    [InlineData(SiteLanguage.De, 0, "heute", "heute")]
    [InlineData(SiteLanguage.Lb, 1, "muer", "muer")]
    [InlineData(SiteLanguage.Fr, -1, "hier", "hier")]
    [InlineData(SiteLanguage.De, -3, "vor 3 Tagen", "vor 3 Tagen")]
    [InlineData(SiteLanguage.Fr, 355, "le 1er janvier 2028", "1er janvier 2028")]
    [InlineData(SiteLanguage.De, 31, "am 11. Februar 2027", "11. Februar 2027")]
    public void Days_are_near_in_words_and_far_by_date(SiteLanguage language, int days, string inSentence, string alone)
    {
        var words = OwnerWords.In(language);
        Assert.Equal(inSentence, words.Day(Today.AddDays(days), Today).Replace('\u00A0', ' '));
        Assert.Equal(alone, words.DayAlone(Today.AddDays(days), Today).Replace('\u00A0', ' '));
    }

    [Fact]
    public void French_signs_have_their_spaces_and_names_stay_as_they_are()
    {
        var words = OwnerWords.In(SiteLanguage.Fr);
        Assert.Equal("Une question\u202F? Chez Léa ?", words.Say(words.Question, "Chez Léa ?"));
    }

    [Fact]
    public void One_sentence_says_whether_anything_is_needed()
    {
        var words = OwnerWords.In(SiteLanguage.Fr);
        Assert.Equal(("Tout va bien. Votre site est en ligne. La prochaine échéance est dans 26 jours.", false), Area([Site(SiteStatus.Live)], Service(26, renews: true)).Standing(words));
        Assert.Equal(("Rien à faire. Votre site est en préparation.", false), Area([Site(SiteStatus.Accepted)]).Standing(words));
        Assert.Equal(("Rien à faire.", false), Area([]).Standing(words));
        Assert.Equal(("Tout va bien. Sites en ligne\u00A0: 1 sur 2.", false), Area([Site(SiteStatus.Live), Site(SiteStatus.Accepted), Site(SiteStatus.Cancelled)]).Standing(words));
        Assert.Equal((true, true, true), (
            Area([Site(SiteStatus.Suspended)]).Standing(words).IsUrgent, Area([Site(SiteStatus.Live)], Service(-2, renews: true)).Standing(words).IsUrgent, Area([Site(SiteStatus.Live)], Service(20, renews: false)).Standing(words).IsUrgent));
        Assert.False(Area([Site(SiteStatus.Live)], Service(60, renews: false)).Standing(words).IsUrgent);
    }

    [Fact]
    public void Colleagues_are_named_and_everybody_else_is_the_agency()
    {
        var area = Area([]) with { };
        Assert.Equal("Léa", area.NameOf("LEA@parc.lu"));
        Assert.Equal("Orion", area.NameOf("admin@orion.lu"));
        Assert.Equal("Orion", area.NameOf("admin@orion.lu for lea@parc.lu"));
    }

    private static OwnerArea.Answer Area(OwnerArea.Site[] sites, params OwnerArea.Service[] services)
        => new(sites, services, [], [new(1, "Léa", "lea@parc.lu", true, false)], new("Orion", null), SiteLanguage.Fr, Now);

    private static OwnerArea.Site Site(SiteStatus status) => new(1, "Boulangerie du Parc", status, "boulangerie", null, null, null, null, 0);

    private static OwnerArea.Service Service(int days, bool renews)
        => new(1, "Hébergement", ServiceType.Hosting, ServiceStatus.Active, BillingPeriod.Monthly, 1900, null, Now.AddDays(days), renews);
}

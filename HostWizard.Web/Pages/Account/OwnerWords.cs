using System.Globalization;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Account;

/// <summary>The words of an owner's page in the language of their website. {0} and {1} are filled in; French is typed with plain spaces.</summary>
public sealed record OwnerWords
{
    public required SiteLanguage Language { get; init; }
    public required string Title { get; init; }
    public required string Hello { get; init; }
    public required string StandingClosed { get; init; }
    public required string StandingOver { get; init; }
    public required string StandingEnds { get; init; }
    public required string StandingOnline { get; init; }
    public required string StandingManyOnline { get; init; }
    public required string StandingPrepared { get; init; }
    public required string StandingNothing { get; init; }
    public required string StandingNext { get; init; }
    public required string Online { get; init; }
    public required string Closed { get; init; }
    public required string Ended { get; init; }
    public required string Preparing { get; init; }
    public required string NoPicture { get; init; }
    public required string PictureOf { get; init; }
    public required string Edited { get; init; }
    public required string Published { get; init; }
    public required (string One, string Many) Unpublished { get; init; }
    public required string Edit { get; init; }
    public required string EditOf { get; init; }
    public required string Visit { get; init; }
    public required string Messages { get; init; }
    public required string NoSite { get; init; }
    public required string NoSiteYet { get; init; }
    public required string Services { get; init; }
    public required string WithoutVat { get; init; }
    public required string Service { get; init; }
    public required string Next { get; init; }
    public required string Price { get; init; }
    public required string Pending { get; init; }
    public required string Rests { get; init; }
    public required string Over { get; init; }
    public required string NoEnd { get; init; }
    public required string Renews { get; init; }
    public required string DoesNotRenew { get; init; }
    public required string Total { get; init; }
    public required string And { get; init; }
    public required string NoServices { get; init; }
    public required string Proposal { get; init; }
    public required string Number { get; init; }
    public required string Version { get; init; }
    public required string AcceptedOn { get; init; }
    public required string By { get; init; }
    public required string Options { get; init; }
    public required string NoOptions { get; init; }
    public required string Download { get; init; }
    public required string NoProposal { get; init; }
    public required string Team { get; init; }
    public required string You { get; init; }
    public required string Invited { get; init; }
    public required string MoreFor { get; init; }
    public required string SendAgain { get; init; }
    public required string Remove { get; init; }
    public required string Invite { get; init; }
    public required string Name { get; init; }
    public required string Email { get; init; }
    public required string Send { get; init; }
    public required string InviteHint { get; init; }
    public required string Question { get; init; }
    public required string InvitedToast { get; init; }
    public required string RemovedToast { get; init; }
    public required string FillIn { get; init; }
    public required string TooLong { get; init; }
    public required string NoAddress { get; init; }
    public required string Taken { get; init; }
    public required string InTeam { get; init; }
    public required string SentJustNow { get; init; }
    public required string Full { get; init; }
    public required string EnoughToday { get; init; }
    public required string Yourself { get; init; }
    public required string Gone { get; init; }
    public required string Acting { get; init; }
    public required string Today { get; init; }
    public required string Yesterday { get; init; }
    public required string Tomorrow { get; init; }
    public required string DaysAgo { get; init; }
    public required string InDays { get; init; }
    public required string OnDay { get; init; }

    /// <summary>The words in a language.</summary>
    public static OwnerWords In(SiteLanguage language) => language switch
    {
        SiteLanguage.Fr => OwnerTexts.French,
        SiteLanguage.De => OwnerTexts.German,
        SiteLanguage.Lb => OwnerTexts.Luxembourgish,
        _ => OwnerTexts.English,
    };

    /// <summary>A sentence as it is shown, filled in.</summary>
    public string Say(string sentence, params object[] values)
        => string.Format(CultureInfo.InvariantCulture, Typography.Set(sentence, Language), values);

    /// <summary>Why somebody is not invited or removed.</summary>
    public string Why(ColleagueRefusal refusal) => Say(refusal switch
    {
        ColleagueRefusal.FillIn => FillIn,
        ColleagueRefusal.TooLong => TooLong,
        ColleagueRefusal.NoAddress => NoAddress,
        ColleagueRefusal.InTeam => InTeam,
        ColleagueRefusal.SentJustNow => SentJustNow,
        ColleagueRefusal.Full => Full,
        ColleagueRefusal.EnoughToday => EnoughToday,
        ColleagueRefusal.Yourself => Yourself,
        ColleagueRefusal.Gone => Gone,
        ColleagueRefusal.Acting => Acting,
        _ => Taken,
    }, InviteColleague.MostPeople);

    /// <summary>Where a website stands, as its owner would say it.</summary>
    public string Status(SiteStatus status) => status switch
    {
        SiteStatus.Live => Online,
        SiteStatus.Suspended => Closed,
        SiteStatus.Cancelled => Ended,
        _ => Preparing,
    };

    /// <summary>A day within a sentence: "in 26 days", "on 2 December 2027".</summary>
    public string Day(DateOnly day, DateOnly today) => Near(day, today) ?? Say(OnDay, LongDay(day));

    /// <summary>A day by itself: "in 26 days", "2 December 2027".</summary>
    public string DayAlone(DateOnly day, DateOnly today) => Near(day, today) ?? LongDay(day);

    /// <summary>A day in words, when it is at most 30 days away; null otherwise.</summary>
    public string? Near(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => Today,
        -1 => Yesterday,
        1 => Tomorrow,
        < 0 and >= -30 and var days => Say(DaysAgo, -days),
        > 0 and <= 30 and var days => Say(InDays, days),
        _ => null,
    };

    /// <summary>A day in its long form; its spaces do not break.</summary>
    public string LongDay(DateOnly day) => ProposalText.Day(day, Language).Replace(' ', '\u00A0');

    /// <summary>An amount.</summary>
    public string Money(long cents) => ProposalText.Money(cents, Language);

    /// <summary>How often, in the middle of a sentence: "per month".</summary>
    public string Per(BillingPeriod period)
    {
        var words = ProposalText.Period(period, Language);
        return char.ToLower(words[0], ProposalText.Culture(Language)) + words[1..];
    }

    /// <summary>Edits that visitors do not see yet.</summary>
    public string Changes(int number) => Say(number == 1 ? Unpublished.One : Unpublished.Many, number);
}

using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Proposals;

/// <summary>The words of a proposal's page in the prospect's language. {0} is filled in.</summary>
public sealed record ProposalPageWords
{
    public required SiteLanguage Language { get; init; }
    public required string Proposal { get; init; }
    public required string ValidUntil { get; init; }
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Browse { get; init; }
    public required string Included { get; init; }
    public required string OnePerson { get; init; }
    public required string OnePersonText { get; init; }
    public required string Price { get; init; }
    public required string WithoutVat { get; init; }
    public required string Vat { get; init; }
    public required string Option { get; init; }
    public required string Terms { get; init; }
    public required string Choice { get; init; }
    public required (string One, string Many) Services { get; init; }
    public required (string One, string Many) Options { get; init; }
    public required string And { get; init; }
    public required string Update { get; init; }
    public required string Accept { get; init; }
    public required string AcceptShort { get; init; }
    public required string Change { get; init; }
    public required string Decline { get; init; }
    public required string YesTitle { get; init; }
    public required string YesLead { get; init; }
    public required IReadOnlyList<string> Steps { get; init; }
    public required string Name { get; init; }
    public required string Email { get; init; }
    public required string ConsentPlain { get; init; }
    public required string ConsentOne { get; init; }
    public required string ConsentMany { get; init; }
    public required string ConsentSum { get; init; }
    public required string Proof { get; init; }
    public required string ChangeLabel { get; init; }
    public required string ChangeSend { get; init; }
    public required string DeclineLabel { get; init; }
    public required string DeclineSend { get; init; }
    public required string NameMissing { get; init; }
    public required string EmailMissing { get; init; }
    public required string ConsentMissing { get; init; }
    public required string MessageMissing { get; init; }
    public required string ReasonWrong { get; init; }
    public required string TotalsChanged { get; init; }
    public required string NotPossible { get; init; }
    public required string WeCallTitle { get; init; }
    public required string WeCallText { get; init; }
    public required string AcceptedTitle { get; init; }
    public required string AcceptedText { get; init; }
    public required string AcceptedPlain { get; init; }
    public required string AcceptedPdf { get; init; }
    public required string DeclinedTitle { get; init; }
    public required string DeclinedText { get; init; }
    public required string SupersededTitle { get; init; }
    public required string SupersededText { get; init; }
    public required string SupersededLink { get; init; }
    public required string WithdrawnTitle { get; init; }
    public required string WithdrawnText { get; init; }
    public required string ExpiredTitle { get; init; }
    public required string ExpiredText { get; init; }
    public required string Wished { get; init; }
    public required string Call { get; init; }
    public required IReadOnlyDictionary<ServiceType, string> About { get; init; }
    public required string AboutOnce { get; init; }

    /// <summary>The words in a language.</summary>
    public static ProposalPageWords In(SiteLanguage language) => language switch
    {
        SiteLanguage.Fr => ProposalPageTexts.French,
        SiteLanguage.De => ProposalPageTexts.German,
        SiteLanguage.Lb => ProposalPageTexts.Luxembourgish,
        _ => ProposalPageTexts.English,
    };

    /// <summary>A sentence with what belongs into it, set as its language sets its signs.</summary>
    public string Of(string sentence, params object[] parts) => Typography.Set(string.Format(ProposalText.Culture(Language), sentence, parts), Language);

    /// <summary>What a line is about: its own words, or what such lines usually are.</summary>
    public string AboutLine(ProposalLine line) => Typography.Set(line.Detail ?? (line.Period == BillingPeriod.OneTime ? AboutOnce : About[line.Type]), Language);

    /// <summary>"5 services and 2 options".</summary>
    public string Counted(int services, int options)
        => options == 0 ? Count(services, Services) : $"{Count(services, Services)} {And} {Count(options, Options)}";

    /// <summary>"2 024,10 € à la commande, 85,41 € par mois et 28,08 € par an": gross, never added up.</summary>
    public string Sums(IReadOnlyList<PeriodTotal> totals)
    {
        string[] sums = [.. totals.Select(total => $"{ProposalText.Money(total.GrossCents, Language)} {InSentence(total.Period)}")];
        return sums.Length <= 1 ? string.Concat(sums) : $"{string.Join(", ", sums[..^1])} {And} {sums[^1]}";
    }

    /// <summary>The sentence that is ticked: what is accepted, for whom, with which options, for how much.</summary>
    public string Consent(ProposalPaper paper, IReadOnlyList<PeriodTotal> totals, int options)
    {
        var sentence = Of(options switch { 0 => ConsentPlain, 1 => ConsentOne, _ => ConsentMany }, paper.BusinessName, paper.Version == 1 ? paper.Number : $"{paper.Number} (v{paper.Version})", options);
        return totals.Count == 0 ? sentence + "." : sentence + Of(ConsentSum, Sums(totals));
    }

    /// <summary>How often, in the middle of a sentence.</summary>
    public string InSentence(BillingPeriod period)
    {
        var words = ProposalText.Period(period, Language);
        return char.ToLower(words[0], ProposalText.Culture(Language)) + words[1..];
    }

    private static string Count(int number, (string One, string Many) noun) => $"{number} {(number == 1 ? noun.One : noun.Many)}";
}

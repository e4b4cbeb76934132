namespace HostWizard.Web.Domain;

/// <summary>How far a prospect has come.</summary>
public enum ProspectStatus { New, Enriching, Qualified, Unqualified, Contacted, Converted, Lost }

/// <summary>How somebody came across a business: by its website, or at its door.</summary>
public enum ProspectChannel { Digital, Offline }

/// <summary>Why data of people may be kept, in the words of the GDPR (article 6): our legitimate interest, their consent, or their own request for an offer.</summary>
public enum LegalBasis { LegitimateInterest, Consent, Request }

/// <summary>The ways of a prospect, in one table.</summary>
public static class ProspectStatusRules
{
    // Enriching and converted are nobody's choice: the look at the website, and the client's yes, bring them about.
    private static readonly Dictionary<ProspectStatus, ProspectStatus[]> Ways = new()
    {
        [ProspectStatus.New] = [ProspectStatus.Enriching, ProspectStatus.Qualified, ProspectStatus.Unqualified, ProspectStatus.Contacted, ProspectStatus.Converted, ProspectStatus.Lost],
        [ProspectStatus.Enriching] = [ProspectStatus.New, ProspectStatus.Qualified, ProspectStatus.Unqualified, ProspectStatus.Contacted, ProspectStatus.Converted, ProspectStatus.Lost],
        [ProspectStatus.Qualified] = [ProspectStatus.Unqualified, ProspectStatus.Contacted, ProspectStatus.Converted, ProspectStatus.Lost],
        [ProspectStatus.Unqualified] = [ProspectStatus.Qualified, ProspectStatus.Contacted, ProspectStatus.Converted, ProspectStatus.Lost],
        [ProspectStatus.Contacted] = [ProspectStatus.Qualified, ProspectStatus.Unqualified, ProspectStatus.Converted, ProspectStatus.Lost],
        [ProspectStatus.Converted] = [ProspectStatus.Lost],
        [ProspectStatus.Lost] = [ProspectStatus.New, ProspectStatus.Qualified, ProspectStatus.Contacted, ProspectStatus.Converted],
    };

    /// <summary>Whether one state may follow another.</summary>
    public static bool CanMoveTo(this ProspectStatus from, ProspectStatus to) => Ways[from].Contains(to);

    /// <summary>States a person may choose next, in the order of the pipeline.</summary>
    public static IEnumerable<ProspectStatus> Choices(this ProspectStatus from)
        => from == ProspectStatus.Converted ? [] : Ways[from].Where(to => to is not (ProspectStatus.Enriching or ProspectStatus.Converted)).Order();
}

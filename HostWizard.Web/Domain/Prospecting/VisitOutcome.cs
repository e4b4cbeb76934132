using System.Text.Json.Serialization;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>What came of going to an address. Only <see cref="NoSuchDomain"/> says that there is nothing; all others but the first say that it could not be seen.</summary>
[JsonConverter(typeof(EnumWordConverter<VisitOutcome>))]
public enum VisitOutcome
{
    /// <summary>It answered, whatever the status.</summary>
    Answered,

    /// <summary>It answered, behind a certificate that browsers warn of.</summary>
    BadCertificate,

    /// <summary>The name servers know no such name.</summary>
    NoSuchDomain,

    /// <summary>No name server said where the name leads.</summary>
    NameNotAnswered,

    /// <summary>Nobody listens there.</summary>
    Refused,

    /// <summary>Nothing, or not all, came in time.</summary>
    TimedOut,

    /// <summary>It sends visitors on and on.</summary>
    TooManyRedirects,

    /// <summary>It leads to an address that is nobody else's to see, such as 127.0.0.1, or by a way that is not the web.</summary>
    NotAllowed,

    /// <summary>Its robots.txt asks to be left alone, or could not be read because of the server.</summary>
    DisallowedByRobots,

    /// <summary>More came than is read; what came first was read.</summary>
    TooLarge,

    /// <summary>It answered with what no browser understands, or the line broke.</summary>
    Broken,

    /// <summary>There was nothing to go to, or no need.</summary>
    NotTried,
}

/// <summary>Outcomes in words for people.</summary>
public static class VisitOutcomeWords
{
    /// <summary>What happened, as a half-sentence: "nobody listens there".</summary>
    public static string Said(this VisitOutcome outcome) => outcome switch
    {
        VisitOutcome.Answered => "it answered",
        VisitOutcome.BadCertificate => "browsers warn of its certificate",
        VisitOutcome.NoSuchDomain => "there is no such domain",
        VisitOutcome.NameNotAnswered => "no name server said where it is",
        VisitOutcome.Refused => "nobody listens there",
        VisitOutcome.TimedOut => "it did not answer in time",
        VisitOutcome.TooManyRedirects => "it sends visitors round in a circle",
        VisitOutcome.NotAllowed => "it leads to an address that is not public",
        VisitOutcome.DisallowedByRobots => "its robots.txt asks to be left alone",
        VisitOutcome.TooLarge => "it is larger than what is read",
        VisitOutcome.NotTried => "it was not tried",
        _ => "its answer is broken",
    };

    /// <summary>Whether there is something to look at behind it.</summary>
    public static bool HasAnswer(this VisitOutcome outcome) => outcome is VisitOutcome.Answered or VisitOutcome.BadCertificate or VisitOutcome.TooLarge;
}

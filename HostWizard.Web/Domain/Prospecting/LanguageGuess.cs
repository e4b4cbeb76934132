namespace HostWizard.Web.Domain.Prospecting;

/// <summary>The language a text is in, told by its small words.</summary>
public static class LanguageGuess
{
    private const int FewestHits = 4;

    private static readonly (string Code, HashSet<string> Words)[] Languages =
    [
        ("fr", Words("le la les des du et est une nous vous pour dans sur avec notre votre nos vos au aux qui ou plus tous depuis chez sont ce cette par")),
        ("de", Words("der die das und ist ein eine wir sie für im mit auf von zu den dem unser unsere ihr ihre nicht sich auch bei oder seit zum zur sind aus")),
        ("en", Words("the and is of to in for with our your we you are on at from by this that have be or all more since us")),
        ("lb", Words("den déi dat an ass eng mir dir fir mat op vun zu eis är och net sech bei oder zanter sinn iwwer hunn gëtt dës")),
        ("pt", Words("os as dos das e é uma nós para com em nosso sua seus ao que ou mais todos desde são este por não")),
        ("nl", Words("het een en van wij u voor met op in onze uw niet ook bij of sinds zijn aan naar meer alle")),
    ];

    /// <summary>Two letters; null when there are too few words to tell.</summary>
    public static string? Of(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '\n', '\t', '\u00A0', ',', '.', ':', ';', '!', '?', '(', ')', '"', '«', '»', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
        var best = Languages.Select(language => (language.Code, Hits: words.Count(language.Words.Contains))).OrderByDescending(language => language.Hits).First();
        return best.Hits >= FewestHits ? best.Code : null;
    }

    private static HashSet<string> Words(string words) => [.. words.Split(' ')];
}

using System.Text;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared.Mail;

/// <summary>
/// What a mail says, part by part, in the order it is read. <c>Letter.cshtml</c> draws it as HTML and <see cref="ToText"/> writes it as plain text, so
/// that both parts always say the same.
/// </summary>
public sealed record MailLetter
{
    /// <summary>The language it is written in.</summary>
    public required SiteLanguage Language { get; init; }

    /// <summary>Who writes, beside the mark.</summary>
    public required string From { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>How it begins, such as “Chère Madame Hoffmann,”.</summary>
    public string? Salutation { get; init; }

    /// <summary>Paragraphs before anything else.</summary>
    public required IReadOnlyList<string> Opening { get; init; }

    /// <summary>Somebody else's words, as they were written.</summary>
    public string? Quote { get; init; }

    /// <summary>A picture that leads somewhere.</summary>
    public MailPicture? Picture { get; init; }

    /// <summary>Where to go, the most important first; at most two.</summary>
    public IReadOnlyList<MailLink> Links { get; init; } = [];

    /// <summary>Facts, each on a line.</summary>
    public IReadOnlyList<MailFact> Facts { get; init; } = [];

    /// <summary>The file that comes with it.</summary>
    public MailFile? File { get; init; }

    /// <summary>Paragraphs at the end.</summary>
    public IReadOnlyList<string> Closing { get; init; } = [];

    /// <summary>Who signs, and in a second line how to reach them.</summary>
    public IReadOnlyList<string> Signature { get; init; } = [];

    /// <summary>Small print: why this came, and from where.</summary>
    public required IReadOnlyList<string> Footer { get; init; }

    /// <summary>The letter as plain text.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        Paragraph(text, Title);
        Paragraph(text, Salutation);
        foreach (var paragraph in Opening) Paragraph(text, paragraph);
        Paragraph(text, Quote is null ? null : "> " + Quote.ReplaceLineEndings("\n").Replace("\n", "\n> ", StringComparison.Ordinal));
        foreach (var link in Links) Paragraph(text, $"{link.Words}:\n{link.Url}");
        Paragraph(text, string.Join('\n', Facts.Select(fact => $"{fact.Label}: {fact.Value}")));
        Paragraph(text, File is null ? null : $"{File.Name}\n{File.Note}");
        foreach (var paragraph in Closing) Paragraph(text, paragraph);
        Paragraph(text, string.Join('\n', Signature));
        Paragraph(text, "-- \n" + string.Join('\n', Footer));
        return text.ToString();
    }

    private static void Paragraph(StringBuilder text, string? paragraph)
    {
        if (string.IsNullOrEmpty(paragraph)) return;
        if (text.Length > 0) text.Append('\n');
        text.Append(paragraph).Append('\n');
    }
}

/// <summary>A picture in a letter.</summary>
/// <param name="ContentId">What the attached picture is called by.</param>
/// <param name="Alt">What it shows, for those who do not see it.</param>
/// <param name="Url">Where it leads.</param>
public sealed record MailPicture(string ContentId, string Alt, string Url);

/// <summary>A button in a letter.</summary>
public sealed record MailLink(string Words, string Url);

/// <summary>A line of two columns.</summary>
public sealed record MailFact(string Label, string Value);

/// <summary>The file that comes with a letter, and what it is for.</summary>
public sealed record MailFile(string Name, string Note);

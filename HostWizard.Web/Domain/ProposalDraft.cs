namespace HostWizard.Web.Domain;

/// <summary>What a proposal says besides numbers and names: letter, lines and conditions.</summary>
/// <param name="Language">The language it is written in.</param>
/// <param name="Salutation">How the letter begins.</param>
/// <param name="Text">The letter; paragraphs parted by blank lines.</param>
/// <param name="Lines">What is offered, in order.</param>
/// <param name="Terms">Conditions; paragraphs parted by blank lines.</param>
public sealed record ProposalContent(SiteLanguage Language, string Salutation, string Text, IReadOnlyList<ProposalLine> Lines, string Terms)
{
    /// <summary>Longest letter or conditions, in characters.</summary>
    public const int TextLength = 10_000;

    /// <summary>Most lines of one proposal.</summary>
    public const int MostLines = 200;

    /// <summary>
    /// The same with the site's services as they are now: a line made from a service is that service, so its name and price are not copied;
    /// services not yet on paper follow, those that are over fall away. Positions are counted anew.
    /// </summary>
    public ProposalContent With(IEnumerable<ClientService> services)
    {
        var running = services.Where(service => service.Status is ServiceStatus.Pending or ServiceStatus.Active).OrderBy(service => service.Id).ToList();
        var kept = Lines.Select(line => line.ServiceId is not { } id ? line : running.Find(service => service.Id == id) is { } service ? ProposalLine.Of(service, 0, line.Detail, line.IsOptional) : null).OfType<ProposalLine>().ToList();
        var added = running.Where(service => kept.TrueForAll(line => line.ServiceId != service.Id)).Select(service => ProposalLine.Of(service, 0, service.DomainName == service.Name ? null : service.DomainName, isOptional: false));
        return this with { Lines = [.. kept.Concat(added).Select((line, at) => line with { Position = at + 1 })] };
    }

    /// <summary>The same, trimmed.</summary>
    /// <exception cref="InvalidInputException">Something is missing or too long.</exception>
    public ProposalContent Checked()
    {
        var errors = new InputErrors();
        var checkedContent = this with
        {
            Salutation = errors.Text("salutation", Salutation?.ReplaceLineEndings(" "), 200) ?? "",
            Text = errors.Text("text", Text?.ReplaceLineEndings("\n"), TextLength) ?? "",
            Terms = errors.Text("terms", Terms?.ReplaceLineEndings("\n"), TextLength) ?? "",
            Lines = [.. Lines.Select(line => line.Checked(errors))],
        };
        if (Lines.Count > MostLines) errors.Add("lines", $"A proposal has at most {MostLines} lines.");
        errors.ThrowIfAny();
        return checkedContent;
    }

    /// <summary>The letter with a word of one's own at its end.</summary>
    public ProposalContent WithNotes(string? notes) => notes is null ? this : this with { Text = Text.Length == 0 ? notes : $"{Text}\n\n{notes}" };
}

/// <summary>A proposal that is being prepared; one for each site.</summary>
public sealed class ProposalDraft
{
    private ProposalDraft() { }

    /// <summary>A first draft.</summary>
    /// <exception cref="InvalidInputException">Something is missing or too long.</exception>
    public ProposalDraft(int siteId, ProposalContent content, DateTime now)
    {
        SiteId = siteId;
        Write(content, now);
    }

    /// <summary>The site it is for, and its key.</summary>
    public int SiteId { get; private set; }

    /// <summary>What it says so far; the lines of services only name them.</summary>
    public ProposalContent Content { get; private set; } = null!;

    /// <summary>Last change, UTC; never the same twice, because it tells versions apart.</summary>
    public DateTime UpdatedAt { get; private set; }

    /// <summary>Changes it.</summary>
    /// <exception cref="InvalidInputException">Something is missing or too long.</exception>
    public void Write(ProposalContent content, DateTime now)
    {
        Content = content.Checked();
        var next = UpdatedAt.AddMilliseconds(1);
        UpdatedAt = now > next ? now : next;
    }
}

/// <summary>A picture of the website for the next proposal, as somebody took it.</summary>
public sealed class ProposalPicture
{
    private ProposalPicture() { }

    /// <summary>The picture of a site.</summary>
    public ProposalPicture(int siteId, byte[] content) => (SiteId, Content) = (siteId, content);

    /// <summary>The site, and its key.</summary>
    public int SiteId { get; private set; }

    /// <summary>JPEG, no wider than it is shown.</summary>
    public byte[] Content { get; set; } = [];
}

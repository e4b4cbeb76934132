namespace HostWizard.Web.Domain;

/// <summary>What the prospect answered.</summary>
public enum ProposalDecision { Accepted, Declined }

/// <summary>How a version of a proposal stands.</summary>
public enum ProposalState { Open, Accepted, Declined, Superseded, Withdrawn, Expired }

/// <summary>
/// One version of a proposal as it was sent. What it says is frozen; only what becomes of it is written later. It outlives its site,
/// keeping the site's number without a foreign key.
/// </summary>
public sealed class Proposal
{
    /// <summary>Longest reason or wish, in characters.</summary>
    public const int AnswerLength = 2_000;

    private Proposal() { }

    /// <summary>A first version, or the next one of <paramref name="previous"/>, which it supersedes.</summary>
    /// <param name="site">Whom it is for.</param>
    /// <param name="sequence">Running number within the year of <paramref name="now"/>, from 1, without gaps; a further version keeps its number.</param>
    /// <param name="previous">The version it follows.</param>
    /// <param name="validDays">How many days it can be accepted.</param>
    /// <param name="now">UTC.</param>
    public Proposal(HostedSite site, int sequence, Proposal? previous, int validDays, DateTime now)
    {
        (SiteId, Notes, SentAt, AddresseeName, AddresseeEmail) = (site.Id, site.ProposalNotes, now, site.ContactName ?? site.BusinessName, site.ContactEmail);
        (Year, Sequence, Version) = previous is null ? (YearOf(now), sequence, 1) : (previous.Year, previous.Sequence, previous.Version + 1);
        ValidUntil = Luxembourg.EndOfDay(now, validDays);
        if (previous is not null) previous.SupersededAt ??= now;
    }

    /// <summary>Number of the row.</summary>
    public int Id { get; private set; }

    /// <summary>The site it was for, without a foreign key.</summary>
    public int SiteId { get; private set; }

    /// <summary>Year of its number.</summary>
    public int Year { get; private set; }

    /// <summary>Running number within the year, from 1.</summary>
    public int Sequence { get; private set; }

    /// <summary>Version, from 1.</summary>
    public int Version { get; private set; }

    /// <summary>The number on paper, such as P-2026-0001.</summary>
    public string Number => NumberOf(Year, Sequence);

    /// <summary>What was written with it.</summary>
    public string? Notes { get; private set; }

    /// <summary>Whom it was addressed to.</summary>
    public string AddresseeName { get; private set; } = "";

    /// <summary>Where it was sent to, if anywhere.</summary>
    public string? AddresseeEmail { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime SentAt { get; private set; }

    /// <summary>Until when it can be accepted, UTC: the end of a day in Europe/Luxembourg.</summary>
    public DateTime ValidUntil { get; private set; }

    /// <summary>What it says; null only for proposals of the time before they were written.</summary>
    public ProposalPaper? Paper { get; private set; }

    /// <summary>SHA-256 of the secret in its link.</summary>
    public byte[]? TokenHash { get; private set; }

    /// <summary>The secret, sealed with a key that is not in the database, so that an admin can pass the link on.</summary>
    public byte[]? SealedToken { get; private set; }

    /// <summary>SHA-256 of the document as it was sent.</summary>
    public byte[]? PdfHash { get; private set; }

    /// <summary>How often somebody looked at page, document or preview.</summary>
    public int Views { get; private set; }

    /// <summary>First look, UTC.</summary>
    public DateTime? FirstSeenAt { get; private set; }

    /// <summary>Last look, UTC.</summary>
    public DateTime? LastSeenAt { get; private set; }

    /// <summary>What the prospect answered.</summary>
    public ProposalDecision? Decision { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Why it was declined, if somebody said.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who said yes to what, when that was done on the proposal's page.</summary>
    public ProposalAcceptance? Acceptance { get; private set; }

    /// <summary>What the prospect wants changed, in the last words about it.</summary>
    public string? Wish { get; private set; }

    /// <summary>When that was wished, UTC.</summary>
    public DateTime? WishedAt { get; private set; }

    /// <summary>Since when a newer version is out, UTC.</summary>
    public DateTime? SupersededAt { get; private set; }

    /// <summary>Since when it is taken back, UTC.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>When it was noticed that its time is over, UTC.</summary>
    public DateTime? ExpiredAt { get; private set; }

    /// <summary>How it stands at a moment.</summary>
    public ProposalState StateAt(DateTime now)
        => Decision == ProposalDecision.Accepted ? ProposalState.Accepted
        : SupersededAt is not null ? ProposalState.Superseded
        : WithdrawnAt is not null ? ProposalState.Withdrawn
        : Decision == ProposalDecision.Declined ? ProposalState.Declined
        : ValidUntil < now ? ProposalState.Expired
        : ProposalState.Open;

    /// <summary>Freezes what it says.</summary>
    /// <param name="paper">What page and document read from now on.</param>
    /// <param name="link">Hash and sealed form of the secret in its link.</param>
    /// <exception cref="InvalidOperationException">It is frozen already.</exception>
    public void Freeze(ProposalPaper paper, (byte[] Hash, byte[] Sealed) link)
    {
        if (Paper is not null) throw new InvalidOperationException("What a proposal says is frozen once.");
        (Paper, TokenHash, SealedToken) = (paper, link.Hash, link.Sealed);
    }

    /// <summary>Keeps the fingerprint of the document that was sent.</summary>
    public void Print(byte[] pdfHash) => PdfHash = pdfHash;

    /// <summary>Keeps the yes, whoever brought it.</summary>
    public void Accept(DateTime now) => (Decision, DecidedAt) = (ProposalDecision.Accepted, now);

    /// <summary>Keeps a yes that was given on the proposal's page.</summary>
    /// <exception cref="ProposalClosedException">It cannot be accepted any more.</exception>
    /// <exception cref="InvalidInputException">A name is missing, or an option is none of its lines.</exception>
    public void Accept(ProposalAcceptance acceptance)
    {
        RefuseUnlessOpen(acceptance.At);
        var options = Paper!.Lines.Where(line => line.IsOptional).Select(line => line.Position).ToHashSet();
        if (!options.IsSupersetOf(acceptance.Chosen)) throw new InvalidInputException("option", "One of these options is not part of the proposal.");
        Accept(acceptance.At);
        Acceptance = acceptance;
    }

    /// <summary>Keeps the no. The site's state does not move.</summary>
    /// <exception cref="ProposalClosedException">It cannot be answered any more.</exception>
    /// <exception cref="InvalidInputException">The reason is too long.</exception>
    public void Decline(string? reason, DateTime now)
    {
        var errors = new InputErrors();
        var text = errors.Text("reason", reason, AnswerLength);
        errors.ThrowIfAny();
        RefuseUnlessOpen(now);
        (Decision, DecidedAt, Reason) = (ProposalDecision.Declined, now, text);
    }

    /// <summary>Keeps what is to be changed. The site's state does not move, and the proposal stays as it is; one whose time is over can be asked for again.</summary>
    /// <exception cref="ProposalClosedException">It is answered, replaced or withdrawn.</exception>
    /// <exception cref="InvalidInputException">There is no wish, or it is too long.</exception>
    public void AskForChange(string? wish, DateTime now)
    {
        var errors = new InputErrors();
        var text = errors.Text("message", wish, AnswerLength, required: true);
        errors.ThrowIfAny();
        if (StateAt(now) is var state and not (ProposalState.Open or ProposalState.Expired)) throw new ProposalClosedException(this, state);
        (Wish, WishedAt) = (text, now);
    }

    /// <summary>Takes it back.</summary>
    /// <exception cref="ProposalClosedException">It is answered or closed already.</exception>
    public void Withdraw(DateTime now)
    {
        if (StateAt(now) is var state and not (ProposalState.Open or ProposalState.Expired)) throw new ProposalClosedException(this, state);
        WithdrawnAt = now;
    }

    /// <summary>Notes that its time is over, once.</summary>
    public void Expire(DateTime now) => ExpiredAt ??= now;

    /// <summary>Counts a look at it.</summary>
    public void NoteView(DateTime now)
    {
        Views++;
        FirstSeenAt ??= now;
        LastSeenAt = now;
    }

    /// <summary>The year a number belongs to, by Luxembourg's calendar.</summary>
    public static int YearOf(DateTime utc) => Luxembourg.DayOf(utc).Year;

    /// <summary>The number on paper.</summary>
    public static string NumberOf(int year, int sequence) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"P-{year}-{sequence:0000}");

    private void RefuseUnlessOpen(DateTime now)
    {
        if (StateAt(now) is var state and not ProposalState.Open) throw new ProposalClosedException(this, state);
    }
}

/// <summary>An answer to a proposal that takes none any more.</summary>
/// <param name="proposal">Which one.</param>
/// <param name="state">Why not.</param>
public sealed class ProposalClosedException(Proposal proposal, ProposalState state) : RefusedException($"Proposal {proposal.Number} {Why(state)}.")
{
    /// <summary>Why not.</summary>
    public ProposalState State { get; } = state;

    private static string Why(ProposalState state) => state switch
    {
        ProposalState.Accepted => "is accepted already",
        ProposalState.Declined => "was declined",
        ProposalState.Superseded => "was replaced by a newer version",
        ProposalState.Withdrawn => "was withdrawn",
        _ => "is no longer valid",
    };
}

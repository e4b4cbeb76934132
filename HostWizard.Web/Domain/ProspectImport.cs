namespace HostWizard.Web.Domain;

/// <summary>How far an import has come.</summary>
public enum ImportStatus { Uploaded, Checking, Checked, Writing, Done, Cancelled, Failed }

/// <summary>What becomes of a row.</summary>
public enum ImportVerdict { New, Updates, Duplicate, Refused }

/// <summary>A list of businesses on its way in: the file, how its columns are read, and how far it has come.</summary>
public sealed class ProspectImport
{
    private ProspectImport() { }

    /// <summary>A file that came, or a list that was pasted.</summary>
    /// <param name="list">Its name, its text and what is known of all its rows.</param>
    /// <param name="mapping">How its columns are read, as guessed: JSON.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="by">Who brought it.</param>
    /// <param name="now">When, UTC.</param>
    /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
    public ProspectImport(ImportedList list, string mapping, int rows, Actor by, DateTime now)
    {
        var errors = new InputErrors();
        Source = errors.Text("source", list.Source, 200);
        errors.ThrowIfAny();
        (FileName, Content, LegalBasis, Channel) = (Cut(list.FileName, 200), list.Content, list.LegalBasis, list.Channel);
        (Mapping, TotalRows, By, CreatedAt, UpdatedAt) = (mapping, rows, by.Name, now, now);
    }

    /// <summary>Number of the import.</summary>
    public int Id { get; private set; }

    /// <summary>As the file was called; null for a pasted list.</summary>
    public string? FileName { get; private set; }

    /// <summary>The text that came; null once it is written or given up.</summary>
    public string? Content { get; private set; }

    /// <summary>How the columns are read: JSON.</summary>
    public string Mapping { get; private set; } = "";

    /// <summary>Where the businesses are known from, for rows that do not say.</summary>
    public string? Source { get; private set; }

    /// <summary>Why data of their people may be kept.</summary>
    public LegalBasis LegalBasis { get; private set; }

    /// <summary>How somebody came across them.</summary>
    public ProspectChannel Channel { get; private set; }

    /// <summary>How far it has come.</summary>
    public ImportStatus Status { get; private set; }

    /// <summary>Rows in the file.</summary>
    public int TotalRows { get; private set; }

    /// <summary>Rows dealt with in the present phase.</summary>
    public int DoneRows { get; private set; }

    /// <summary>Rows that are, or would be, new prospects.</summary>
    public int NewRows { get; private set; }

    /// <summary>Rows that add to prospects that are there.</summary>
    public int UpdatingRows { get; private set; }

    /// <summary>Rows that bring nothing new.</summary>
    public int DuplicateRows { get; private set; }

    /// <summary>Rows that may not come in.</summary>
    public int RefusedRows { get; private set; }

    /// <summary>What went wrong, in words; null when nothing did.</summary>
    public string? Problem { get; private set; }

    /// <summary>Who brought it.</summary>
    public string By { get; private set; } = "";

    /// <summary>When it came, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Last change, UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    /// <summary>Whether somebody has to wait for the machine.</summary>
    public bool IsUnderWay => Status is ImportStatus.Checking or ImportStatus.Writing;

    /// <summary>What the history of a prospect says of it: its number, because names of files are typed by people.</summary>
    public string Origin => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"list {Id}");

    /// <summary>Begins the dry run, or begins it anew with other columns.</summary>
    /// <param name="mapping">How the columns are read: JSON.</param>
    /// <param name="rows">How many rows there are when they are read so.</param>
    /// <param name="now">When, UTC.</param>
    /// <exception cref="RefusedException">It is too late for that, or under way.</exception>
    public void StartChecking(string mapping, int rows, DateTime now)
    {
        if (Status is not (ImportStatus.Uploaded or ImportStatus.Checked)) throw Refused("its columns cannot be changed");
        if (rows == 0) throw new RefusedException("There is no row to import.");
        (Mapping, TotalRows, DoneRows, Status, UpdatedAt) = (mapping, rows, 0, ImportStatus.Checking, now);
        Count(new Dictionary<ImportVerdict, int>());
    }

    /// <summary>The dry run is over.</summary>
    /// <param name="verdicts">Rows by verdict.</param>
    /// <param name="writesAtOnce">Whether nobody wants to look at it first.</param>
    /// <param name="now">When, UTC.</param>
    /// <exception cref="RefusedException">Nobody is checking it.</exception>
    public void FinishChecking(IReadOnlyDictionary<ImportVerdict, int> verdicts, bool writesAtOnce, DateTime now)
    {
        if (Status != ImportStatus.Checking) throw Refused("there is nothing to check");
        Count(verdicts);
        (DoneRows, Status, UpdatedAt) = (TotalRows, ImportStatus.Checked, now);
        if (writesAtOnce && NewRows + UpdatingRows > 0) StartWriting(Mapping, now);
    }

    /// <summary>Begins to write what was checked.</summary>
    /// <param name="mapping">How the columns are read and what is done afterwards: JSON.</param>
    /// <param name="now">When, UTC.</param>
    /// <exception cref="RefusedException">It was not checked, somebody else began already, or there is nothing to write.</exception>
    public void StartWriting(string mapping, DateTime now)
    {
        if (Status != ImportStatus.Checked) throw Refused("it cannot be started");
        if (NewRows + UpdatingRows == 0) throw new RefusedException("There is nothing to import: no row is new and none adds anything.");
        (Mapping, DoneRows, Status, UpdatedAt) = (mapping, 0, ImportStatus.Writing, now);
    }

    /// <summary>All of it is written.</summary>
    /// <param name="verdicts">Rows by what became of them.</param>
    /// <param name="now">When, UTC.</param>
    /// <exception cref="RefusedException">Nobody is writing it, or no longer.</exception>
    public void Finish(IReadOnlyDictionary<ImportVerdict, int> verdicts, DateTime now)
    {
        if (Status != ImportStatus.Writing) throw Refused("there is nothing to write");
        Count(verdicts);
        (DoneRows, Content, Status, UpdatedAt) = (TotalRows, null, ImportStatus.Done, now);
    }

    /// <summary>Gives it up; nothing of it stays but this line.</summary>
    /// <exception cref="RefusedException">It is over already.</exception>
    public void Cancel(Actor by, DateTime now)
    {
        if (Status is ImportStatus.Done or ImportStatus.Cancelled or ImportStatus.Failed) throw Refused("it cannot be cancelled");
        End(ImportStatus.Cancelled, $"Cancelled by {by.Name}. Nothing of it was kept.", now);
    }

    /// <summary>Something went wrong; nothing of it stays but this line.</summary>
    /// <param name="problem">What, in words.</param>
    /// <param name="now">When, UTC.</param>
    public void Fail(string problem, DateTime now)
    {
        if (IsUnderWay) End(ImportStatus.Failed, problem, now);
    }

    private void End(ImportStatus status, string problem, DateTime now)
        => (Status, Problem, Content, DoneRows, UpdatedAt) = (status, Cut(problem, 500), null, 0, now);

    private void Count(IReadOnlyDictionary<ImportVerdict, int> verdicts)
    {
        (NewRows, UpdatingRows) = (verdicts.GetValueOrDefault(ImportVerdict.New), verdicts.GetValueOrDefault(ImportVerdict.Updates));
        (DuplicateRows, RefusedRows) = (verdicts.GetValueOrDefault(ImportVerdict.Duplicate), verdicts.GetValueOrDefault(ImportVerdict.Refused));
    }

    private RefusedException Refused(string what) => new(Status switch
    {
        ImportStatus.Uploaded => $"This list was not checked yet; {what}.",
        ImportStatus.Checking => $"This list is being checked; {what} now.",
        ImportStatus.Checked => $"This list is checked and waits to be imported; {what}.",
        ImportStatus.Writing => $"This list is being imported already; {what} now.",
        ImportStatus.Done => $"This list is imported; {what} any more.",
        ImportStatus.Cancelled => $"This import was cancelled; {what} any more. Bring the list again.",
        _ => $"This import failed; {what} any more. Bring the list again.",
    });

    private static string? Cut(string? text, int length) => text is null || text.Length <= length ? text : text[..(length - 1)] + "…";
}

/// <summary>A list as somebody brings it.</summary>
/// <param name="FileName">As the file was called; null for a pasted list.</param>
/// <param name="Content">Its text.</param>
/// <param name="Source">Where the businesses are known from, for rows that do not say.</param>
/// <param name="LegalBasis">Why data of their people may be kept.</param>
/// <param name="Channel">How somebody came across them.</param>
public sealed record ImportedList(string? FileName, string Content, string? Source, LegalBasis LegalBasis, ProspectChannel Channel);

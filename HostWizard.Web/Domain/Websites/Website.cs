namespace HostWizard.Web.Domain.Websites;

/// <summary>The website of a store: a draft that people edit, and the published version that visitors read.</summary>
public sealed class Website
{
    /// <summary>How many steps can be undone.</summary>
    public const int MostSteps = 60;

    /// <summary>Edits of one thing by one person within this time are one step back.</summary>
    public static readonly TimeSpan OneStep = TimeSpan.FromSeconds(40);

    private readonly List<WebsiteVersion> versions = [];
    private readonly List<WebsiteStep> steps = [];

    private Website() { }

    /// <summary>A new website, which visitors read as it begins.</summary>
    public Website(WebsiteContent content, IReadOnlyList<MediaPicture> pictures, Actor by, DateTime now)
    {
        (UpdatedBy, UpdatedAt) = (by.Name, now);
        Publish(content, pictures, by, now);
    }

    /// <summary>The store it belongs to, and its key.</summary>
    public int StoreId { get; private set; }

    /// <summary>What people edit; null while it is what visitors read.</summary>
    public WebsiteContent? Draft { get; private set; }

    /// <summary>Number of the version visitors read.</summary>
    public int PublishedNumber { get; private set; }

    /// <summary>When that version was published, UTC.</summary>
    public DateTime PublishedAt { get; private set; }

    /// <summary>Edits since then.</summary>
    public int Changes { get; private set; }

    /// <summary>Grows with every edit, so that of two at once the second starts again.</summary>
    public int Revision { get; private set; }

    /// <summary>Which step the draft stands at.</summary>
    public int Step { get; private set; }

    /// <summary>The first step that is still kept.</summary>
    public int FirstStep { get; private set; }

    /// <summary>The last step that was made, later than <see cref="Step"/> after going back.</summary>
    public int LastStep { get; private set; }

    /// <summary>Whether the owner may change the layout too, not texts and pictures alone.</summary>
    public bool IsLayoutUnlocked { get; private set; }

    /// <summary>Who edited last.</summary>
    public string UpdatedBy { get; private set; } = "";

    /// <summary>Last edit, UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    /// <summary>Versions made now, to be saved.</summary>
    public IReadOnlyCollection<WebsiteVersion> Versions => versions;

    /// <summary>Steps made now, to be saved.</summary>
    public IReadOnlyCollection<WebsiteStep> Steps => steps;

    /// <summary>Whether there is something to undo.</summary>
    public bool CanUndo => Step > FirstStep;

    /// <summary>Whether something undone can be done again.</summary>
    public bool CanRedo => Step < LastStep;

    /// <summary>Whether visitors read something else than the draft.</summary>
    public bool HasChanges => Changes > 0;

    /// <summary>Makes this the draft, one step further.</summary>
    /// <param name="before">The draft as it is, for the first step back.</param>
    /// <param name="after">The draft as it shall be.</param>
    /// <param name="last">The step it stands at, when that is kept.</param>
    /// <param name="what">What was done, in words: "Hero edited".</param>
    /// <param name="key">The same for edits of the same thing, which are one step when they follow each other.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">UTC.</param>
    public void Edit(WebsiteContent before, WebsiteContent after, WebsiteStep? last, string what, string? key, Actor by, DateTime now)
    {
        var isSameStep = key is not null && last is not null && Step == LastStep && last.Number == Step && last.Continues(key, by, now);
        if (isSameStep) last!.Replace(after, now);
        else
        {
            // What visitors read is a state too, and must not be lost when the first edit is undone.
            if (last is null) steps.Add(new(Step, before, "", null, by, now));
            Step++;
            LastStep = Step;
            FirstStep = Math.Max(FirstStep, Step - MostSteps);
            steps.Add(new(Step, after, what, key, by, now));
            Changes++;
        }
        (Draft, Revision, UpdatedBy, UpdatedAt) = (after, Revision + 1, by.Name, now);
    }

    /// <summary>Goes back or forward to a step that is kept.</summary>
    public void GoTo(WebsiteStep step, Actor by, DateTime now)
    {
        Changes += step.Number < Step ? -1 : 1;
        // Going back before the published version is a change as well.
        if (Changes <= 0) Changes = 1;
        (Step, Draft, Revision, UpdatedBy, UpdatedAt) = (step.Number, step.Content, Revision + 1, by.Name, now);
    }

    /// <summary>Lets visitors read this from now on.</summary>
    /// <param name="content">The draft.</param>
    /// <param name="pictures">The pictures it shows, as they are now.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">UTC.</param>
    public void Publish(WebsiteContent content, IReadOnlyList<MediaPicture> pictures, Actor by, DateTime now)
    {
        PublishedNumber++;
        versions.Add(new(PublishedNumber, content, pictures, by, now));
        (Draft, Changes, PublishedAt, Revision) = (null, 0, now, Revision + 1);
    }

    /// <summary>Says whether the owner may change the layout.</summary>
    public void UnlockLayout(bool isUnlocked) => (IsLayoutUnlocked, Revision) = (isUnlocked, Revision + 1);
}

/// <summary>A published state of a website. Never changed.</summary>
public sealed class WebsiteVersion
{
    private WebsiteVersion() { }

    internal WebsiteVersion(int number, WebsiteContent content, IReadOnlyList<MediaPicture> pictures, Actor by, DateTime now)
        => (Number, Content, Pictures, By, At) = (number, content, pictures, by.Name, now);

    /// <summary>Number of the row.</summary>
    public int Id { get; private set; }

    /// <summary>Whose website.</summary>
    public int StoreId { get; private set; }

    /// <summary>1, 2, 3 … within its website.</summary>
    public int Number { get; private set; }

    /// <summary>What it says.</summary>
    public WebsiteContent Content { get; private set; } = null!;

    /// <summary>The client's pictures it shows, as they were.</summary>
    public IReadOnlyList<MediaPicture> Pictures { get; private set; } = [];

    /// <summary>Who published it.</summary>
    public string By { get; private set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }
}

/// <summary>A state of a draft one can go back to.</summary>
public sealed class WebsiteStep
{
    private WebsiteStep() { }

    internal WebsiteStep(int number, WebsiteContent content, string what, string? key, Actor by, DateTime now)
        => (Number, Content, What, Key, By, At) = (number, content, what, key, by.Name, now);

    /// <summary>Number of the row.</summary>
    public int Id { get; private set; }

    /// <summary>Whose website.</summary>
    public int StoreId { get; private set; }

    /// <summary>Place in the order of edits.</summary>
    public int Number { get; private set; }

    /// <summary>The draft after it.</summary>
    public WebsiteContent Content { get; private set; } = null!;

    /// <summary>What was done.</summary>
    public string What { get; private set; } = "";

    /// <summary>What was edited, where edits of the same thing are one step.</summary>
    public string? Key { get; private set; }

    /// <summary>Who did it.</summary>
    public string By { get; private set; } = "";

    /// <summary>When it was last continued, UTC.</summary>
    public DateTime At { get; private set; }

    internal bool Continues(string key, Actor by, DateTime now) => Key == key && By == by.Name && now - At <= Website.OneStep;

    internal void Replace(WebsiteContent content, DateTime now) => (Content, At) = (content, now);
}

namespace HostWizard.Web.Domain;

/// <summary>Languages a website can be in (ISO 639-1).</summary>
public enum SiteLanguage { En, Fr, De, Lb }

/// <summary>A website built in the CMS.</summary>
public sealed class Store
{
    private readonly List<StoreDomain> domains = [];

    private Store() { }

    /// <summary>A new website with its first page, owned by <paramref name="owner"/>.</summary>
    public Store(Platform platform, Merchant owner, string name, string subdomain, SiteLanguage language, DateTime now)
        => (PlatformId, MerchantId, Name, Subdomain, Language, CreatedAt, UpdatedAt) = (platform.Id, owner.Id, name, subdomain, language, now, now);

    /// <summary>Number of the website.</summary>
    public int Id { get; private set; }

    /// <summary>The platform whose subdomain it has.</summary>
    public int PlatformId { get; private set; }

    /// <summary>Whose it is.</summary>
    public int MerchantId { get; private set; }

    /// <summary>Whose it is.</summary>
    public Merchant? Merchant { get; private set; }

    /// <summary>Name of the business.</summary>
    public string Name { get; private set; } = "";

    /// <summary>First label of its address on the platform; unique there.</summary>
    public string Subdomain { get; private set; } = "";

    /// <summary>The language visitors read.</summary>
    public SiteLanguage Language { get; private set; }

    /// <summary>Since when, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Last change, UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    /// <summary>The client's own domains.</summary>
    public IReadOnlyCollection<StoreDomain> Domains => domains;

    /// <summary>The page visitors read.</summary>
    public StorePage? Page { get; private set; }

    /// <summary>Gives the website the page visitors read.</summary>
    public void Show(StorePage page) => Page = page;

    /// <summary>Changes language and page together.</summary>
    /// <returns>False when nothing was new.</returns>
    /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
    public bool Edit(PageTexts texts, DateTime now)
    {
        var errors = new InputErrors();
        var language = EnumText<SiteLanguage>.Parse(texts.Language);
        if (language is null) errors.Add("language", "Please choose one of the languages.");
        var clean = texts.Checked(errors);
        errors.ThrowIfAny();

        var same = Language == language && Page!.Says(clean);
        if (same) return false;
        (Language, UpdatedAt) = (language!.Value, now);
        Page!.Edit(clean, now);
        return true;
    }

    /// <summary>Gives the website to a client.</summary>
    public void HandTo(Merchant merchant, DateTime now) => (MerchantId, UpdatedAt) = (merchant.Id, now);

    /// <summary>Calls the website by the business's new name.</summary>
    public void Rename(string name, DateTime now) => (Name, UpdatedAt) = (name, now);

    /// <summary>Makes this the client's one domain.</summary>
    public void MoveTo(string domain, DateTime now)
    {
        if (domains.Count == 1 && domains[0].Domain == domain) return;
        domains.Clear();
        domains.Add(new StoreDomain(domain, now));
        UpdatedAt = now;
    }

    /// <summary>Lets go of every domain, so that another website can have it.</summary>
    public void FreeDomains(DateTime now)
    {
        domains.Clear();
        UpdatedAt = now;
    }
}

/// <summary>A custom domain of a store.</summary>
public sealed class StoreDomain
{
    private StoreDomain() { }

    internal StoreDomain(string domain, DateTime now) => (Domain, BareDomain, IsPrimary, CreatedAt) = (domain, DomainName.Bare(domain), true, now);

    /// <summary>Number of the domain.</summary>
    public int Id { get; private set; }

    /// <summary>The website it leads to.</summary>
    public int StoreId { get; private set; }

    /// <summary>Lower case punycode; unique everywhere.</summary>
    public string Domain { get; private set; } = "";

    /// <summary>The same without <c>www.</c>; unique everywhere, because a website answers on both.</summary>
    public string BareDomain { get; private set; } = "";

    /// <summary>Whether the others lead here.</summary>
    public bool IsPrimary { get; private set; }

    /// <summary>Since when, UTC.</summary>
    public DateTime CreatedAt { get; private set; }
}

/// <summary>What somebody wrote for the page, before anybody looked at it.</summary>
public sealed record PageTexts(string? Language, string? Title, string? OpeningLine, string? Text, string? Contact)
{
    /// <summary>The same, trimmed, with line ends as they are stored; what is wrong is noted.</summary>
    internal PageTexts Checked(InputErrors errors) => this with
    {
        Title = errors.Text("title", OneLine(Title), StorePage.TitleLength, required: true),
        OpeningLine = errors.Text("opening_line", OneLine(OpeningLine), StorePage.OpeningLineLength) ?? "",
        Text = errors.Text("text", Lines(Text), StorePage.TextLength) ?? "",
        Contact = errors.Text("contact", Lines(Contact), StorePage.ContactLength) ?? "",
    };

    // Browsers send CRLF and count one character.
    private static string? Lines(string? text) => text?.ReplaceLineEndings("\n");

    private static string? OneLine(string? text) => text?.ReplaceLineEndings(" ");
}

/// <summary>The one page of a first website: title, opening line, text and contact, all plain text.</summary>
public sealed class StorePage
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleLength = 120;

    /// <summary>Longest opening line, in characters.</summary>
    public const int OpeningLineLength = 300;

    /// <summary>Longest text, in characters.</summary>
    public const int TextLength = 10_000;

    /// <summary>Longest contact, in characters.</summary>
    public const int ContactLength = 1_000;

    private StorePage() { }

    /// <summary>A first page.</summary>
    /// <exception cref="InvalidInputException">A text is out of bounds.</exception>
    public StorePage(string title, string openingLine, string text, string contact, DateTime now)
    {
        var errors = new InputErrors();
        var clean = new PageTexts(null, title, openingLine, text, contact).Checked(errors);
        errors.ThrowIfAny();
        Write(clean, now);
    }

    /// <summary>The website it belongs to, and its key.</summary>
    public int StoreId { get; private set; }

    /// <summary>Headline.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The sentence below the headline.</summary>
    public string OpeningLine { get; private set; } = "";

    /// <summary>Paragraphs, parted by blank lines.</summary>
    public string Text { get; private set; } = "";

    /// <summary>How to reach the business, a line each.</summary>
    public string Contact { get; private set; } = "";

    /// <summary>Last change, UTC; never the same twice, because it tells versions apart.</summary>
    public DateTime UpdatedAt { get; private set; }

    internal bool Says(PageTexts texts)
        => (Title, OpeningLine, Text, Contact) == (texts.Title, texts.OpeningLine, texts.Text, texts.Contact);

    internal void Edit(PageTexts texts, DateTime now)
    {
        var next = UpdatedAt.AddMilliseconds(1);
        Write(texts, now > next ? now : next);
    }

    private void Write(PageTexts texts, DateTime now)
        => (Title, OpeningLine, Text, Contact, UpdatedAt) = (texts.Title!, texts.OpeningLine!, texts.Text!, texts.Contact!, now);
}

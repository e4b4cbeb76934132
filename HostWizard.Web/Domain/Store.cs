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

    /// <summary>Changes language and page together; the caller has checked them.</summary>
    public void Edit(SiteLanguage language, string title, string openingLine, string text, string contact, DateTime now)
    {
        (Language, UpdatedAt) = (language, now);
        Page!.Edit(title, openingLine, text, contact, now);
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

/// <summary>The one page of a first website: title, opening line, text and contact, all plain text.</summary>
public sealed class StorePage
{
    private StorePage() { }

    /// <summary>A first page; the caller has checked the texts.</summary>
    public StorePage(string title, string openingLine, string text, string contact, DateTime now)
        => (Title, OpeningLine, Text, Contact, UpdatedAt) = (title, openingLine, text, contact, now);

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

    /// <summary>Last change, UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    internal void Edit(string title, string openingLine, string text, string contact, DateTime now)
        => (Title, OpeningLine, Text, Contact, UpdatedAt) = (title, openingLine, text, contact, now);
}

using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Domain;

/// <summary>Languages a website can be in (ISO 639-1).</summary>
public enum SiteLanguage { En, Fr, De, Lb }

/// <summary>A website built in the CMS.</summary>
public sealed class Store
{
    /// <summary>How many domains a website has at most.</summary>
    public const int MostDomains = 20;

    private readonly List<StoreDomain> domains = [];

    private Store() { }

    /// <summary>A new website without content yet, owned by <paramref name="owner"/>.</summary>
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

    /// <summary>The domain all others lead to; null while there is none.</summary>
    public StoreDomain? PrimaryDomain => domains.Find(d => d.IsPrimary);

    /// <summary>What it says and how it looks.</summary>
    public Website? Website { get; private set; }

    /// <summary>Gives the store its website.</summary>
    /// <param name="content">What it says and how it looks.</param>
    /// <param name="by">Who makes it.</param>
    /// <param name="now">UTC.</param>
    /// <param name="pictures">Pictures of the client's that it shows already.</param>
    public void Begin(WebsiteContent content, Actor by, DateTime now, params IReadOnlyList<MediaPicture> pictures) => Website = new(content, pictures, by, now);

    /// <summary>Gives the website to a client.</summary>
    public void HandTo(Merchant merchant, DateTime now) => (MerchantId, UpdatedAt) = (merchant.Id, now);

    /// <summary>Calls the website by the business's new name.</summary>
    public void Rename(string name, DateTime now) => (Name, UpdatedAt) = (name, now);

    /// <summary>Makes this the domain that all others lead to; one that was so before stays and leads here.</summary>
    public void MoveTo(string domain, DateTime now)
    {
        if (PrimaryDomain?.Domain == domain) return;
        PrimaryDomain?.Follow();
        // What was there under this name, with or without www., goes and comes back: of two lines that change at once the database could see two primaries.
        var since = Take(DomainName.Bare(domain))?.CreatedAt ?? now;
        domains.Add(new StoreDomain(domain, isPrimary: true, since));
        UpdatedAt = now;
    }

    /// <summary>A further domain, which leads to the primary.</summary>
    /// <exception cref="RefusedException">It is the website's already, or there are enough.</exception>
    public void AddDomain(string domain, DateTime now)
    {
        var bare = DomainName.Bare(domain);
        if (domains.Any(d => d.BareDomain == bare)) throw new RefusedException($"{DomainName.Readable(domain)} leads to this website already, with and without www.");
        if (domains.Count >= MostDomains) throw new RefusedException($"A website has at most {MostDomains} domains. Remove one first.");
        domains.Add(new StoreDomain(domain, isPrimary: false, now));
        UpdatedAt = now;
    }

    /// <summary>Lets go of a further domain.</summary>
    /// <exception cref="RefusedException">It is the primary.</exception>
    public void RemoveDomain(StoreDomain domain, DateTime now)
    {
        if (domain.IsPrimary) throw new RefusedException($"{DomainName.Readable(domain.Domain)} is the main domain; the others lead there. Make another one the main domain first, or cancel the site.");
        domains.Remove(domain);
        UpdatedAt = now;
    }

    /// <summary>Lets go of every domain, so that another website can have it.</summary>
    public void FreeDomains(DateTime now)
    {
        domains.Clear();
        UpdatedAt = now;
    }

    private StoreDomain? Take(string bare)
    {
        var found = domains.Find(d => d.BareDomain == bare);
        if (found is not null) domains.Remove(found);
        return found;
    }
}

/// <summary>A custom domain of a store.</summary>
public sealed class StoreDomain
{
    private StoreDomain() { }

    internal StoreDomain(string domain, bool isPrimary, DateTime now) => (Domain, BareDomain, IsPrimary, CreatedAt) = (domain, DomainName.Bare(domain), isPrimary, now);

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

    internal void Follow() => IsPrimary = false;
}

namespace HostWizard.Web.Domain;

/// <summary>How a visitor came to a website: through the platform's path, by its subdomain, or by the client's own domain.</summary>
public enum StorefrontDoor { Path, Subdomain, Domain }

/// <summary>What a visitor gets.</summary>
public enum StorefrontAnswer { Website, NotFound, MovedToDomain, Unavailable, Gone }

/// <summary>Who sees a website, and when. Source: contract section 3, "Storefront by Host" and "by path".</summary>
public static class StorefrontRule
{
    /// <summary>What a visitor gets.</summary>
    /// <param name="status">Where the site stands; null when the website has none.</param>
    /// <param name="door">How the visitor came.</param>
    /// <param name="isInsider">Whether an admin or the website's owner asks.</param>
    public static StorefrontAnswer For(SiteStatus? status, StorefrontDoor door, bool isInsider) => (status, door) switch
    {
        (null or SiteStatus.Draft, StorefrontDoor.Path) when isInsider => StorefrontAnswer.Website,
        (null or SiteStatus.Draft, _) => StorefrontAnswer.NotFound,
        (SiteStatus.Live, StorefrontDoor.Subdomain) => StorefrontAnswer.MovedToDomain,
        (SiteStatus.Suspended, _) => StorefrontAnswer.Unavailable,
        (SiteStatus.Cancelled, StorefrontDoor.Domain) => StorefrontAnswer.NotFound,
        (SiteStatus.Cancelled, _) => StorefrontAnswer.Gone,
        _ => StorefrontAnswer.Website,
    };

    /// <summary>Whether search engines may list it: only the open website, at its own address.</summary>
    public static bool MayBeListed(SiteStatus? status, StorefrontDoor door) => status == SiteStatus.Live && door == StorefrontDoor.Domain;
}

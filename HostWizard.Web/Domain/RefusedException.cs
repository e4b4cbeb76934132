namespace HostWizard.Web.Domain;

/// <summary>A rule forbids what was asked, in a sentence a person can act on. The doors answer it with 409.</summary>
public class RefusedException(string message) : Exception(message);

/// <summary>A site cannot move as asked from where it is now.</summary>
/// <param name="site">The site that refused.</param>
/// <param name="message">A sentence a person can act on.</param>
public sealed class TransitionRefusedException(HostedSite site, string message) : RefusedException(message)
{
    /// <summary>Where the site is now.</summary>
    public SiteStatus CurrentStatus { get; } = site.Status;
}

/// <summary>A prospect already has a site that is not cancelled.</summary>
/// <param name="siteId">The site that exists.</param>
/// <param name="message">A sentence a person can act on.</param>
public sealed class SiteExistsException(int siteId, string message) : RefusedException(message)
{
    /// <summary>The site that exists.</summary>
    public int SiteId { get; } = siteId;
}

namespace HostWizard.Web.Pages.Sites;

/// <summary>One site: where it stands, what comes next, its services, website, contact and history.</summary>
public sealed class Detail(SiteView.Query query) : SitePage(query);

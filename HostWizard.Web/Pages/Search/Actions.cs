namespace HostWizard.Web.Pages.Search;

/// <summary>What can be done or opened from anywhere.</summary>
public static class Actions
{
    /// <summary>The pages of the menu, and what is made most.</summary>
    public static IReadOnlyList<Hit> Pages { get; } =
    [
        new("~/admin/hosting", "layout-dashboard", "Dashboard"),
        new("~/admin/hosting/sites", "browser", "Sites"),
        new("~/admin/hosting/clients", "receipt", "Client services"),
        new("~/admin/hosting/clients?expiring=soon", "calendar-time", "Renewals") { Beside = "services that end within 30 days" },
        new("~/admin/prospects", "target-arrow", "Prospects"),
        new("~/admin/prospects?due=yes&sort=next_step", "calendar-event", "Follow-ups") { Beside = "prospects with a next step due" },
        new("~/admin/merchants", "building-store", "Merchants"),
        new("~/admin/settings", "settings", "Settings"),
        new("~/admin/hosting/sites/new", "plus", "New site"),
        new("~/admin/prospects/new", "plus", "New prospect"),
    ];

    /// <summary>Makes a site of what was typed.</summary>
    public static Hit NewSite(string name) => new($"~/admin/hosting/sites/new?name={Uri.EscapeDataString(name)}", "plus", $"New site named “{name}”");

    /// <summary>What is done to a site that was found.</summary>
    public static IReadOnlyList<Hit> On(int siteId, string subdomain) =>
    [
        new($"~/cms/{subdomain}", "edit", "Edit the website"),
        new($"~/admin/hosting/sites/{siteId}?tab=services", "receipt", "Open its services"),
    ];
}

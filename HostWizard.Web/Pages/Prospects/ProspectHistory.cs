using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>How a prospect's history and its next step read.</summary>
public static class ProspectHistory
{
    /// <summary>What happened.</summary>
    public static string Words(ProspectEvent line) => line.Kind switch
    {
        ProspectEventKind.Created => "Noted",
        ProspectEventKind.Edited => "Changed",
        ProspectEventKind.StatusChanged => StatusLook.Label(line.ToStatus!.Value),
        ProspectEventKind.NextStepPlanned => "Next step planned",
        ProspectEventKind.SiteCreated => "Site created",
        ProspectEventKind.Merged => "Merged",
        _ => line.Kind.Words(),
    };

    /// <summary>The icon beside it.</summary>
    public static string Icon(ProspectEvent line) => line.Kind switch
    {
        ProspectEventKind.StatusChanged => StatusLook.Icon(line.ToStatus!.Value),
        ProspectEventKind.Edited => "pencil",
        ProspectEventKind.NextStepPlanned => "calendar-event",
        ProspectEventKind.SiteCreated => "browser-plus",
        ProspectEventKind.Merged => "copy",
        _ => "plus",
    };

    /// <summary>A day, from today.</summary>
    public static string Due(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        < 0 and var days => $"{-days} days ago",
        < 8 and var days => $"in {days} days",
        _ => due.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
    };
}

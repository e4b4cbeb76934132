using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>How a prospect's history reads.</summary>
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
}

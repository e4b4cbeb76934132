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
        ProspectEventKind.Captured => "Noted on the spot",
        ProspectEventKind.Enriched => "Website looked at",
        ProspectEventKind.ScoreOverridden => "Score set by hand",
        ProspectEventKind.ContactLogged => "Spoken with",
        ProspectEventKind.Objected => "They object",
        ProspectEventKind.PersonErased => "A person erased",
        ProspectEventKind.PersonExported => "A person’s data handed out",
        _ => StatusLook.Label(line.Kind),
    };

    /// <summary>The icon beside it.</summary>
    public static string Icon(ProspectEvent line) => line.Kind switch
    {
        ProspectEventKind.StatusChanged => StatusLook.Icon(line.ToStatus!.Value),
        ProspectEventKind.Edited => "pencil",
        ProspectEventKind.NextStepPlanned => "calendar-event",
        ProspectEventKind.SiteCreated => "browser-plus",
        ProspectEventKind.Merged => "copy",
        ProspectEventKind.Imported => "file-import",
        ProspectEventKind.Captured => "map-pin",
        ProspectEventKind.Enriched => "gauge",
        ProspectEventKind.ScoreOverridden => "adjustments",
        ProspectEventKind.ContactLogged => "phone",
        ProspectEventKind.Objected or ProspectEventKind.PersonErased or ProspectEventKind.Anonymised => "eye-off",
        ProspectEventKind.PersonExported => "download",
        _ => "plus",
    };
}

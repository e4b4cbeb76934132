using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>How imports and verdicts look: an icon and a word.</summary>
public static class ImportLook
{
    /// <summary>The icon's name.</summary>
    public static string Icon(ImportVerdict verdict) => verdict switch
    {
        ImportVerdict.New => "plus",
        ImportVerdict.Updates => "pencil",
        ImportVerdict.Duplicate => "copy",
        _ => "ban",
    };

    /// <summary>The word for rows with this verdict.</summary>
    public static string Word(ImportVerdict verdict) => verdict switch
    {
        ImportVerdict.New => "New",
        ImportVerdict.Updates => "Adds something",
        ImportVerdict.Duplicate => "Known already",
        _ => "Refused",
    };

    /// <summary>The icon's name.</summary>
    public static string Icon(ImportStatus status) => status switch
    {
        ImportStatus.Uploaded => "adjustments",
        ImportStatus.Checking or ImportStatus.Writing => "refresh",
        ImportStatus.Checked => "list",
        ImportStatus.Done => "circle-check",
        ImportStatus.Cancelled => "ban",
        _ => "alert-triangle",
    };

    /// <summary>How far it is, in words.</summary>
    public static string Word(ImportStatus status) => status switch
    {
        ImportStatus.Uploaded => "Columns to be chosen",
        ImportStatus.Checking => "Being checked",
        ImportStatus.Checked => "Checked, not imported",
        ImportStatus.Writing => "Being imported",
        ImportStatus.Done => "Imported",
        ImportStatus.Cancelled => "Cancelled",
        _ => "Failed",
    };
}

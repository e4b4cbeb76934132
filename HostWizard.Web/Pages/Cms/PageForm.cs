using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Cms;

/// <summary>The fields of the editor.</summary>
public sealed class PageForm
{
    public string? Title { get; set; }
    public string? OpeningLine { get; set; }
    public string? Text { get; set; }
    public string? Contact { get; set; }
    public string? Language { get; set; }

    /// <summary>What was saved when the form was opened; see <see cref="EditableStore.VersionOf"/>.</summary>
    public long Version { get; set; }

    public PageTexts Texts => new(Language, Title, OpeningLine, Text, Contact);
}

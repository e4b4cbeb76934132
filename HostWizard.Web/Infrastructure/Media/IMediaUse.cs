using HostWizard.Web.Data;

namespace HostWizard.Web.Infrastructure.Media;

/// <summary>Knows which pages show a picture: such a picture is not deleted.</summary>
public interface IMediaUse
{
    /// <summary>Names the places that show it, for people: "Home, Gallery".</summary>
    /// <param name="storeId">The website.</param>
    /// <param name="mediaId">The picture.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>None when it may be deleted. Asked inside the transaction that deletes.</returns>
    Task<IReadOnlyList<string>> WhereUsedAsync(int storeId, int mediaId, CancellationToken ct);
}

/// <summary>Looks into the draft and into what visitors read.</summary>
internal sealed class WebsiteMediaUse(HostWizardDb db) : IMediaUse
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> WhereUsedAsync(int storeId, int mediaId, CancellationToken ct) => db.PlacesOfPicture(storeId, mediaId, ct);
}

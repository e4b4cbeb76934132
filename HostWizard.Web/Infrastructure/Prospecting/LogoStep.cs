using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.Media;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>Fifth step: the logo, cleaned, for the website to come.</summary>
public sealed class LogoStep(PoliteClient client, IPictures pictures)
{
    /// <summary>Fetches the logo.</summary>
    /// <param name="address">Where the page says it is.</param>
    /// <param name="ct">Ends the visit.</param>
    /// <returns>The picture; or why there is none, in words.</returns>
    public async Task<(CleanPicture? Picture, string Words)> LookAsync(Uri address, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(client.Settings.StepTime, client.Clock);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        using var visit = client.Begin();
        try
        {
            var fetched = await visit.GetAsync(address, client.Settings.MaxBytes, time.Token);
            if (fetched is not { Outcome: VisitOutcome.Answered or VisitOutcome.BadCertificate, IsPage: true }) return (null, fetched.Problem ?? $"The logo answers {fetched.Head?.Status}.");
            var clean = await client.ReadAsync(() => pictures.Clean(fetched.Body), ct);
            return (clean, $"{clean.Width} × {clean.Height} pixels");
        }
        catch (InvalidInputException noPicture)
        {
            return (null, noPicture.Message);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return (null, "It did not come in time.");
        }
    }
}

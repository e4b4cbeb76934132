namespace HostWizard.Web.Domain.Prospecting;

/// <summary>The logo a website shows.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record LogoEvidence(string Address, int Width, int Height);

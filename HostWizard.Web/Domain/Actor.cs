namespace HostWizard.Web.Domain;

/// <summary>Who did something, as the history names them: an e-mail address, a named API token or the system itself.</summary>
/// <param name="Name">What the history shows; never empty.</param>
public sealed record Actor(string Name)
{
    /// <summary>HostWizard itself, when no person asked.</summary>
    public static readonly Actor System = new("system");
}

namespace HostWizard.Web.Domain;

/// <summary>A product line with its own domain.</summary>
public sealed class Platform
{
    /// <summary>The one platform that is seeded.</summary>
    public const string HostingCode = "hosting";

    private Platform() { }

    /// <summary>A new product line.</summary>
    public Platform(string code, string name, string domain) => (Code, Name, Domain) = (code, name, domain);

    /// <summary>Number of the platform.</summary>
    public int Id { get; private set; }

    /// <summary>Short unique name.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Name as people see it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Apex of its addresses.</summary>
    public string Domain { get; private set; } = "";
}

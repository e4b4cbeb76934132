namespace HostWizard.Web.Domain;

/// <summary>Who did something, as the history names them: an e-mail address, a named API token or the system itself.</summary>
/// <param name="Name">What the history shows; never empty.</param>
public sealed record Actor(string Name)
{
    /// <summary>HostWizard itself, when no person asked.</summary>
    public static readonly Actor System = new("system");

    /// <summary>Longest name that is kept, in characters.</summary>
    public const int NameLength = 300;

    /// <summary>One person who acts as another; addresses too long for one line are cut, each by itself.</summary>
    /// <param name="admin">Who is really there.</param>
    /// <param name="owner">Whose rights are used.</param>
    public static Actor For(string admin, string owner)
    {
        const string between = " for ";
        var room = NameLength - between.Length;
        if (admin.Length + owner.Length <= room) return new(admin + between + owner);
        var (first, second) = (Math.Max(room / 2, room - owner.Length), Math.Max(room / 2, room - admin.Length));
        return new(Cut(admin, first) + between + Cut(owner, second));
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}

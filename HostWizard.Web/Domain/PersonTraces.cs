using System.Text.RegularExpressions;

namespace HostWizard.Web.Domain;

/// <summary>How one person shows in free text of one prospect: by their address or number, and by what else the contacts that are theirs say.</summary>
public sealed class PersonTraces
{
    /// <summary>What stands where a person stood.</summary>
    public const string Gone = "[erased]";

    // Shorter names are parts of too many words.
    private const int ShortestName = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly List<PersonKey> keys;
    private readonly List<Regex> names;

    /// <summary>The traces of a person at a prospect.</summary>
    /// <param name="key">Who.</param>
    /// <param name="contacts">All people of the prospect; what others there have too is no trace.</param>
    public PersonTraces(PersonKey key, IEnumerable<ProspectContact> contacts)
    {
        Key = key;
        var (theirs, others) = (contacts.Where(key.Is).ToList(), contacts.Where(contact => !key.Is(contact)).ToList());
        var emails = theirs.Select(c => c.EmailKey).OfType<string>().Where(email => email != key.Email && others.TrueForAll(o => o.EmailKey != email) && EmailAddress.WhatIsWrong(email) is null).Distinct();
        var phones = theirs.Select(c => c.PhoneKey).OfType<string>().Where(phone => phone != key.Phone && others.TrueForAll(o => o.PhoneKey != phone)).Distinct();
        keys = [key, .. emails.Select(email => PersonKey.Of(email, null)), .. phones.Select(phone => PersonKey.Of(null, "+" + phone))];
        names = [.. theirs.Select(c => c.Name?.Trim()).OfType<string>().Where(name => name.Length >= ShortestName && others.TrueForAll(o => o.Name?.Trim() != name)).Distinct().Select(OfName)];
    }

    /// <summary>Who.</summary>
    public PersonKey Key { get; }

    /// <summary>Whether a text names the person.</summary>
    public bool IsIn(string? text) => text is not null && (keys.Exists(key => key.IsIn(text)) || names.Exists(name => name.IsMatch(text)));

    /// <summary>The text with <see cref="Gone"/> in the place of every trace.</summary>
    /// <param name="text">The text; null without one.</param>
    /// <param name="length">Most characters that are kept: a placeholder may be longer than a name.</param>
    public string? StruckFrom(string? text, int length = int.MaxValue)
    {
        if (text is null) return null;
        var struck = names.Aggregate(keys.Aggregate(text, (rest, key) => key.StruckFrom(rest)), (rest, name) => name.Replace(rest, Gone));
        return struck.Length <= length ? struck : struck[..(length - 1)] + "…";
    }

    private static Regex OfName(string name)
        => new($@"(?<!\w){string.Join(@"\s+", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape))}(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);
}

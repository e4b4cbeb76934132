namespace HostWizard.Web.Domain;

/// <summary>What is wrong with what somebody sent, field by field. The doors answer it with 400, the words beside the field.</summary>
/// <param name="errors">Sentences by field name, in the contract's snake case.</param>
public sealed class InvalidInputException(IReadOnlyDictionary<string, string[]> errors)
    : Exception(string.Join(" ", errors.SelectMany(e => e.Value)))
{
    /// <summary>Sentences by field name, in the contract's snake case.</summary>
    public IReadOnlyDictionary<string, string[]> Errors { get; } = errors;

    /// <summary>One thing wrong with one field.</summary>
    public InvalidInputException(string field, string message) : this(new Dictionary<string, string[]> { [field] = [message] }) { }
}

/// <summary>Collects what is wrong with an input, so that a person hears all of it at once.</summary>
public sealed class InputErrors
{
    private readonly Dictionary<string, List<string>> byField = [];

    /// <summary>Notes one thing wrong with a field.</summary>
    public void Add(string field, string message)
        => (byField.TryGetValue(field, out var list) ? list : byField[field] = []).Add(message);

    /// <summary>Trims a text, turns blank into null, and notes what is wrong with it.</summary>
    public string? Text(string field, string? value, int maxLength, bool required = false, bool trim = true)
    {
        var text = string.IsNullOrWhiteSpace(value) ? null : trim ? value.Trim() : value;
        if (text is null && required) Add(field, "Please fill this in.");
        if (text?.Length > maxLength) Add(field, $"Please use at most {maxLength} characters; this has {text.Length}.");
        // PostgreSQL refuses NUL in text; a lone surrogate cannot be written as UTF-8.
        if (text is not null && (text.Contains('\0') || !IsWellFormed(text))) Add(field, "This holds a character that cannot be stored.");
        return text;
    }

    /// <summary>A <see cref="Text"/> that must be an e-mail address.</summary>
    public string? Email(string field, string? value, bool required = false)
    {
        var text = Text(field, value, EmailAddress.MaxLength, required);
        if (text is not null && EmailAddress.WhatIsWrong(text) is { } wrong) Add(field, wrong);
        return text;
    }

    /// <summary>Notes a number outside its bounds.</summary>
    public void Range(string field, long value, long min, long max)
    {
        if (value < min || value > max) Add(field, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Please give a number from {min} to {max}."));
    }

    /// <summary>Throws when anything was noted.</summary>
    /// <exception cref="InvalidInputException">Anything was noted.</exception>
    public void ThrowIfAny()
    {
        if (byField.Count > 0) throw new InvalidInputException(byField.ToDictionary(e => e.Key, e => e.Value.ToArray()));
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[++i])) return false;
        }
        return true;
    }
}

using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace HostWizard.Web.Domain.Websites;

/// <summary>A text in one line.</summary>
/// <param name="most">Longest, in characters.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LineAttribute(int most) : Attribute
{
    /// <summary>Longest, in characters.</summary>
    public int Most { get; } = most;
}

/// <summary>A text that may have several lines, without any markup.</summary>
/// <param name="most">Longest, in characters.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LinesAttribute(int most) : Attribute
{
    /// <summary>Longest, in characters.</summary>
    public int Most { get; } = most;
}

/// <summary>A text with headings, lists, links and emphasis, as HTML that has been cleaned.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RichAttribute : Attribute
{
    /// <summary>Longest, in characters of HTML.</summary>
    public const int Most = 30_000;
}

/// <summary>A list of parts.</summary>
/// <param name="most">Most parts.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PartsAttribute(int most) : Attribute
{
    /// <summary>Most parts.</summary>
    public int Most { get; } = most;
}

/// <summary>Walks the fields of any section's content: cleans what somebody typed, finds pictures and links, counts parts.</summary>
public static class ContentFields
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    /// <summary>Trims, cuts nothing, cleans rich text, and notes what is wrong under the field's path, such as <c>Items[2].Name</c>.</summary>
    /// <param name="content">Changed in place.</param>
    /// <param name="errors">Where to note.</param>
    /// <param name="cleanHtml">Makes HTML safe.</param>
    public static void Clean(object content, InputErrors errors, Func<string, string> cleanHtml) => Clean(content, "", errors, cleanHtml);

    /// <summary>Every picture in a content.</summary>
    public static IEnumerable<Picture> Pictures(object content) => All<Picture>(content);

    /// <summary>Every link in a content.</summary>
    public static IEnumerable<LinkTo> Links(object content) => All<LinkTo>(content);

    /// <summary>Every rich text of a content, as HTML.</summary>
    public static IEnumerable<string> RichTexts(object content)
        => Parts(content).SelectMany(part => Of(part.GetType()).Where(field => field.IsDefined(typeof(RichAttribute))).Select(field => (string?)field.GetValue(part) ?? ""));

    /// <summary>Longest text of a field, in characters.</summary>
    public static int MostOf(object owner, string name)
    {
        var field = owner.GetType().GetProperty(name)!;
        return field.GetCustomAttribute<LineAttribute>()?.Most ?? field.GetCustomAttribute<LinesAttribute>()?.Most ?? RichAttribute.Most;
    }

    /// <summary>The list of parts at a path such as <c>Groups[1].Items</c>; null when there is none.</summary>
    public static (IList List, Type Part, int Most)? PartsAt(object content, string path)
    {
        object? at = content;
        var steps = path.Split('.');
        for (var i = 0; i < steps.Length && at is not null; i++)
        {
            var (name, index) = Step(steps[i]);
            if (Of(at.GetType()).FirstOrDefault(field => field.Name == name) is not { } field) return null;
            var value = field.GetValue(at);
            if (i == steps.Length - 1 && index is null)
                return value is IList list && field.GetCustomAttribute<PartsAttribute>() is { } parts ? (list, field.PropertyType.GetGenericArguments()[0], parts.Most) : null;
            at = index is { } n ? value is IList items && n >= 0 && n < items.Count ? items[n] : null : value;
        }
        return null;
    }

    private static (string Name, int? Index) Step(string step)
    {
        var bracket = step.IndexOf('[');
        return bracket < 0 ? (step, null) : (step[..bracket], int.TryParse(step[(bracket + 1)..].TrimEnd(']'), out var index) ? index : -1);
    }

    private static IEnumerable<T> All<T>(object content) where T : class
        => Parts(content).SelectMany(part => Of(part.GetType()).Where(field => field.PropertyType == typeof(T)).Select(field => (T?)field.GetValue(part)).OfType<T>());

    private static IEnumerable<object> Parts(object content)
    {
        yield return content;
        foreach (var field in Of(content.GetType()).Where(field => field.IsDefined(typeof(PartsAttribute))))
            if (field.GetValue(content) is IEnumerable items)
                foreach (var item in items)
                    foreach (var part in Parts(item)) yield return part;
    }

    private static void Clean(object content, string path, InputErrors errors, Func<string, string> cleanHtml)
    {
        foreach (var field in Of(content.GetType()))
        {
            var at = path + field.Name;
            if (field.GetCustomAttribute<LineAttribute>() is { } line) field.SetValue(content, errors.Text(at, Text(content, field).ReplaceLineEndings(" "), line.Most) ?? "");
            else if (field.GetCustomAttribute<LinesAttribute>() is { } lines) field.SetValue(content, errors.Text(at, Text(content, field).ReplaceLineEndings("\n"), lines.Most) ?? "");
            else if (field.IsDefined(typeof(RichAttribute))) field.SetValue(content, errors.Text(at, cleanHtml(Text(content, field)), RichAttribute.Most) ?? "");
            else if (field.PropertyType == typeof(Picture)) field.SetValue(content, Checked((Picture?)field.GetValue(content), at, errors));
            else if (field.PropertyType == typeof(LinkTo)) field.SetValue(content, Checked((LinkTo?)field.GetValue(content), at, errors));
            else if (field.GetCustomAttribute<PartsAttribute>() is { } parts)
            {
                var list = (IList?)field.GetValue(content);
                if (list is null) continue;
                if (list.Count > parts.Most) errors.Add(at, $"Please use at most {parts.Most}; these are {list.Count}.");
                for (var i = 0; i < list.Count; i++) Clean(list[i]!, $"{at}[{i}].", errors, cleanHtml);
            }
        }
    }

    private static string Text(object content, PropertyInfo field) => (string?)field.GetValue(content) ?? "";

    private static Picture Checked(Picture? picture, string at, InputErrors errors) => new()
    {
        MediaId = picture?.MediaId, Art = picture?.MediaId is null && picture?.Art is { Length: > 0 } art && art.All(c => char.IsAsciiLetterLower(c) || c == '-') ? art : null,
        Alt = errors.Text(at + ".Alt", picture?.Alt, 200) ?? "",
    };

    private static LinkTo Checked(LinkTo? link, string at, InputErrors errors)
    {
        var target = link?.Target?.Trim() ?? "";
        var url = errors.Text(at + ".Url", link?.Url, 500) ?? "";
        if (target != "url") return new() { Target = target.Length <= 60 ? target : "" };
        if (url.Length > 0 && !url.Contains("://", StringComparison.Ordinal)) url = "https://" + url;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
            errors.Add(at + ".Url", "Please give an address such as https://example.lu.");
        return new() { Target = target, Url = url };
    }

    private static PropertyInfo[] Of(Type type) => Known.GetOrAdd(type, one => [.. one.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(field => field.CanWrite)]);
}

using System.Collections;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure.Html;

namespace HostWizard.Web.Pages.Cms;

/// <summary>What a section says, line by line, to be compared by eye.</summary>
internal static class SectionWords
{
    public static IEnumerable<string> Of(object content)
    {
        foreach (var field in content.GetType().GetProperties().Where(field => field.CanWrite))
        {
            var value = field.GetValue(content);
            if (value is string { Length: > 0 } text) yield return field.IsDefined(typeof(RichAttribute), false) ? RichText.Words(text) : text;
            else if (value is IEnumerable items and not string)
                foreach (var item in items)
                    foreach (var words in Of(item)) yield return words;
        }
    }
}

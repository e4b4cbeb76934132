using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HostWizard.Web.Pages.Shared;

/// <summary>
/// Writes a moment or a day in words, with the exact one on hover:
/// <c>&lt;when at="@site.UpdatedAt" /&gt;</c>, <c>&lt;when on="@invoice.Due" /&gt;</c>.
/// </summary>
[HtmlTargetElement("when", Attributes = "at", TagStructure = TagStructure.NormalOrSelfClosing)]
[HtmlTargetElement("when", Attributes = "on", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WhenTagHelper(TimeProvider clock) : TagHelper
{
    /// <summary>A moment, UTC.</summary>
    public DateTime? At { get; set; }

    /// <summary>A calendar day.</summary>
    public DateOnly? On { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        switch (this)
        {
            case { At: { } at }:
                Write(output, at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), Show.InFull(at), Show.Ago(at, now));
                break;
            case { On: { } on }:
                Write(output, on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Show.InFull(on), Show.Ago(on, Show.DayOf(now)));
                break;
            default:
                output.SuppressOutput();
                break;
        }
    }

    private static void Write(TagHelperOutput output, string machine, string full, string words)
    {
        output.Attributes.SetAttribute("datetime", machine);
        output.Attributes.SetAttribute("title", full);
        output.Content.SetContent(words);
    }
}

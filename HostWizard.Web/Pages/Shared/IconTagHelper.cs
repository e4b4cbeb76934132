using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HostWizard.Web.Pages.Shared;

/// <summary>
/// Draws a Tabler icon from the sprite: <c>&lt;icon name="send" size="s" /&gt;</c>. The names are listed in ClientAssets.targets.
/// </summary>
[HtmlTargetElement("icon", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper : TagHelper
{
    private const string Sprite = "lib/icons.svg";

    /// <summary>Name of the icon, as tabler.io/icons gives it.</summary>
    public required string Name { get; set; }

    /// <summary>Nothing for 18 px, <c>s</c> for 16 px, <c>xs</c> for 14 px.</summary>
    public string? Size { get; set; }

    /// <summary>What the icon says when no word stands beside it; without it the icon is decoration.</summary>
    public string? Label { get; set; }

    /// <summary>Gives the path base and the fingerprints of the request's endpoint.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("icon", HtmlEncoder.Default);
        if (Size is not null) output.AddClass($"icon-{Size}", HtmlEncoder.Default);
        if (Label is null)
        {
            output.Attributes.SetAttribute("aria-hidden", "true");
        }
        else
        {
            output.Attributes.SetAttribute("role", "img");
            output.Attributes.SetAttribute("aria-label", Label);
        }

        output.Content.SetHtmlContent(Use(ViewContext, Name));
    }

    /// <summary>The same icon, 18 px and decoration, for other tag helpers.</summary>
    public static IHtmlContent Svg(ViewContext view, string name)
        => new HtmlString($"<svg class=\"icon\" aria-hidden=\"true\">{Use(view, name)}</svg>");

    // <use href="~/…"> is not resolved by Razor, unlike link, script and img.
    private static string Use(ViewContext view, string name)
    {
        var http = view.HttpContext;
        var assets = http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return $"<use href=\"{HtmlEncoder.Default.Encode($"{http.Request.PathBase}/{assets?[Sprite] ?? Sprite}#{name}")}\"></use>";
    }
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HostWizard.Web.Pages.Shared;

/// <summary>
/// Gives the antiforgery token to posted forms whose address is written out in <c>action</c>:
/// there the framework leaves it away, and the form would be refused as too old.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method='post'], action")]
public sealed class PostFormTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>Gives the request the token belongs to.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // What began with ~/ is resolved by now and not seen as an address by the framework: there it adds the token itself.
        var action = output.Attributes["action"]?.Value switch
        {
            string text => text,
            HtmlString html => html.ToString(),
            _ => null,
        };
        if (string.IsNullOrEmpty(action) || context.AllAttributes.ContainsName("asp-antiforgery")) return;
        if (generator.GenerateAntiforgery(ViewContext) is { } token) output.PostContent.AppendHtml(token);
    }
}

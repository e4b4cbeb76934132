using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HostWizard.Web.Pages.Shared;

/// <summary>
/// Marks a field that was refused (<c>is-invalid</c>, which shows the message beside it and takes the focus)
/// and ties it to its <c>asp-validation-for</c> message for screen readers.
/// </summary>
[HtmlTargetElement("input", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("select", Attributes = "asp-for")]
[HtmlTargetElement("textarea", Attributes = "asp-for")]
[HtmlTargetElement("span", Attributes = "asp-validation-for")]
public sealed class FieldErrorTagHelper : TagHelper
{
    /// <summary>The field.</summary>
    [HtmlAttributeName("asp-for")]
    public ModelExpression? Field { get; set; }

    /// <summary>The field whose message this is.</summary>
    [HtmlAttributeName("asp-validation-for")]
    public ModelExpression? Message { get; set; }

    /// <summary>Gives the model state.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName((Field ?? Message)!.Name);
        if (ViewContext.ViewData.ModelState.GetFieldValidationState(name) != ModelValidationState.Invalid) return;

        var messageId = $"{TagBuilder.CreateSanitizedId(name, "_")}-error";
        if (Message is not null)
        {
            output.Attributes.SetAttribute("id", messageId);
            return;
        }

        var hints = output.Attributes["aria-describedby"]?.Value;
        output.AddClass("is-invalid", HtmlEncoder.Default);
        output.Attributes.SetAttribute("aria-invalid", "true");
        output.Attributes.SetAttribute("aria-describedby", hints is null ? messageId : $"{messageId} {hints}");
    }
}

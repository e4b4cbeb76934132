using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HostWizard.Web.Pages.Shared;

/// <summary><c>&lt;status of="@site.Status" /&gt;</c>: the badge of a state.</summary>
[HtmlTargetElement("status", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StatusTagHelper : TagHelper
{
    /// <summary>The state of a site or a service.</summary>
    public Enum Of { get; set; } = SiteStatus.Draft;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (text, icon, label) = Of switch
        {
            SiteStatus site => (site.Text(), StatusLook.Icon(site), StatusLook.Label(site)),
            ServiceStatus service => (service.Text(), StatusLook.Icon(service), StatusLook.Label(service)),
            SubscriptionStatus subscription => (subscription.Text(), StatusLook.Icon(subscription), StatusLook.Label(subscription)),
            ProspectStatus prospect => (prospect.Text(), StatusLook.Icon(prospect), StatusLook.Label(prospect)),
            MailStatus mail => (mail.Text(), StatusLook.Icon(mail), StatusLook.Label(mail)),
            _ => throw new ArgumentException($"{Of.GetType().Name} has no badge."),
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"st s-{text}");
        output.Content.SetHtmlContent(IconTagHelper.Svg(ViewContext, icon));
        output.Content.Append(label);
    }
}

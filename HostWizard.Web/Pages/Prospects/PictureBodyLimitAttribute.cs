using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>
/// Answers pictures that are too long with 413 and words before anything is read. Before the form's token is looked for: that reads the form,
/// and would call one that is too long a form that is too old.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PictureBodyLimitAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>A card and a shop front of the largest size, and the form around them.</summary>
    public const long Most = (2 * MediaSizes.MostBytes) + (1024 * 1024);

    /// <summary>What is said.</summary>
    public static string Words { get; } = $"That is too much at once. Each picture may have at most {MediaQuota.Words(MediaSizes.MostBytes)}.";

    public int Order => 0;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength is not > Most) return;
        context.Result = Capture.IsScript(context.HttpContext.Request) ? new ContentResult { StatusCode = StatusCodes.Status413PayloadTooLarge, ContentType = "text/plain; charset=utf-8", Content = Words }
            : new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
    }
}

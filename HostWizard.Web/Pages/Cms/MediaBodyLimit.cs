using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace HostWizard.Web.Pages.Cms;

/// <summary>
/// Answers uploads that are too long with 413 and words before anything is read. Before the form's token is looked for: that reads the form,
/// and would call one that is too long a form that is too old.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MediaBodyLimitAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Ten of the largest pictures, and the form around them.</summary>
    public const long Most = (10 * MediaSizes.MostBytes) + (1024 * 1024);

    /// <summary>What is said.</summary>
    public static string Words { get; } = $"That is too much at once. Each picture may have at most {MediaQuota.Words(MediaSizes.MostBytes)}, and all of one upload together {MediaQuota.Words(10 * MediaSizes.MostBytes)}.";

    public int Order => 0;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength is not > Most) return;
        // A script shows the words beside the file; without one the usual page says them.
        context.Result = context.HttpContext.Request.Headers["X-Upload"] != "1" ? new StatusCodeResult(StatusCodes.Status413PayloadTooLarge)
            : new ContentResult { StatusCode = StatusCodes.Status413PayloadTooLarge, ContentType = "text/plain; charset=utf-8", Content = Words };
    }
}

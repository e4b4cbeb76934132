using HostWizard.Web.Infrastructure.Prospecting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Answers lists that are too long with 413 before anything is read, and before the form's token is looked for, which would call it a form that is too old.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ListBodyLimitAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>The largest list, and the form around it.</summary>
    public const int Most = ListText.MostBytes + (2 * 1024 * 1024);

    public int Order => 0;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength > Most) context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
    }
}

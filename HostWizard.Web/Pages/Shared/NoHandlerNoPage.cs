using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace HostWizard.Web.Pages.Shared;

/// <summary>A method that a page does not take is answered 405. The framework would draw the page without what its handler reads, and without asking whose it is.</summary>
public sealed class NoHandlerNoPage : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context) { }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // Messages are drawn for whatever method went wrong.
        var isPublic = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        if (!isPublic && context.HandlerMethod is null && context.ActionDescriptor.HandlerMethods.Count > 0) context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context) { }
}

using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace HostWizard.Web.Pages.Shared;

/// <summary>Somebody with a temporary password sees one page only: the one to change it.</summary>
public sealed class PasswordChangeFirst : IAsyncPageFilter
{
    private const string ChangePage = "/Account/Password";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var isPublic = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        if (isPublic || !context.HttpContext.User.MustChangePassword() || context.ActionDescriptor.ViewEnginePath == ChangePage) return next();
        context.Result = new RedirectResult("~/account/password");
        return Task.CompletedTask;
    }
}

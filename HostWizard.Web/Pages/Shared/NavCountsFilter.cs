using HostWizard.Web.Infrastructure.SignIn;
using Htmx;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Shared;

/// <summary>Gives the frame of admin pages the numbers beside its menu.</summary>
public sealed class NavCountsFilter(Statistics statistics) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is PageModel page && context.HttpContext.User.IsAdmin() && !context.HttpContext.Request.IsHtmxNonBoosted())
        {
            var figures = await statistics.NowAsync(context.HttpContext.RequestAborted);
            page.ViewData["NavCounts"] = new NavCounts(figures.TotalSites, figures.UpcomingRenewals, figures.Prospects, figures.Merchants, figures.FailedMails);
        }
        await next();
    }
}

using Htmx;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Shared;

/// <summary>How a page tells whether only a part of it is asked for.</summary>
public static class Fragments
{
    /// <summary>Whether htmx asks for the changed part; caches keep part and page apart.</summary>
    public static bool AsksForPart(this PageModel page)
    {
        page.Response.Htmx(headers => headers.WithVary());
        return page.Request.IsHtmxNonBoosted() && !page.Request.IsHtmxHistoryRestoreRequest();
    }

    /// <summary>The page's own address with the parts of the query that say something.</summary>
    public static string Address(this PageModel page, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var builder = new QueryBuilder();
        foreach (var (name, value) in query)
            if (!string.IsNullOrEmpty(value)) builder.Add(name, value);
        return $"{page.Request.PathBase}{page.Request.Path}{builder}";
    }

    /// <summary>While somebody types into a filter the address follows, without a step back for every letter.</summary>
    public static void FollowFilter(this PageModel page, string address)
    {
        if (page.Request.Method == HttpMethods.Get && page.Request.Headers["HX-Trigger"] == "filter") page.Response.Htmx(headers => headers.ReplaceUrl(address));
    }
}

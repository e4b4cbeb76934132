using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace HostWizard.Web.Pages.Shared;

/// <summary>
/// Lets a page take uploads up to a size, and answers longer ones with 413 and words before anything is read. Before the form's token is looked for: that reads
/// the form, and would call one that is too long a form that is too old.
/// </summary>
/// <param name="files">Most files of one upload.</param>
/// <param name="bytes">Most bytes of each.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadLimitAttribute(int files, int bytes) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    // The token, what is typed, and what stands between the parts.
    private const int FormBytes = 1024 * 1024;

    /// <summary>Most bytes of a body, with the form around the files.</summary>
    public long Most => ((long)files * bytes) + FormBytes;

    /// <summary>The header by which the page's script shows itself: it is told the words, which the usual page of errors says to others.</summary>
    public string? Script { get; set; }

    /// <summary>Most bytes of a text that is typed or pasted.</summary>
    public int Text { get; set; } = 4 * 1024 * 1024;

    public int Order => 0;

    private string Words => $"That is too much at once. Each file may have at most {MediaQuota.Words(bytes)}{(files > 1 ? $", and all of one upload together {MediaQuota.Words((long)files * bytes)}" : "")}.";

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Request.ContentLength > Most)
        {
            context.Result = Script is not null && http.Request.Headers.ContainsKey(Script) ? new ContentResult { StatusCode = StatusCodes.Status413PayloadTooLarge, ContentType = "text/plain; charset=utf-8", Content = Words }
                : new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
            return;
        }
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body) body.MaxRequestBodySize = Most;
        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = Most, ValueLengthLimit = Text }));
    }
}

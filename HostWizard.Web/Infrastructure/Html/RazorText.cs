using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace HostWizard.Web.Infrastructure.Html;

/// <summary>Draws a Razor view as text, with or without a request: mails and websites look the same whoever caused them.</summary>
public sealed class RazorText(IRazorViewEngine views, ITempDataProvider tempData, IServiceProvider services)
{
    /// <summary>Draws the view.</summary>
    /// <param name="view">Its path, such as <c>/Pages/Shared/Mail/Letter.cshtml</c>.</param>
    /// <param name="model">What it shows.</param>
    /// <exception cref="InvalidOperationException">There is no such view.</exception>
    public async Task<string> RenderAsync<T>(string view, T model)
    {
        var found = views.GetView(null, view, isMainPage: true);
        if (!found.Success) throw new InvalidOperationException($"There is no view {view}.");
        // A request of its own: what a browser sent has no say in it.
        var http = new DefaultHttpContext { RequestServices = services };
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor());
        await using var text = new StringWriter();
        var data = new ViewDataDictionary<T>(new EmptyModelMetadataProvider(), action.ModelState) { Model = model };
        await found.View.RenderAsync(new ViewContext(action, found.View, data, new TempDataDictionary(http, tempData), text, new HtmlHelperOptions()));
        return text.ToString();
    }
}

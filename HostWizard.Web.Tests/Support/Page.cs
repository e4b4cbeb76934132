using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace HostWizard.Web.Tests.Support;

/// <summary>What a page answered, parsed.</summary>
public sealed class Page
{
    private Page(HttpResponseMessage response, string body) => (Response, Body, Document) = (response, body, new HtmlParser().ParseDocument(body));

    public HttpResponseMessage Response { get; }

    public string Body { get; }

    public IHtmlDocument Document { get; }

    public int Status => (int)Response.StatusCode;

    /// <summary>Where a redirect leads.</summary>
    public string? Location => Response.Headers.Location?.OriginalString;

    /// <summary>The page's visible words, white space collapsed.</summary>
    public string Words => string.Join(' ', (Document.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static async Task<Page> Of(Task<HttpResponseMessage> sent)
    {
        var response = await sent;
        return new(response, await response.Content.ReadAsStringAsync());
    }

    public IElement One(string selector)
        => Document.QuerySelector(selector) ?? throw new Xunit.Sdk.XunitException($"Nothing on the page is {selector}: {Words}");

    public bool Has(string selector) => Document.QuerySelector(selector) is not null;

    public string? Header(string name) => Response.Headers.TryGetValues(name, out var values) || Response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    public Page Is(int status)
    {
        Assert.True(Status == status, $"{status} expected, {Status} came ({Location}): {Words}");
        return this;
    }

    /// <summary>The page's form with that action, or the first one of its own.</summary>
    public IHtmlFormElement Form(string? action = null)
    {
        var forms = Document.QuerySelectorAll<IHtmlFormElement>("form[method=post]")
            .Select(form => (Form: form, Address: form.GetAttribute("action") ?? ""))
            // The frame's own form, to sign out, is on every page; a form without an address is the page's.
            .Where(form => action is null ? !form.Address.EndsWith("/logout", StringComparison.Ordinal) : form.Address.EndsWith(action, StringComparison.Ordinal))
            .OrderBy(form => action is null && form.Address.Length > 0).Select(form => form.Form).ToList();
        return forms.Count > 0 ? forms[0] : throw new Xunit.Sdk.XunitException($"The page has no form for {action}: {Words}");
    }
}

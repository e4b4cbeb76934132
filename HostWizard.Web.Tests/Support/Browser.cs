using System.Net;
using AngleSharp.Html.Dom;

namespace HostWizard.Web.Tests.Support;

/// <summary>Somebody at the pages, with cookies and without scripts. Follows no redirect by itself.</summary>
public sealed class Browser
{
    private readonly HttpClient http;
    private readonly Uri address;

    public Browser(Uri address)
    {
        this.address = address;
        // What is only announced is not sent because the answer takes a second.
        http = new(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) });
    }

    /// <summary>Whoever holds these is signed in.</summary>
    public CookieContainer Cookies { get; } = new();

    public Task<Page> Get(string path, params (string Name, string Value)[] headers) => Send(HttpMethod.Get, path, null, headers);

    /// <summary>Signs in through the form.</summary>
    public async Task<Page> SignIn(string email, string password, string pathBase = "")
        => await Submit((await Get($"{pathBase}/login")).Is(200), null, ("Form.Email", email), ("Form.Password", password));

    /// <summary>Fills a form of a page and sends it; fields not named keep what they show.</summary>
    public Task<Page> Submit(Page page, string? action, params (string Name, string Value)[] fields) => Submit(page, action, htmx: false, fields);

    /// <summary>The same, as htmx does it.</summary>
    public Task<Page> SubmitByHtmx(Page page, string? action, params (string Name, string Value)[] fields) => Submit(page, action, htmx: true, fields);

    /// <summary>Posts fields to an address, with or without the token of a form.</summary>
    public Task<Page> Post(string path, IEnumerable<(string Name, string Value)> fields, params (string Name, string Value)[] headers)
        => Send(HttpMethod.Post, path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))), headers);

    /// <summary>Posts any body to an address.</summary>
    public Task<Page> Post(string path, HttpContent body, params (string Name, string Value)[] headers) => Send(HttpMethod.Post, path, body, headers);

    /// <summary>Announces a body of that many bytes, of which none is there to be read.</summary>
    public Task<Page> Announce(string path, long bytes, params (string Name, string Value)[] headers) => Send(HttpMethod.Post, path, new Announced(bytes), [("Expect", "100-continue"), .. headers]);

    /// <summary>Chooses files in a page's form and sends them.</summary>
    public Task<Page> Upload(Page page, string field, IEnumerable<(string FileName, byte[] Content)> files, params (string Name, string Value)[] headers)
    {
        var form = new MultipartFormDataContent { { new StringContent(page.One("form[method=post] input[name=__RequestVerificationToken]").GetAttribute("value")!), "__RequestVerificationToken" } };
        foreach (var (name, content) in files) form.Add(new ByteArrayContent(content), field, name);
        return Send(HttpMethod.Post, page.Response.RequestMessage!.RequestUri!.AbsolutePath, form, headers);
    }

    private Task<Page> Submit(Page page, string? action, bool htmx, (string Name, string Value)[] fields)
    {
        var form = page.Form(action);
        var filled = form.Elements.OfType<IHtmlElement>().Select(Shown).Where(field => field.Name is { Length: > 0 }).Where(field => fields.All(f => f.Name != field.Name)).Concat(fields);
        var target = form.GetAttribute("action") is { Length: > 0 } to ? to : page.Response.RequestMessage!.RequestUri!.PathAndQuery;
        return Post(target, filled, htmx ? [("HX-Request", "true"), ("HX-Current-URL", page.Response.RequestMessage!.RequestUri!.ToString())] : []);
    }

    private static (string Name, string Value) Shown(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => ("", ""),
        IHtmlInputElement input => (input.Name ?? "", input.Value),
        IHtmlSelectElement select => (select.Name ?? "", select.Value ?? ""),
        IHtmlTextAreaElement area => (area.Name ?? "", area.Value),
        _ => ("", ""),
    };

    private Task<Page> Send(HttpMethod method, string path, HttpContent? content, (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, new Uri(address, path)) { Content = content };
        foreach (var (name, value) in headers)
            if (name == "Host") request.Headers.Host = value;
            else request.Headers.TryAddWithoutValidation(name, value);
        return Page.Of(http.SendAsync(request));
    }

    private sealed class Announced(long bytes) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new IOException("Nobody was to read this.");

        protected override bool TryComputeLength(out long length)
        {
            length = bytes;
            return true;
        }
    }
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace HostWizard.Web.Tests.Support;

/// <summary>A program at the JSON door, with a bearer token or without one.</summary>
public sealed class Api(Uri address, string? token, string pathBase = "")
{
    public const string Base = "/api/admin/hosting";

    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

    /// <summary>The token it asks with.</summary>
    public string? Token => token;

    /// <summary>The same program below another path.</summary>
    public Api Below(string path) => new(address, token, path);

    public Task<Answer> Get(string path) => Send(HttpMethod.Get, Base + path);

    public Task<Answer> Post(string path, object? body = null) => Send(HttpMethod.Post, Base + path, body);

    public Task<Answer> Put(string path, object body) => Send(HttpMethod.Put, Base + path, body);

    public Task<Answer> Delete(string path) => Send(HttpMethod.Delete, Base + path);

    /// <summary>Sends a body as it is written here, well-formed or not.</summary>
    public Task<Answer> Raw(HttpMethod method, string path, string body, string mediaType = "application/json")
        => Send(method, Base + path, new StringContent(body, Encoding.UTF8, mediaType));

    /// <summary>Asks any address below the application's.</summary>
    public Task<Answer> Send(HttpMethod method, string path, object? body = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, new Uri(address, pathBase + path));
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        request.Content = body as HttpContent ?? (body is null ? null : JsonContent.Create(body, options: JsonSerializerOptions.Default));
        return Answer.Of(Http.SendAsync(request));
    }
}

using System.Globalization;
using System.Text.Json;

namespace HostWizard.Web.Tests.Support;

/// <summary>What the JSON door answered. Paths are dotted, with numbers for places in a list: <c>items.0.store.subdomain</c>.</summary>
public sealed class Answer
{
    private readonly JsonElement body;

    private Answer(HttpResponseMessage response, string text)
    {
        (Response, Body) = (response, text);
        if (MediaType is "application/json" or "application/problem+json") body = JsonDocument.Parse(text).RootElement;
    }

    public HttpResponseMessage Response { get; }

    public string Body { get; }

    public int Status => (int)Response.StatusCode;

    public string? MediaType => Response.Content.Headers.ContentType?.MediaType;

    public static async Task<Answer> Of(Task<HttpResponseMessage> sent)
    {
        var response = await sent;
        return new(response, await response.Content.ReadAsStringAsync());
    }

    public JsonElement At(string path)
    {
        var here = body;
        foreach (var step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
            here = here.ValueKind == JsonValueKind.Array ? here[int.Parse(step, CultureInfo.InvariantCulture)] : here.GetProperty(step);
        return here;
    }

    public string? Text(string path) => At(path) is { ValueKind: not JsonValueKind.Null } value ? value.GetString() : null;

    public int Number(string path) => At(path).GetInt32();

    public bool IsNull(string path) => At(path).ValueKind == JsonValueKind.Null;

    public int Count(string path) => At(path).GetArrayLength();

    public string[] Texts(string path) => [.. At(path).EnumerateArray().Select(item => item.GetString()!)];

    /// <summary>The values of a field in each item of a list.</summary>
    public string[] Column(string path, string field) => [.. At(path).EnumerateArray().Select(item => item.GetProperty(field).ToString())];

    public string[] Fields(string path = "") => [.. At(path).EnumerateObject().Select(member => member.Name)];

    public bool Has(string field) => body.TryGetProperty(field, out _);

    /// <summary>This answer, which must have that status.</summary>
    public Answer Is(int status)
    {
        Assert.True(Status == status, $"{status} expected, {Status} came: {Body}");
        return this;
    }

    /// <summary>A problem in the form of RFC 9457, in words.</summary>
    public Answer IsProblem(int status)
    {
        Is(status);
        Assert.Equal("application/problem+json", MediaType);
        Assert.Equal(status, Number("status"));
        Assert.False(string.IsNullOrWhiteSpace(Text("title")));
        Assert.False(string.IsNullOrWhiteSpace(Text("detail")));
        Assert.DoesNotContain("   at ", Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Body, StringComparison.Ordinal);
        return this;
    }

    /// <summary>A 400 that names exactly these fields.</summary>
    public Answer Refuses(params string[] fields)
    {
        IsProblem(400);
        Assert.Equal(fields.Order(), Fields("errors").Order());
        foreach (var field in fields) Assert.All(Texts($"errors.{field}"), sentence => Assert.False(string.IsNullOrWhiteSpace(sentence)));
        return this;
    }
}

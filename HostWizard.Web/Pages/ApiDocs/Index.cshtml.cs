using HostWizard.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HostWizard.Web.Pages.ApiDocs;

/// <summary>The JSON API for people who read: the same document that programs get, without a script.</summary>
public sealed class Index([FromKeyedServices(ApiDescription.Document)] IOpenApiDocumentProvider documents) : PageModel
{
    public OpenApiDocument Document { get; private set; } = new();

    public ILookup<string, Route> Routes { get; private set; } = Array.Empty<Route>().ToLookup(_ => "");

    public async Task OnGetAsync(CancellationToken ct)
    {
        Document = await documents.GetOpenApiDocumentAsync(ct);
        Routes = Document.Paths
            .SelectMany(path => path.Value.Operations!.Select(operation => new Route(path.Key, operation.Key.Method, operation.Value)))
            .ToLookup(route => route.Operation.Tags?.FirstOrDefault()?.Name ?? "");
    }

    /// <summary>One route: where, how, and what it takes and gives.</summary>
    public sealed record Route(string Path, string Method, OpenApiOperation Operation)
    {
        /// <summary>The anchor on the page.</summary>
        public string Anchor => $"{Method}{Path}".Replace("/", "-", StringComparison.Ordinal).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

        /// <summary>What is sent as the body; null when nothing is.</summary>
        public IOpenApiSchema? Body => Operation.RequestBody?.Content?.Values.FirstOrDefault()?.Schema;
    }

    /// <summary>A schema in a few words: "string or null", "list of site".</summary>
    public static string Words(IOpenApiSchema? schema)
    {
        if (schema is null) return "";
        if (schema.Enum is { Count: > 0 } values) return string.Join(" | ", values.Select(value => value.IsJsonNullSentinel() ? "null" : value.ToString()));
        if (schema is OpenApiSchemaReference reference) return reference.Reference.Id ?? "";
        if (schema.OneOf is { Count: > 0 } choices) return string.Join(" or ", choices.Select(Words));
        var type = schema.Type ?? JsonSchemaType.Object;
        var name = (type & ~JsonSchemaType.Null) switch
        {
            JsonSchemaType.Array => $"list of {Words(schema.Items)}",
            JsonSchemaType.String when schema.Format == "date-time" => "time",
            var other => other.ToString().ToLowerInvariant(),
        };
        return type.HasFlag(JsonSchemaType.Null) && type != JsonSchemaType.Null ? $"{name} or null" : name;
    }
}

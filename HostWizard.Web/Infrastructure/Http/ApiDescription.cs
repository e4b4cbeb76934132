using System.Text.Json.Nodes;
using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HostWizard.Web.Infrastructure.Http;

/// <summary>The JSON API described as OpenAPI 3.1 at <c>/openapi/v1.json</c>; <c>/docs/api</c> shows the same document to people.</summary>
public static class ApiDescription
{
    /// <summary>Name of the one document.</summary>
    public const string Document = "v1";

    private const string Bearer = "bearer";

    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi(Document, description =>
    {
        description.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        description.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        // A field that may be left out is its value's type, not a type of its own.
        description.CreateSchemaReferenceId = type => IsOptional(type.Type) ? null : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        description.AddDocumentTransformer(Introduce);
        description.AddOperationTransformer(AskForToken);
        description.AddSchemaTransformer(SpellOut);
    });

    /// <summary>Says that a list is asked for page by page.</summary>
    public static RouteHandlerBuilder TakesPaging(this RouteHandlerBuilder route) => route.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        (operation.Parameters ??= []).Add(Number("page", "From 1.", 1, 1, null));
        operation.Parameters.Add(Number("per_page", "At most 200.", Paging.UsualPerPage, 1, Paging.MostPerPage));
        return Task.CompletedTask;
    });

    private static OpenApiParameter Number(string name, string words, int usual, int min, int? max) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Description = words,
        Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Default = usual,
            Minimum = min.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Maximum = max?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        },
    };

    private static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken ct)
    {
        document.Info = new()
        {
            Title = "HostWizard",
            Version = Document,
            Description = "From draft to live: sites, their services and their clients. Money is integer cents, times are UTC, errors are problem details (RFC 9457).",
        };
        (document.Components ??= new()).SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An access token of POST /api/auth/login, or a long-lived token made in Settings." },
        };
        return Task.CompletedTask;
    }

    private static Task AskForToken(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().Any())
        {
            operation.Security = [new() { [new OpenApiSecuritySchemeReference(Bearer, context.Document)] = [] }];
            foreach (var (status, words) in new[] { ("401", "No token, or one that is not good"), ("403", "Not an admin") })
                (operation.Responses ??= []).TryAdd(status, new OpenApiResponse { Description = words });
        }
        return Task.CompletedTask;
    }

    // The converters hide from the exporter what they read and write.
    private static Task SpellOut(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken ct)
    {
        var type = context.JsonTypeInfo.Type;
        var isOptional = IsOptional(type);
        if (isOptional) type = type.GetGenericArguments()[0];
        var inner = Nullable.GetUnderlyingType(type);
        var (kind, format, values) = Kind(inner ?? type);
        if (kind is not { } known) return Task.CompletedTask;
        var isNullable = inner is not null || isOptional && !type.IsValueType;
        schema.Type = isNullable ? known | JsonSchemaType.Null : known;
        schema.Format = format;
        if (values is not null) schema.Enum = [.. values.Select(value => (JsonNode)value), .. isNullable ? new JsonNode[] { JsonNullSentinel.JsonNull } : []];
        return Task.CompletedTask;
    }

    private static bool IsOptional(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);

    private static (JsonSchemaType?, string? Format, IEnumerable<string>? Values) Kind(Type type)
        => type.IsEnum ? (JsonSchemaType.String, null, (IReadOnlyList<string>)typeof(EnumText<>).MakeGenericType(type).GetProperty("All")!.GetValue(null)!)
            : type == typeof(DateTime) ? (JsonSchemaType.String, "date-time", null)
            : type == typeof(string) ? (JsonSchemaType.String, null, null)
            : type == typeof(int) ? (JsonSchemaType.Integer, "int32", null)
            : type == typeof(bool) ? (JsonSchemaType.Boolean, null, null)
            : (null, null, null);
}

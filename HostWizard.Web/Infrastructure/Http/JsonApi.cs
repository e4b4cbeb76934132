using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Routing;

namespace HostWizard.Web.Infrastructure.Http;

/// <summary>How JSON is written and read here: snake case, exact enums, UTC instants, absent fields told from null ones.</summary>
public static class JsonApi
{
    /// <summary>The one set of JSON options.</summary>
    public static JsonSerializerOptions Options { get; } = Configure(new(JsonSerializerDefaults.Web));

    public static IServiceCollection AddJsonApi(this IServiceCollection services)
        => services
            .ConfigureHttpJsonOptions(json => Configure(json.SerializerOptions))
            // Bad requests reach the problem answers in every environment.
            .Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true)
            .AddHttpContextAccessor()
            .AddScoped<PublicAddress>();

    private static JsonSerializerOptions Configure(JsonSerializerOptions json)
    {
        json.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        json.PropertyNameCaseInsensitive = false;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.AllowDuplicateProperties = false;
        // Names keep their umlauts; the answer is application/json, never HTML.
        json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        json.Converters.Add(new InstantConverter());
        json.Converters.Add(new ExactEnumConverter());
        json.Converters.Add(new OptionalConverter());
        return json;
    }
}

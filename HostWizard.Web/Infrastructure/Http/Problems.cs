using System.Text.Json;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Hosts;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Infrastructure.Http;

/// <summary>Errors of the JSON API as problem details (RFC 9457), in words a person can act on.</summary>
public static class Problems
{
    /// <summary>Whether a request is a program's, to be answered in JSON.</summary>
    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api");

    public static IServiceCollection AddProblemAnswers(this IServiceCollection services)
        => services.AddProblemDetails().AddExceptionHandler<ProblemHandler>();

    /// <summary>Programs get problem details, people a page; nobody a stack trace.</summary>
    public static void UseProblemAnswers(this WebApplication app)
    {
        app.UseWhen(IsApi, api =>
        {
            api.UseExceptionHandler();
            api.UseStatusCodePages(context => WriteAsync(context.HttpContext, context.HttpContext.Response.StatusCode, null));
        });
        // A client's website speaks for itself: our words and name do not belong there.
        app.UseWhen(context => !IsApi(context) && !StorefrontVisit.IsWebsite(context), pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/message/500", AllowStatusCode404Response = true });
            pages.UseStatusCodePagesWithReExecute("/message/{0}");
        });
    }

    /// <summary>Answers with a problem.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">HTTP status code.</param>
    /// <param name="detail">A sentence a person can act on; null takes the usual one for the status.</param>
    /// <param name="more">Further members, such as <c>errors</c>.</param>
    public static Task WriteAsync(HttpContext context, int status, string? detail, params (string Name, object? Value)[] more)
    {
        var problem = new ProblemDetails { Status = status, Title = Title(status), Detail = detail ?? Usual(context, status) };
        foreach (var (name, value) in more) problem.Extensions[name] = value;
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(problem, JsonApi.Options, "application/problem+json", context.RequestAborted);
    }

    private static string Title(int status) => status switch
    {
        400 => "Something in the request is not right",
        401 => "Sign in first",
        403 => "Not allowed",
        404 => "Not found",
        405 => "Not done this way",
        409 => "This cannot be done now",
        413 => "Too large",
        415 => "Not JSON",
        429 => "Too many failed sign-ins",
        _ => status < 500 ? "The request cannot be answered" : "Something went wrong here",
    };

    private static string Usual(HttpContext context, int status) => status switch
    {
        404 => $"There is nothing at {context.Request.Path}.",
        405 => $"{context.Request.Method} is not answered here.",
        413 => context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize is > 1_000_000 and var most ? $"The body may have at most {MediaQuota.Words(most)}." : "The body may have at most one megabyte.",
        415 => "Send the body as Content-Type: application/json.",
        >= 500 => "Nothing was changed. Please try again; if it happens again, tell us when it did.",
        _ => "The request cannot be answered as it is.",
    };

    private sealed class ProblemHandler : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
        {
            if (!IsApi(context)) return false;
            await (exception switch
            {
                InvalidInputException invalid => WriteAsync(context, 400, invalid.Message, ("errors", invalid.Errors)),
                TransitionRefusedException refused => WriteAsync(context, 409, refused.Message,
                    ("current_status", refused.CurrentStatus), ("allowed_transitions", refused.CurrentStatus.AllowedNext())),
                SiteExistsException exists => WriteAsync(context, 409, exists.Message, ("site_id", exists.SiteId)),
                RefusedException refused => WriteAsync(context, 409, refused.Message),
                BadHttpRequestException { InnerException: JsonException json } => WriteJsonAsync(context, json),
                BadHttpRequestException { StatusCode: 400 } bad => WriteAsync(context, 400, Words(bad)),
                BadHttpRequestException bad => WriteAsync(context, bad.StatusCode, null),
                _ => WriteAsync(context, 500, null),
            });
            return true;
        }

        private static string Words(BadHttpRequestException bad)
            => bad.Message.Contains("body", StringComparison.OrdinalIgnoreCase) ? "Send a JSON object as the body." : bad.Message;

        private static Task WriteJsonAsync(HttpContext context, JsonException json)
        {
            var field = json.Path?.TrimStart('$').TrimStart('.');
            // The reader's own complaints are about the text, not about a field.
            if (string.IsNullOrEmpty(field) || json.InnerException is JsonException) return WriteAsync(context, 400, "The body is not valid JSON, or not an object.");
            var words = json.Message.StartsWith("The JSON value", StringComparison.Ordinal) ? "This is not a value of the right kind." : json.Message;
            return WriteAsync(context, 400, $"{field}: {words}", ("errors", new Dictionary<string, string[]> { [field] = [words] }));
        }
    }
}

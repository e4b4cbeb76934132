using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Infrastructure.Http;

/// <summary>What the JSON doors say of themselves, for the description and the server.</summary>
public static class EndpointConventions
{
    /// <summary>Bodies of at most one megabyte; more is 413.</summary>
    public static RouteGroupBuilder WithBodyLimit(this RouteGroupBuilder group) => group.WithMetadata(new RequestSizeLimitAttribute(1_000_000));

    /// <summary>The problems a route answers with.</summary>
    public static RouteHandlerBuilder AnswersProblems(this RouteHandlerBuilder route, params ReadOnlySpan<int> statuses)
    {
        foreach (var status in statuses) route.ProducesProblem(status);
        return route;
    }
}

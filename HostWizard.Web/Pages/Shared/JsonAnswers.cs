using System.Globalization;
using HostWizard.Web.Infrastructure.Http;

namespace HostWizard.Web.Pages.Shared;

/// <summary>A page of a list.</summary>
public sealed record ListJson<T>(IReadOnlyList<T> Items, int Total, int Page, int PerPage);

/// <summary>That something is gone.</summary>
public sealed record DeletedJson(int Id, bool Deleted, string Message);

/// <summary>What all JSON doors answer alike.</summary>
public static class JsonAnswers
{
    /// <summary>404 in words.</summary>
    public static IResult NoSuch(string what, int id) => new NotFoundAnswer(string.Create(CultureInfo.InvariantCulture, $"There is no {what} with number {id}."));

    private sealed class NotFoundAnswer(string words) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => Problems.WriteAsync(httpContext, StatusCodes.Status404NotFound, words);
    }
}

using System.Globalization;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure.Http;

/// <summary>Which part of a long list is asked for. Source: contract section 4.</summary>
/// <param name="Page">From 1.</param>
/// <param name="PerPage">From 1 to <see cref="MostPerPage"/>.</param>
public sealed record Paging(int Page, int PerPage)
{
    /// <summary>How many are shown when nobody says otherwise.</summary>
    public const int UsualPerPage = 50;

    /// <summary>How many can be asked for at once.</summary>
    public const int MostPerPage = 200;

    // The number of skipped rows is an int.
    private const int LastPage = int.MaxValue / MostPerPage;

    /// <summary>How many rows come before.</summary>
    public int Skip => (Page - 1) * PerPage;

    /// <summary>Reads <c>page</c> and <c>per_page</c> of the query.</summary>
    /// <exception cref="InvalidInputException">One is not a whole number within its bounds.</exception>
    public static Paging Read(HttpRequest request)
    {
        var errors = new InputErrors();
        var paging = new Paging(Number(request, errors, "page", 1, LastPage), Number(request, errors, "per_page", UsualPerPage, MostPerPage));
        errors.ThrowIfAny();
        return paging;
    }

    /// <summary>The same for people: what cannot be used counts as not said.</summary>
    public static Paging ReadKindly(HttpRequest request)
        => int.TryParse(request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is >= 1 and <= LastPage ? new(page, UsualPerPage) : new(1, UsualPerPage);

    private static int Number(HttpRequest request, InputErrors errors, string field, int otherwise, int most)
    {
        var text = request.Query[field].ToString();
        if (text.Length == 0) return otherwise;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) errors.Range(field, number, 1, most);
        else errors.Add(field, string.Create(CultureInfo.InvariantCulture, $"Please give a whole number from 1 to {most}."));
        return number;
    }
}

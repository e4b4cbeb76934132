using System.Text.Json;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>What is kept of one person, wherever it is: to be shown, handed out, and erased.</summary>
public sealed class Person(PersonQuery query, PersonHandler handler) : PageModel
{
    private static readonly JsonSerializerOptions Readable = new(JsonApi.Options) { WriteIndented = true };

    /// <summary>An e-mail address or a telephone number.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Who { get; set; }

    /// <summary>What is kept; null while nobody is searched for.</summary>
    public PersonJson? Found { get; private set; }

    /// <summary>Notes that named the person before they were erased, to be read by somebody.</summary>
    public IReadOnlyList<int> ToRead { get; private set; } = [];

    /// <summary>What was wrong, in words; null when nothing was.</summary>
    public string? Problem { get; private set; }

    public async Task OnGetAsync([FromQuery] int[] read, CancellationToken ct)
    {
        ToRead = read;
        if (string.IsNullOrWhiteSpace(Who)) return;
        try
        {
            Found = await query.Handle(PersonKey.Parse(Who), ct);
        }
        catch (InvalidInputException invalid)
        {
            (Problem, Response.StatusCode) = (invalid.Message, StatusCodes.Status400BadRequest);
        }
    }

    public async Task<IActionResult> OnPostExportAsync(CancellationToken ct)
    {
        if (Key() is not { } person) return Page();
        var data = await handler.ExportAsync(person, User.Actor(), ct);
        Response.Headers.CacheControl = "no-store";
        return File(JsonSerializer.SerializeToUtf8Bytes(data, Readable), "application/json", $"person-{Luxembourg.DayOf(data.At):yyyy-MM-dd}.json");
    }

    public async Task<IActionResult> OnPostEraseAsync([FromForm] string? objects, CancellationToken ct)
    {
        if (Key() is not { } person) return Page();
        try
        {
            var done = await handler.EraseAsync(person, objects == "yes", User.Actor(), ct);
            this.Toast(done.Erased ? $"Erased from {done.Prospects} {(done.Prospects == 1 ? "prospect" : "prospects")} and {done.ImportRows} {(done.ImportRows == 1 ? "row" : "rows")} of imported lists." : "There was nothing to erase any more.");
            return Redirect($"~/admin/prospects/person{QueryString.Create([KeyValuePair.Create("who", Who), .. done.NotesToRead.Select(id => KeyValuePair.Create<string, string?>("read", id.ToString(System.Globalization.CultureInfo.InvariantCulture)))])}");
        }
        catch (RefusedException refused)
        {
            (Problem, Response.StatusCode) = (refused.Message, StatusCodes.Status409Conflict);
            Found = await query.Handle(person, ct);
            return Page();
        }
    }

    private PersonKey? Key()
    {
        try
        {
            return PersonKey.Parse(Who);
        }
        catch (InvalidInputException invalid)
        {
            (Problem, Response.StatusCode) = (invalid.Message, StatusCodes.Status400BadRequest);
            return null;
        }
    }
}

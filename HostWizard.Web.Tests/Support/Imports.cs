using System.Globalization;
using System.Text;
using HostWizard.Web.Domain;
using HostWizard.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Support;

/// <summary>Lists of prospects as people bring them, and the job that deals with them.</summary>
internal static class Imports
{
    public const string Path = "/api/admin/prospects";

    /// <summary>Does what the job does with an import.</summary>
    public static Task Import(this App app, int id, Action<int>? watch = null) => app.Use<ImportProspects.Handler>(handler => handler.Handle(id, CancellationToken.None, watch));

    /// <summary>Uploads a file at the page.</summary>
    /// <returns>Number of the import.</returns>
    public static async Task<int> Upload(this Browser admin, string csv, string name = "list.csv")
        => Number((await admin.Upload((await admin.Get("/admin/prospects/import")).Is(200), "file", [(name, Encoding.UTF8.GetBytes(csv))])).Is(302));

    /// <summary>Presses the button that checks the rows, and lets the job do it.</summary>
    public static async Task<Page> Check(this App app, Browser admin, int id, params (string, string)[] fields)
    {
        (await admin.Submit((await admin.Get($"/admin/prospects/import/{id}")).Is(200), $"/import/{id}/check", fields)).Is(302);
        await app.Import(id);
        return (await admin.Get($"/admin/prospects/import/{id}")).Is(200);
    }

    /// <summary>Sends a list to the JSON door and lets the job do what it asks for.</summary>
    public static async Task<Answer> Send(this App app, Api api, object list)
    {
        var id = (await api.Send(HttpMethod.Post, $"{Path}/import", list)).Is(202).Number("id");
        await app.Import(id);
        return (await api.Send(HttpMethod.Get, $"{Path}/imports/{id}")).Is(200);
    }

    /// <summary>What a list brought.</summary>
    public static Task<List<Prospect>> Brought(this App app, string source) => app.Db(db => db.Prospects.AsNoTracking().Where(p => p.Source == source).OrderBy(p => p.Id).ToListAsync());

    public static string Counts(this Answer import) => $"{import.Text("status")} {import.Number("counts.new")}/{import.Number("counts.updates")}/{import.Number("counts.duplicate")}/{import.Number("counts.refused")}";

    public static int Number(Page page) => int.Parse(page.Location!.Split('/')[^1], CultureInfo.InvariantCulture);
}

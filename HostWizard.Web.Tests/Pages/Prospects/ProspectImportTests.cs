using System.Text;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Pages.Shared;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Prospects;

/// <summary>Lists at the pages.</summary>
public abstract class ProspectImportTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task A_file_is_read_checked_imported_and_accounted_for()
    {
        var (admin, mark, domain) = (await World.AdminAtPages(), World.Name("Käserei"), World.Domain("fromage"));
        var id = await admin.Upload($"Raison sociale;Site web;Localité;Contact;Courriel;Téléphone;Couleur\r\n{mark};https://www.{domain}/x;Wiltz;Marie;marie@{domain};'+352 621 123 456;rouge\r\n;www.{World.Domain()};;;;;\r\nÀ bientôt;;;;marie;;\r\n{mark} bis;{domain};;;;;\r\n", "fichier été.csv");
        var page = (await admin.Get($"/admin/prospects/import/{id}")).Is(200);
        Assert.Contains("fichier été.csv", page.One("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal(["business_name", "website", "town", "contact_name", "email", "phone", ""], page.Document.QuerySelectorAll("select[name=column]").Select(select => select.QuerySelector("option[selected]")?.GetAttribute("value") ?? ""));
        Assert.Contains("rouge", page.Words, StringComparison.Ordinal);

        var done = await App.Check(admin, id);
        Assert.Contains("New 2", done.Words, StringComparison.Ordinal);
        Assert.Contains("Known already 1", done.Words, StringComparison.Ordinal);
        Assert.Contains("Refused 1", done.Words, StringComparison.Ordinal);
        Assert.Empty(await App.Db(db => db.Prospects.Where(p => p.Domain == domain).ToListAsync()));
        var refused = (await admin.Get($"/admin/prospects/import/{id}?verdict=refused")).Is(200);
        Assert.Contains("An e-mail address has an @", refused.One("table.rows").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(mark, refused.One("table.rows").TextContent, StringComparison.Ordinal);
        var file = (await admin.Get($"/admin/prospects/import/{id}/refused")).Is(200);
        Assert.Contains(",À bientôt,,,,,,,,,marie,,,,3,", file.Body, StringComparison.Ordinal);

        (await admin.Submit(done, $"/import/{id}/write")).Is(302);
        await App.Import(id);
        var account = (await admin.Get($"/admin/prospects/import/{id}")).Is(200);
        Assert.Contains("What became of the rows", account.Words, StringComparison.Ordinal);
        var prospect = await App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.Domain == domain));
        Assert.Contains($"/admin/prospects/{prospect.Id}\"", account.One("table.rows").InnerHtml, StringComparison.Ordinal);
        Assert.Equal((mark, "Wiltz", ProspectStatus.New, LegalBasis.LegitimateInterest, Prospect.Unscored), (prospect.BusinessName, prospect.Town, prospect.Status, prospect.LegalBasis, prospect.Rank));
        Assert.Equal(("Marie", $"marie@{domain}", "+352 621 123 456", "352621123456"), (prospect.FirstContact!.Name, prospect.FirstContact.Email, prospect.FirstContact.Phone, prospect.FirstContact.PhoneKey));
        var same = new Prospect(prospect.Details, Actor.System, App.Now);
        Assert.Equal((same.SearchText, same.NameKey), (prospect.SearchText, prospect.NameKey));
        var line = await App.Db(db => db.ProspectEvents.AsNoTracking().SingleAsync(e => e.ProspectId == prospect.Id));
        Assert.Equal((ProspectEventKind.Imported, $"list {id}", App.AdminEmail), (line.Kind, line.Note, line.Actor));
        Assert.Null(await App.Db(db => db.ProspectImports.Where(i => i.Id == id).Select(i => i.Content).SingleAsync()));
        Assert.False(await App.Db(db => db.ProspectImportRows.AnyAsync(row => row.ImportId == id && row.Verdict != ImportVerdict.Refused && row.Email != null)));
        Assert.Contains(mark, (await admin.Get($"/admin/prospects?search={Uri.EscapeDataString(mark)}")).One("#prospects").TextContent, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_list_that_is_too_long_is_refused_before_it_is_read()
        => Assert.Contains("This is too large", (await (await World.AdminAtPages()).Announce("/admin/prospects/import", new UploadLimitAttribute(1, ListText.MostBytes).Most + 1)).Is(413).Words, StringComparison.Ordinal);

    [SkippableFact]
    public async Task Columns_are_chosen_by_hand_and_checked_again()
    {
        var (admin, domain) = (await World.AdminAtPages(), World.Domain());
        var id = Imports.Number((await admin.Submit((await admin.Get("/admin/prospects/import")).Is(200), null, ("Form.Text", $"Bakery|{domain}|Esch\nInn|{World.Domain()}|Wiltz"), ("Form.Source", $"Fair {domain}"), ("Form.Channel", "offline"))).Is(302));
        var page = (await admin.Get($"/admin/prospects/import/{id}")).Is(200);
        var token = page.One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        Task<Page> Choose(params string[] columns) => admin.Post($"/admin/prospects/import/{id}/check", [.. columns.Select(column => ("column", column)), ("__RequestVerificationToken", token)]);

        Assert.Contains("is nobody", (await Choose("trade", "", "")).Is(400).One("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Contains("Two columns", (await Choose("website", "website", "")).Is(400).One("[role=alert]").TextContent, StringComparison.Ordinal);
        (await Choose("business_name", "website", "")).Is(302);
        Assert.Contains("Being", (await admin.Get("/admin/prospects/import")).Is(200).Words, StringComparison.Ordinal);
        (await Choose("trade", "website", "town")).Is(409);
        await App.Import(id);
        (await Choose("trade", "website", "town")).Is(302);
        await App.Import(id);
        (await admin.Submit(await admin.Get($"/admin/prospects/import/{id}"), $"/import/{id}/write", ("enrich", "true"))).Is(302);
        await App.Import(id);

        var prospect = (await App.Brought($"Fair {domain}"))[0];
        Assert.Equal((domain, "Bakery", "Esch", ProspectChannel.Offline, ProspectStatus.Enriching, 1), (prospect.BusinessName, prospect.Trade, prospect.Town, prospect.Channel, prospect.Status, prospect.EnrichmentRun));
        Assert.Equal(App.Now, prospect.EnrichmentAskedAt);
        Assert.Equal([ProspectEventKind.Imported, ProspectEventKind.StatusChanged], await App.Db(db => db.ProspectEvents.Where(e => e.ProspectId == prospect.Id).OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync()));
        (await Choose("trade", "website", "town")).Is(409);
    }

    [SkippableFact]
    public async Task What_is_no_list_is_refused_with_what_to_do()
    {
        var admin = await World.AdminAtPages();
        var form = (await admin.Get("/admin/prospects/import")).Is(200);
        async Task<string> Refused(byte[] file) => (await admin.Upload(form, "file", [("list.csv", file)])).Is(400).One("form.card").TextContent;

        Assert.Contains("save it as CSV", await Refused([.. "PK\u0003\u0004"u8, 0, 0]), StringComparison.Ordinal);
        Assert.Contains("no row below it", await Refused("Name,Website\n"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("50,000 rows", await Refused(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 50_001).Select(i => $"a{i}.lu\n")))), StringComparison.Ordinal);
        Assert.Contains("choose a file", (await admin.Submit(form, null)).Is(400).Words, StringComparison.Ordinal);
        (await admin.Get("/admin/prospects/import/999999")).Is(404);
        (await admin.Get("/admin/prospects/import/999999/refused")).Is(404);
        (await World.Visitor().Get("/admin/prospects/export")).Is(302);
    }

    [SkippableFact]
    public async Task What_is_exported_comes_back_as_known_already()
    {
        var (admin, api, mark) = (await World.AdminAtPages(), await World.Admin(), World.Name("Export"));
        async Task<int> Make(object prospect) => (await api.Send(HttpMethod.Post, Imports.Path, prospect)).Is(201).Number("id");
        await Make(new { business_name = $"{mark} one", website = World.Domain(), town = "Wiltz", notes = "=SUM(A1)\nsecond line", contacts = new object[] { new { name = "Paul", email = World.Email(), phone = "+352 621 000 111" }, new { name = "Paul", role = "owner" }, new { phone = "12" } } });
        await Make(new { business_name = $"{mark} alone" });
        await Make(new { business_name = $"{mark}, \"twin\"; one", town = "Esch", language = "lb" });
        await Make(new { business_name = $"{mark}, \"twin\"; one", town = "Esch" });

        var file = (await admin.Get($"/admin/prospects/export?search={Uri.EscapeDataString(mark)}")).Is(200);
        Assert.Contains("attachment", file.Header("Content-Disposition"), StringComparison.Ordinal);
        Assert.StartsWith("text/csv", file.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Contains("'=SUM", file.Body, StringComparison.Ordinal);
        var bytes = await file.Response.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Equal(bytes, await (await api.Send(HttpMethod.Get, $"{Imports.Path}/export?search={Uri.EscapeDataString(mark)}")).Is(200).Response.Content.ReadAsByteArrayAsync());
        Assert.DoesNotContain(mark, (await admin.Get($"/admin/prospects/export?search={Uri.EscapeDataString(mark)}&status=lost")).Is(200).Body, StringComparison.Ordinal);

        Assert.Equal("checked 0/0/6/0", (await App.Send(api, new { csv = Encoding.UTF8.GetString(bytes) })).Counts());
        Assert.Equal("checked 0/0/6/0", (await App.Send(api, new { csv = file.Body })).Counts());
    }
}

[Collection(OnSqlite.Name)]
public sealed class ProspectImportOnSqlite(SqliteApp app) : ProspectImportTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class ProspectImportOnPostgreSql(PostgreSqlApp app) : ProspectImportTests(app);

using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Prospects;

/// <summary>The page of a prospect whose website was looked at.</summary>
public abstract class ProspectPageTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task It_says_what_the_website_is_like_and_why_a_call_is_worth_it()
    {
        var (admin, id) = (await World.AdminAtPages(), await App.Noted());
        await App.Look(id);
        var page = (await admin.Get($"/admin/prospects/{id}")).Is(200);

        var today = Words(page, "#today");
        Assert.Contains("I had a look at your website, and it could do more for you.", today, StringComparison.Ordinal);
        Assert.Contains("Your website cannot be read on a phone", today, StringComparison.Ordinal);
        foreach (var seen in (string[])["No HTTPS", "WordPress 4.9.8, no longer maintained", "→ http://parc.example.lu/ (301)", "HTTP/1.1", "7 files before anything shows", "5, 4 without size, 3 without words", "Google Analytics", "Nobody asks", "Bakery", "Facebook", "2 pages today", "POST Luxembourg"])
            Assert.Contains(seen, today, StringComparison.Ordinal);

        var score = Words(page, "#score");
        foreach (var part in (string[])["Health", "Modernity", "Value", "Reach"]) Assert.Contains(part, score, StringComparison.Ordinal);
        Assert.Contains("Nobody is known by name.worth +15", score.Replace(" worth", "worth", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("rules and weights 30 : 30 : 20 : 20", score, StringComparison.Ordinal);
        Assert.True(page.Has("#score a[href$='/admin/settings/prospecting']"));
        foreach (var step in (string[])["Name and mail", "Connection", "First page", "Its pages", "Logo"]) Assert.Contains(step, Words(page, ".look-steps"), StringComparison.Ordinal);
        Assert.Contains("mail provider POST Luxembourg", Words(page, ".look-steps"), StringComparison.Ordinal);
        Assert.Contains("120 ms", Words(page, ".look-steps"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Old_pages_are_listed_up_to_fifty()
    {
        var (admin, id) = (await World.AdminAtPages(), await App.Noted());
        await App.Look(id, addresses: new() { Outcome = VisitOutcome.Answered, Source = AddressSource.Sitemap, IsComplete = true, Paths = [.. Enumerable.Range(0, 63).Select(number => $"/p{number:00}.html")] });
        var page = (await admin.Get($"/admin/prospects/{id}")).Is(200);
        Assert.Equal(50, page.Document.QuerySelectorAll("#today .paths li").Length);
        Assert.Contains("63 pages today", Words(page, "#today"), StringComparison.Ordinal);
        Assert.Contains("and 13 more", Words(page, "#today"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task It_reads_first_and_is_edited_second()
    {
        var (admin, id) = (await World.AdminAtPages(), await App.Noted(more: details => details with { Notes = "Her nephew keeps it.\nCall after 14:00." }));
        var page = (await admin.Get($"/admin/prospects/{id}")).Is(200);
        Assert.False(page.One("#edit").HasAttribute("open"));
        Assert.Contains("Her nephew keeps it.", Words(page, "#notes"), StringComparison.Ordinal);
        Assert.True((await admin.Get($"/admin/prospects/{id}?edit=yes")).Is(200).One("#edit").HasAttribute("open"));

        var wrong = (await admin.Submit(page, $"/prospects/{id}", ("Form.BusinessName", ""))).Is(400);
        Assert.True(wrong.One("#edit").HasAttribute("open"));
    }

    [SkippableFact]
    public async Task What_the_website_tells_is_taken_over_with_a_press()
    {
        var (admin, id) = (await World.AdminAtPages(), await App.Noted(more: details => details with { Contacts = [new("Anne Weber", "owner", null, null)] }));
        await App.Look(id);
        var before = await App.Db(db => db.Prospects.Where(p => p.Id == id).Select(p => p.ComputedScore).SingleAsync());
        var page = (await admin.Get($"/admin/prospects/{id}")).Is(200);
        Assert.Equal(3, page.Document.QuerySelectorAll("#reach .found li").Length);

        Task<Page> Take(string value) => admin.Post($"/admin/prospects/{id}/take-contact", [("value", value), ("__RequestVerificationToken", page.One("input[name=__RequestVerificationToken]").GetAttribute("value")!)]);
        (await Take("+352 26 58 12 34")).Is(302);
        (await Take("bonjour@parc.example.lu")).Is(302);
        (await Take("+352 26 58 12 34")).Is(409);
        (await Take("somebody@else.lu")).Is(409);

        var prospect = await App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.Id == id));
        Assert.Equal([new("Anne Weber", "owner", null, null), new ContactDetails(null, null, "bonjour@parc.example.lu", "+352 26 58 12 34")], prospect.Details.Contacts);
        Assert.Equal(before, prospect.ComputedScore);
        Assert.Equal(["webmaster@agence.example"], (await admin.Get($"/admin/prospects/{id}")).Document.QuerySelectorAll("#reach .found li span").Select(one => one.TextContent));
    }

    [SkippableFact]
    public async Task What_a_hostile_page_says_stays_words()
    {
        var (admin, id) = (await World.AdminAtPages(), await App.Noted());
        await App.Look(id, LookedAt.Bakery with { Title = "<script>alert(1)</script>", SocialLinks = ["javascript:alert(1)"], Emails = ["\"><img src=x>@x.lu"], Cms = new("<b>Word</b>", null), StructuredData = ["\"><script>"] },
            connection: LookedAt.Plain with { FinalAddress = "javascript:alert(2)", Server = "<img src=x onerror=alert(1)>" });
        var page = (await admin.Get($"/admin/prospects/{id}")).Is(200);
        Assert.Empty(page.Document.QuerySelectorAll("#today script, #today img, #score img, #today a[href^='javascript'], #reach img"));
        Assert.Contains("<script>alert(1)</script>", page.One("#today").TextContent, StringComparison.Ordinal);
    }

    private static string Words(Page page, string selector) => string.Join(' ', page.One(selector).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

[Collection(OnSqlite.Name)]
public sealed class ProspectPagesOnSqlite(SqliteApp app) : ProspectPageTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class ProspectPagesOnPostgreSql(PostgreSqlApp app) : ProspectPageTests(app);

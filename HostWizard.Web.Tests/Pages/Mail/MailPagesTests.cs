using System.Globalization;
using System.Text;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Mail;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace HostWizard.Web.Tests.Pages.Mail;

/// <summary>What was written to clients and whether it got there, at the admin's pages.</summary>
public abstract class MailPagesTests(App app) : AppTests(app)
{
    private static readonly Actor Admin = new(App.AdminEmail);

    [SkippableFact]
    public async Task The_list_counts_each_state_and_shows_the_one_that_is_chosen()
    {
        var admin = await World.AdminAtPages();
        var subject = World.Name("Offer");
        var ids = new Dictionary<MailStatus, int>();
        foreach (var status in Enum.GetValues<MailStatus>()) ids[status] = await Mail(status, subject);
        var search = $"search={Uri.EscapeDataString(subject)}";

        var all = (await admin.Get($"/admin/mail?{search}")).Is(200);
        Assert.Equal(["All 5", "Queued 2", "Sent 1", "Failed 1", "Stopped 1"], Chips(all));
        Assert.Equal("All 5", Line(all.One("#chips [aria-current=page]").TextContent));
        Assert.Equal(ids.Values.OrderDescending(), Rows(all));

        foreach (var (status, shown) in new (string, int[])[] { ("queued", [ids[MailStatus.Sending], ids[MailStatus.Queued]]), ("sent", [ids[MailStatus.Sent]]), ("failed", [ids[MailStatus.Failed]]), ("stopped", [ids[MailStatus.Stopped]]) })
        {
            var link = all.One($"#chips a.s-{status}").GetAttribute("href")!;
            var page = (await admin.Get(link)).Is(200);
            Assert.Equal(shown, Rows(page));
            Assert.Equal(Chips(all), Chips(page));
            Assert.StartsWith(status, page.One("#chips [aria-current=page]").TextContent.Trim(), StringComparison.OrdinalIgnoreCase);
            Assert.Equal(status, page.One("input[name=status][form=filter]").GetAttribute("value"));

            var part = (await admin.Get(link, ("HX-Request", "true"))).Is(200);
            Assert.Equal(shown, Rows(part));
            Assert.False(part.Has("h1"));
            Assert.True(part.Has("#chips[hx-swap-oob=true]"));
        }
    }

    [SkippableFact]
    public async Task Without_a_search_the_chips_count_every_mail_also_one_that_has_just_come()
    {
        var admin = await World.AdminAtPages();
        (await admin.Get("/admin/mail")).Is(200);
        await World.Mail();

        var counts = await App.Db(db => db.Mails.GroupBy(m => m.Status).ToDictionaryAsync(g => g.Key, g => g.Count()));
        int Of(params MailStatus[] states) => states.Sum(status => counts.GetValueOrDefault(status));
        Assert.Equal(
            [$"All {Of(Enum.GetValues<MailStatus>())}", $"Queued {Of(MailStatus.Queued, MailStatus.Sending)}", $"Sent {Of(MailStatus.Sent)}", $"Failed {Of(MailStatus.Failed)}", $"Stopped {Of(MailStatus.Stopped)}"],
            Chips((await admin.Get("/admin/mail")).Is(200)));
    }

    [SkippableFact]
    public async Task Mails_are_found_by_address_and_by_subject_without_case_and_accents()
    {
        var admin = await World.AdminAtPages();
        var (subject, address) = (World.Name("Käserei"), World.Email("emile"));
        var id = await World.Mail(World.Letter(address) with { Subject = subject });

        foreach (var words in (string[])[subject.Replace('ä', 'A').ToUpperInvariant(), address.ToUpperInvariant(), $" {address.Split('@')[0]} "])
            Assert.Equal([id], Rows((await admin.Get($"/admin/mail?search={Uri.EscapeDataString(words)}")).Is(200)));
        Assert.Empty(Rows((await admin.Get($"/admin/mail?status=failed&search={Uri.EscapeDataString(address)}")).Is(200)));
        Assert.Contains("No mail matches “nobody-wrote-this”", (await admin.Get("/admin/mail?search=nobody-wrote-this")).Is(200).Words, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Fifty_are_on_a_page_newest_first_and_the_rest_is_one_link_away()
    {
        var admin = await World.AdminAtPages();
        var subject = World.Name("Series");
        await App.Write(async services =>
        {
            foreach (var letter in Enumerable.Range(0, 51).Select(_ => World.Letter() with { Subject = subject })) await services.GetRequiredService<Outbox>().AddAsync(letter, CancellationToken.None);
            return true;
        });
        var ids = await App.Db(db => db.Mails.Where(m => m.Subject == subject).OrderByDescending(m => m.Id).Select(m => m.Id).ToListAsync());

        var first = (await admin.Get($"/admin/mail?status=queued&search={Uri.EscapeDataString(subject)}")).Is(200);
        Assert.Equal(ids.Take(50), Rows(first));
        Assert.Contains("1 to 50 of 51", first.Words, StringComparison.Ordinal);
        var last = (await admin.Get(first.One("a[rel=next]").GetAttribute("href")!)).Is(200);
        Assert.Equal(ids.Skip(50), Rows(last));
        Assert.Contains("51 to 51 of 51", last.Words, StringComparison.Ordinal);
        Assert.False(last.Has("a[rel=next]"));
        Assert.Equal(Rows(first), Rows(await admin.Get(last.One("a[rel=prev]").GetAttribute("href")!)));
    }

    [SkippableFact]
    public async Task A_mail_shows_its_envelope_its_text_its_files_and_every_try()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var (address, business) = (World.Email("zoe"), World.Name());
        var id = await World.Mail(World.Letter(address) with { SiteId = await World.Site(api, name: business) });
        await Move(id, mail => mail.Take("HostWizard <hello@hostwizard.lu>", App.Now), mail => mail.Fail("451 4.3.0 Not now, please try again", permanent: false, App.Now));
        var mail = await Read(id);

        var page = (await admin.Get($"/admin/mail/{id}")).Is(200);

        Assert.Equal(mail.Subject, page.One("h1").TextContent);
        Assert.StartsWith("no-store", page.Header("Cache-Control"), StringComparison.Ordinal);
        var envelope = page.Document.QuerySelectorAll(".dl dt").ToDictionary(name => name.TextContent, name => Line(name.NextElementSibling!.TextContent));
        Assert.Equal(
            ("HostWizard <hello@hostwizard.lu>", $"Zoë Müller <{address}>", "marc@example.lu", "French", business, mail.MessageId, mail.Key),
            (envelope["From"].Replace("\"", "", StringComparison.Ordinal), envelope["To"], envelope["Reply to"], envelope["Language"], envelope["Site"], envelope["Message"], envelope["Key"]));
        Assert.Equal("Secret gewëss", page.One(".mail-text").TextContent.Trim());
        Assert.Contains("tried 1 time, again", page.One(".ph").TextContent, StringComparison.Ordinal);
        Assert.Contains("The last try failed. 451 4.3.0 Not now, please try again", page.Words, StringComparison.Ordinal);
        Assert.Contains("“451 4.3.0 Not now, please try again”", page.One(".tl").TextContent, StringComparison.Ordinal);
        Assert.Equal(["Proposition-P-2027-0001.pdf"], page.Document.QuerySelectorAll("[aria-labelledby=files-title] .t").Select(name => name.TextContent));

        await Move(id, mail => mail.SendAgain(Admin, App.Now), mail => mail.Take("HostWizard <hello@hostwizard.lu>", App.Now), mail => mail.Fail("550 5.1.1 There is nobody of that name here", permanent: true, App.Now));
        page = (await admin.Get($"/admin/mail/{id}")).Is(200);
        Assert.Contains("It did not get there. 550 5.1.1", page.Words, StringComparison.Ordinal);
        Assert.Equal(["Failed for good", "To be sent now", "A try failed", "Queued"], page.Document.QuerySelectorAll(".tl b").Select(line => line.TextContent));
    }

    [SkippableFact]
    public async Task The_html_is_shown_in_a_frame_that_may_do_nothing()
    {
        var admin = await World.AdminAtPages();
        var id = await World.Mail();

        var frame = (await admin.Get($"/admin/mail/{id}")).Is(200).One("iframe");
        Assert.Equal(("", $"/admin/mail/{id}/html"), (frame.GetAttribute("sandbox"), frame.GetAttribute("src")));

        var html = (await admin.Get($"/admin/mail/{id}/html")).Is(200);
        var policy = html.Header("Content-Security-Policy")!.Split("; ");
        foreach (var rule in (string[])["sandbox", "default-src 'none'", "frame-ancestors 'self'"]) Assert.Contains(rule, policy);
        Assert.DoesNotContain(policy, rule => rule.StartsWith("script-src", StringComparison.Ordinal));
        Assert.Equal(("text/html; charset=utf-8", "no-store"), (html.Header("Content-Type"), html.Header("Cache-Control")));
        Assert.Equal("gewëss", html.One("b").TextContent);
        Assert.Equal("data:image/png;base64,iVBORw==", html.One("img").GetAttribute("src"));
    }

    [SkippableFact]
    public async Task Files_and_the_whole_message_are_there_to_save()
    {
        var admin = await World.AdminAtPages();
        var address = World.Email();
        var id = await World.Mail(World.Letter(address));
        var page = (await admin.Get($"/admin/mail/{id}")).Is(200);

        var pdf = (await admin.Get(page.One("[aria-labelledby=files-title] a[download]").GetAttribute("href")!)).Is(200);
        Assert.Equal(("%PDF-secret", "application/octet-stream", "no-store"), (pdf.Body, pdf.Header("Content-Type"), pdf.Header("Cache-Control")));
        Assert.Equal(("attachment", "Proposition-P-2027-0001.pdf"), (pdf.Response.Content.Headers.ContentDisposition!.DispositionType, pdf.Response.Content.Headers.ContentDisposition.FileName));

        var eml = (await admin.Get(page.One(".acts a[download]").GetAttribute("href")!)).Is(200);
        Assert.Equal(("message/rfc822", $"mail-{id}.eml"), (eml.Header("Content-Type"), eml.Response.Content.Headers.ContentDisposition!.FileName));
        using var bytes = new MemoryStream(Encoding.ASCII.GetBytes(eml.Body));
        var message = await MimeMessage.LoadAsync(bytes);
        Assert.Equal((address, (await Read(id)).MessageId, "Secret gewëss"), (message.To.Mailboxes.Single().Address, message.MessageId, message.TextBody!.Trim()));
        Assert.Equal("Proposition-P-2027-0001.pdf", Assert.Single(message.Attachments).ContentDisposition!.FileName);
    }

    [SkippableFact]
    public async Task A_sent_mail_goes_out_once_more_when_it_is_asked_for()
    {
        var admin = await World.AdminAtPages();
        var id = await World.Mail();
        await App.SendMails();
        Assert.True(WentOut(id));

        (await admin.Submit(await admin.Get($"/admin/mail/{id}"), "handler=Again")).Is(302);
        await App.SendMails();
        Assert.True(WentOut(id));
        await App.SendMails();
        Assert.False(WentOut(id));

        var page = (await admin.Get($"/admin/mail/{id}")).Is(200);
        Assert.Equal(["Sent", "To be sent now", "Sent", "Queued"], page.Document.QuerySelectorAll(".tl b").Select(line => line.TextContent));
        Assert.Contains(App.AdminEmail, page.Document.QuerySelectorAll(".tl .m")[1].TextContent, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_mail_that_waits_is_stopped_and_does_not_go_out()
    {
        var admin = await World.AdminAtPages();
        var id = await World.Mail();

        Assert.Equal($"/admin/mail/{id}", (await admin.Submit(await admin.Get($"/admin/mail/{id}"), "handler=Stop")).Is(302).Location);

        var page = (await admin.Get($"/admin/mail/{id}")).Is(200);
        Assert.Contains("The mail is stopped; it does not go out.", page.Body, StringComparison.Ordinal);
        Assert.Equal(["Stopped", "Queued"], page.Document.QuerySelectorAll(".tl b").Select(line => line.TextContent));
        Assert.False(page.Has("form[action*='handler=Again'], form[action*='handler=Stop']"));
        await App.SendMails();
        Assert.False(WentOut(id));
    }

    [SkippableFact]
    public async Task What_cannot_be_done_any_more_is_refused_in_words()
    {
        var admin = await World.AdminAtPages();
        var (stopped, sent, sending) = (await World.Mail(), await World.Mail(), await World.Mail());
        var stale = new Dictionary<int, Page>();
        foreach (var id in (int[])[stopped, sent, sending]) stale[id] = (await admin.Get($"/admin/mail/{id}")).Is(200);
        await Bring(stopped, MailStatus.Stopped);
        await Bring(sent, MailStatus.Sent);
        await Bring(sending, MailStatus.Sending);

        foreach (var (id, button, words) in new[] { (stopped, "Again", "was stopped; what it says may not hold any more."), (stopped, "Stop", "is stopped already."), (sent, "Stop", "has gone out; it cannot be stopped any more."), (sending, "Again", "is being sent at this moment.") })
        {
            var before = (await Read(id)).Status;
            var refused = (await admin.Submit(stale[id], $"handler={button}")).Is(409);
            Assert.Contains(words, refused.One("[role=alert]").TextContent, StringComparison.Ordinal);
            Assert.Equal(before, (await Read(id)).Status);
        }
    }

    [SkippableFact]
    public async Task A_number_that_no_mail_has_is_not_found()
    {
        var admin = await World.AdminAtPages();
        var id = await World.Mail();
        var token = (await admin.Get($"/admin/mail/{id}")).One("[name=__RequestVerificationToken]").GetAttribute("value")!;

        foreach (var path in (string[])["", "/html", "/eml", "/files/1"]) (await admin.Get($"/admin/mail/999999{path}")).Is(404);
        (await admin.Get($"/admin/mail/{id}/files/3")).Is(404);
        foreach (var button in (string[])["Again", "Stop"]) (await admin.Post($"/admin/mail/999999?handler={button}", [("__RequestVerificationToken", token)])).Is(404);
    }

    [SkippableFact]
    public async Task Clients_and_visitors_see_no_mail()
    {
        const string Password = "An-owners-password-1";
        var id = await World.Mail();
        var (email, _, _) = await World.Owner(await World.Admin(), Password);
        var (owner, visitor) = (await World.BrowserOf(email, Password), World.Visitor());

        foreach (var path in (string[])["/admin/mail", $"/admin/mail/{id}", $"/admin/mail/{id}/html", $"/admin/mail/{id}/eml", $"/admin/mail/{id}/files/2"])
        {
            (await owner.Get(path)).Is(403);
            Assert.Contains("/login", (await visitor.Get(path)).Is(302).Location, StringComparison.Ordinal);
        }
        foreach (var button in (string[])["Again", "Stop"]) (await owner.Post($"/admin/mail/{id}?handler={button}", [])).Is(403);
        Assert.Equal(MailStatus.Queued, (await Read(id)).Status);
    }

    [SkippableFact]
    public async Task Below_the_path_of_the_platform_every_link_stays_there()
    {
        const string Base = "/platforms/hosting";
        var admin = await World.AdminAtPages();
        var address = World.Email();
        var id = await World.Mail(World.Letter(address));

        var list = (await admin.Get($"{Base}/admin/mail?search={Uri.EscapeDataString(address)}")).Is(200);
        var page = (await admin.Get(list.One("#mails tbody a").GetAttribute("href")!)).Is(200);
        foreach (var link in list.Document.QuerySelectorAll("main [href], main [hx-get]").Concat(page.Document.QuerySelectorAll("main [href], main form, main iframe")))
            if ((link.GetAttribute("href") ?? link.GetAttribute("hx-get") ?? link.GetAttribute("action") ?? link.GetAttribute("src"))! is var to && !to.StartsWith('#')) Assert.StartsWith(Base, to, StringComparison.Ordinal);
        foreach (var path in (string[])["html", "eml", "files/2"]) (await admin.Get($"{Base}/admin/mail/{id}/{path}")).Is(200);
        Assert.Equal($"{Base}/admin/mail/{id}", (await admin.Submit(page, "handler=Stop")).Is(302).Location);
    }

    private async Task<int> Mail(MailStatus status, string subject)
    {
        var id = await World.Mail(World.Letter() with { Subject = subject });
        await Bring(id, status);
        return id;
    }

    private Task Bring(int id, MailStatus status)
    {
        void Take(OutgoingMail mail) => mail.Take("hello@hostwizard.lu", App.Now);
        return status switch
        {
            MailStatus.Queued => Task.CompletedTask,
            MailStatus.Sending => Move(id, Take),
            MailStatus.Sent => Move(id, Take, mail => mail.MarkSent("2.0.0 Taken", App.Now)),
            MailStatus.Failed => Move(id, Take, mail => mail.Fail("550 5.1.1 There is nobody of that name here", permanent: true, App.Now)),
            _ => Move(id, mail => mail.Stop(Admin, App.Now)),
        };
    }

    private async Task Move(int id, params Action<OutgoingMail>[] steps) => await App.Write(async services =>
    {
        var mail = await services.GetRequiredService<HostWizardDb>().Mails.SingleAsync(m => m.Id == id);
        foreach (var step in steps) step(mail);
        return mail;
    });

    private Task<OutgoingMail> Read(int id) => App.Db(db => db.Mails.AsNoTracking().SingleAsync(m => m.Id == id));

    /// <summary>Whether it went out since this was asked last. Without a server the same mail is the same file again.</summary>
    private bool WentOut(int id)
    {
        var files = Directory.GetFiles(Path.Combine(App.DataDirectory, "mail"), string.Create(CultureInfo.InvariantCulture, $"????????-??????-{id}-*.eml"));
        foreach (var file in files) File.Delete(file);
        return files.Length == 1;
    }

    private static string[] Chips(Page page) => [.. page.Document.QuerySelectorAll("#chips .chip").Select(chip => Line(chip.TextContent))];

    private static int[] Rows(Page page) => [.. page.Document.QuerySelectorAll("#mails tbody a").Select(link => int.Parse(link.GetAttribute("href")!.Split('/')[^1], CultureInfo.InvariantCulture))];

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

[Collection(OnSqlite.Name)]
public sealed class MailPagesOnSqlite(SqliteApp app) : MailPagesTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class MailPagesOnPostgreSql(PostgreSqlApp app) : MailPagesTests(app);

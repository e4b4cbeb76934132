using HostWizard.Web.Domain;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Mail;

/// <summary>A database that was restored without the keys its mails were sealed with.</summary>
[Collection(OnSqlite.Name)]
public sealed class LostKeyTests(SqliteApp app) : AppTests(app)
{
    [Fact]
    public async Task A_mail_that_cannot_be_opened_says_so_fails_once_and_keeps_no_other_back()
    {
        var admin = await World.AdminAtPages();
        var (lost, next) = (await World.Mail(), await World.Mail());
        await App.Db(db => db.Mails.Where(m => m.Id == lost).ExecuteUpdateAsync(set => set.SetProperty(m => m.Body, [1, 2, 3])));
        var page = (await admin.Get($"/admin/mail/{lost}")).Is(200);
        Assert.Contains("cannot be read any more", page.Words, StringComparison.Ordinal);
        Assert.False(page.Has("iframe"));
        foreach (var part in (string[])["html", "eml"]) (await admin.Get($"/admin/mail/{lost}/{part}")).Is(410);

        await App.SendMails();

        Assert.Equal([MailStatus.Failed, MailStatus.Sent], await App.Db(db => db.Mails.Where(m => m.Id == lost || m.Id == next).OrderBy(m => m.Id).Select(m => m.Status).ToListAsync()));
        var failed = (await admin.Get("/admin/mail?status=failed")).Is(200);
        Assert.Contains("did not get there", failed.One(".side-list .due[title*='mail']").GetAttribute("title"), StringComparison.Ordinal);
    }
}

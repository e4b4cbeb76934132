using System.Net.Http.Headers;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Pdf;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HostWizard.Web.Tests.Pages.Proposals;

/// <summary>A picture of the website, taken by somebody, stands on the next proposal; what is none is refused.</summary>
[Collection(OnSqlite.Name)]
public sealed class PictureTests(SqliteApp app) : AppTests(app)
{
    [Fact]
    public async Task A_picture_is_cut_kept_with_the_proposal_and_removed_from_the_next()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api, "poc_ready");
        var drawn = App.Services.GetRequiredService<ProposalPdf>().WebsitePicture(new("parc.lu", "Parc", "", "#f4b82e", "#251800"), 1600);

        Assert.Equal(302, await Upload(admin, id, drawn));
        var shown = await App.Db(db => db.ProposalPictures.Where(p => p.SiteId == id).Select(p => p.Content).SingleAsync());
        Assert.Equal([0xFF, 0xD8], shown[..2]);
        Assert.InRange(shown.Length, 1000, 80_000);

        (await api.Post($"/sites/{id}/send-proposal")).Is(200);
        Assert.Equal(shown, await App.Db(db => db.ProposalDocuments.Where(d => d.Proposal.SiteId == id && d.Kind == ProposalDocumentKind.Picture).Select(d => d.Content).SingleAsync()));

        (await admin.Submit(await admin.Get($"/admin/hosting/sites/{id}?tab=proposal"), "/proposal-picture", ("remove", "true"))).Is(302);
        (await admin.Get($"/admin/hosting/sites/{id}/proposal-picture")).Is(404);
        Assert.Equal(1, await App.Db(db => db.ProposalDocuments.CountAsync(d => d.Proposal.SiteId == id && d.Kind == ProposalDocumentKind.Picture)));
    }

    [Fact]
    public async Task What_is_no_picture_is_refused_in_words()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api, "poc_ready");

        foreach (var bytes in (byte[][])[[], "GIF89a and nothing else"u8.ToArray(), "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]]) Assert.Equal(400, await Upload(admin, id, bytes));

        Assert.False(await App.Db(db => db.ProposalPictures.AnyAsync(p => p.SiteId == id)));
    }

    private async Task<int> Upload(Browser admin, int id, byte[] bytes)
    {
        var page = await admin.Get($"/admin/hosting/sites/{id}?tab=proposal");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.One("[action$='/proposal-picture'] [name=__RequestVerificationToken]").GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } }, "picture", "website.png" },
        };
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = admin.Cookies, AllowAutoRedirect = false }) { BaseAddress = App.Address };
        return (int)(await http.PostAsync($"/admin/hosting/sites/{id}/proposal-picture", form)).StatusCode;
    }
}

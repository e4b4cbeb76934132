using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;

namespace HostWizard.E2E.Journeys;

/// <summary>Journey 3: the preview is opened, shown to the prospect, and the proposal sent.</summary>
public sealed class ShowAndPropose(Stage stage) : Journey(stage)
{
    [Fact]
    public Task The_prospect_sees_the_preview_without_signing_in_and_the_proposal_goes_out_with_notes() => WalkAsync(async walk =>
    {
        var draft = await Api.CreateAsync("Boulangerie du Parc");
        var admin = await walk.AdminAsync();
        var site = await SiteScreen.OpenAsync(admin, draft.Id);
        var prospect = await walk.VisitorAsync();
        var link = $"{Stage.Address}hosting/sites/{draft.Id}/preview";
        Assert.Equal(404, (await PreviewScreen.OpenAsync(prospect, link)).Status);

        await site.MarkReadyAsync();
        await site.ExpectStatusAsync("POC ready");
        Assert.Equal(link, await site.PreviewLinkAsync());

        var (preview, status) = await PreviewScreen.OpenAsync(prospect, link);
        Assert.Equal(200, status);
        await preview.ExpectBannerAsync();
        await preview.ExpectWebsiteAsync("Boulangerie du Parc");
        await preview.ShowAsync("Phone", 390);
        await preview.ShowAsync("Tablet", 820);
        await preview.ShowAsync("Desktop", prospect.ViewportSize!.Width);

        await site.SendProposalAsync("Website with twelve pages, photos by us.\nLive before Easter.");
        await site.ExpectStatusAsync("Proposal sent");
        await site.ExpectToldAsync("The proposal for Boulangerie du Parc is sent.");
        await site.ExpectFactAsync("Website with twelve pages, photos by us.");
        await site.ExpectHistoryAsync("Proposal");
        Assert.Equal(200, (await PreviewScreen.OpenAsync(prospect, link)).Status);
    });
}

namespace HostWizard.E2E.Looks;

/// <summary>Dashboard, list and board of sites, and a site in each of its states.</summary>
public sealed class SitePages(DemoStage stage) : DemoPages(stage)
{
    [Theory]
    [InlineData("admin/hosting")]
    [InlineData("admin/hosting/sites")]
    [InlineData("admin/hosting/sites?status=live&sort=waiting")]
    [InlineData("admin/hosting/sites?search=nobody-is-called-that")]
    [InlineData("admin/hosting/sites?view=board")]
    [InlineData("admin/hosting/sites/new")]
    [InlineData("admin/hosting/sites/{draft}")]
    [InlineData("admin/hosting/sites/{poc_ready}")]
    [InlineData("admin/hosting/sites/{proposal_sent}?tab=proposal")]
    [InlineData("admin/hosting/sites/{site-open}?tab=proposal")]
    [InlineData("admin/hosting/sites/{site-open}/accept?option=2")]
    [InlineData("admin/hosting/sites/{site-open}/withdraw-proposal")]
    [InlineData("admin/hosting/sites/{site-accepted}?tab=proposal")]
    [InlineData("admin/hosting/sites/{accepted}")]
    [InlineData("admin/hosting/sites/{live}")]
    [InlineData("admin/hosting/sites/{live}?tab=website")]
    [InlineData("admin/hosting/sites/{live}?tab=domains")]
    [InlineData("admin/hosting/sites/{live}?tab=services")]
    [InlineData("admin/hosting/sites/{live}?tab=history")]
    [InlineData("admin/hosting/sites/{suspended}")]
    [InlineData("admin/hosting/sites/{cancelled}")]
    public Task Looks_good(string address) => LooksGoodAsync(address);
}

using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

/// <summary>Things of the domain, made without a computer's help: no database, no host.</summary>
internal static class A
{
    public static readonly DateTime Then = new(2027, 1, 11, 8, 0, 0, DateTimeKind.Utc);
    public static readonly DateTime Later = Then.AddHours(1);
    public static readonly Actor Marie = new("marie@orion.lu");

    public static ServiceDetails Service => new() { Type = ServiceType.Hosting, Name = "Hosting Essential", BillingPeriod = BillingPeriod.Monthly, PriceCents = 1900 };

    public static HostedSite Site(string status = "draft")
    {
        var platform = new Platform("hosting", "HostWizard", "hostwizard.lu");
        var store = new Store(platform, Merchant.System(Then), "Boulangerie du Parc", "boulangerie-du-parc", SiteLanguage.Fr, Then);
        var site = new HostedSite(store, new("Boulangerie du Parc", "Marie Weber", "marie@parc.lu", null, null), null, "key", Marie, Then);
        if (status == "cancelled") Move(site, "cancelled", Then);
        string[] way = ["poc_ready", "proposal_sent", "accepted", "live", "suspended"];
        foreach (var step in way.Take(Array.IndexOf(way, status) + 1)) Move(site, step, Then);
        _ = site.TakeNewEvents();
        return site;
    }

    public static void Move(HostedSite site, string to) => Move(site, to, Later);

    private static void Move(HostedSite site, string to, DateTime now)
    {
        switch (to)
        {
            case "poc_ready": site.MarkPocReady(Marie, now); break;
            case "proposal_sent": site.SendProposal("As agreed", Marie, now); break;
            case "accepted": site.Accept(Marie, now); break;
            case "live": site.GoLive("parc.lu", Marie, now); break;
            case "suspended": site.Suspend("Unpaid", Marie, now); break;
            case "cancelled": site.Cancel("Too expensive", Marie, now); break;
            default: break;
        }
    }
}

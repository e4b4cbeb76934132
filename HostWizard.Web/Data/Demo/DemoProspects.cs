using HostWizard.Web.Domain;

namespace HostWizard.Web.Data.Demo;

/// <summary>Businesses somebody noticed: those that have a site, and those that may have one some day.</summary>
public static class DemoProspects
{
    private static readonly string[] Notes =
    [
        "Website from 2014, not readable on a phone.", "Only a Facebook page; opening hours are wrong there.", "Asked for a call after the holidays.", "Partner of two of our clients.", "Has a website with an agency, contract ends in spring.",
    ];

    /// <summary>A prospect that a site is made from.</summary>
    public static Prospect For(DemoLife life, Random chance)
    {
        var noticed = life.Created.AddDays(-chance.Next(4, 40));
        var details = Details(life.Business, chance);
        var prospect = new Prospect(details, noticed);
        prospect.Edit(details, ProspectStatus.Contacted, life.Created);
        if (life.Accepted is { } accepted) prospect.Convert(accepted);
        return prospect;
    }

    /// <summary>A prospect without a site, in a state that <paramref name="number"/> decides.</summary>
    public static Prospect Open(int number, DemoBusiness business, Random chance, DateTime now)
    {
        // Converted ones have a site.
        ProspectStatus[] states = [ProspectStatus.New, ProspectStatus.Qualified, ProspectStatus.Contacted, ProspectStatus.New, ProspectStatus.Enriching, ProspectStatus.Unqualified, ProspectStatus.Contacted, ProspectStatus.Lost];
        var noticed = now.AddDays(-chance.Next(1, 200)).AddMinutes(-chance.Next(600));
        var details = Details(business, chance);
        var prospect = new Prospect(details, noticed);
        var state = states[number % states.Length];
        if (state != ProspectStatus.New) prospect.Edit(details, state, noticed.AddTicks((now - noticed).Ticks / chance.Next(2, 6)));
        return prospect;
    }

    private static ProspectDetails Details(DemoBusiness business, Random chance)
    {
        var label = Subdomain.From(business.Name);
        return new(business.Name, business.Contact, chance.Next(4) == 0 ? null : $"info@{label}.example", DemoStory.Phone(chance), chance.Next(2) == 0 ? null : $"www.{label}.example",
            business.Town, business.Trade, chance.Next(2) == 0 ? null : Notes[chance.Next(Notes.Length)]);
    }
}

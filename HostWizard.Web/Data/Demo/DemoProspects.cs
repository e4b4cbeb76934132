using HostWizard.Web.Domain;

namespace HostWizard.Web.Data.Demo;

/// <summary>Businesses somebody noticed: those that have a site, and those that may have one some day.</summary>
public static class DemoProspects
{
    private static readonly string[] Notes =
    [
        "Website from 2014, not readable on a phone.", "Only a Facebook page; opening hours are wrong there.", "Asked for a call after the holidays.", "Partner of two of our clients.", "Has a website with an agency, contract ends in spring.",
    ];

    private static readonly string[] Sources = ["Spring fair, Luxexpo", "Walked past", "Chamber of Crafts directory", "Recommended by a client", "Wrote to us"];

    /// <summary>A prospect that a site is made from.</summary>
    public static Prospect For(DemoLife life, Actor admin, Random chance)
    {
        var noticed = life.Created.AddDays(-chance.Next(4, 40));
        var details = Details(life.Business, chance);
        var prospect = new Prospect(details, admin, noticed);
        prospect.Choose(ProspectStatus.Contacted, null, admin, life.Created);
        prospect.NoteSite(admin, life.Created);
        if (life.Accepted is { } accepted) prospect.Convert(admin, accepted);
        return prospect;
    }

    /// <summary>A prospect without a site, in a state that <paramref name="number"/> decides.</summary>
    public static Prospect Open(int number, DemoBusiness business, Actor admin, Random chance, DateTime now)
    {
        // Converted ones have a site.
        ProspectStatus[] states = [ProspectStatus.New, ProspectStatus.Qualified, ProspectStatus.Contacted, ProspectStatus.New, ProspectStatus.Unqualified, ProspectStatus.Contacted, ProspectStatus.Lost];
        var noticed = now.AddDays(-chance.Next(1, 200)).AddMinutes(-chance.Next(600));
        var details = Details(business, chance);
        var prospect = new Prospect(details, admin, noticed);
        var state = states[number % states.Length];
        var later = noticed.AddTicks((now - noticed).Ticks / chance.Next(2, 6));
        if (state != ProspectStatus.New) prospect.Choose(state, state == ProspectStatus.Lost ? "Signed with another agency" : null, admin, later);
        if (state is ProspectStatus.Contacted or ProspectStatus.Qualified) prospect.Plan($"Call {business.Contact}", DateOnly.FromDateTime(now).AddDays(chance.Next(-3, 20)), admin, later);
        return prospect;
    }

    private static ProspectDetails Details(DemoBusiness business, Random chance)
    {
        var label = Subdomain.From(business.Name);
        var email = chance.Next(4) == 0 ? null : $"info@{label}.example";
        var phone = DemoStory.Phone(chance);
        return new()
        {
            BusinessName = business.Name, Contacts = [new(business.Contact, null, email, phone)], Website = chance.Next(2) == 0 ? null : $"www.{label}.example", Town = business.Town, Trade = business.Trade,
            Language = business.Language, Channel = chance.Next(4) == 0 ? ProspectChannel.Offline : ProspectChannel.Digital, Source = Sources[chance.Next(Sources.Length)],
            Notes = chance.Next(2) == 0 ? null : Notes[chance.Next(Notes.Length)],
        };
    }
}

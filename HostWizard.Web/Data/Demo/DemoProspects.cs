using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.Prospecting;

namespace HostWizard.Web.Data.Demo;

/// <summary>A made-up prospect with what a look at its website found; null when nobody looked.</summary>
public sealed record DemoProspect(Prospect Prospect, DemoFindings? Found)
{
    /// <summary>The steps of the look as the job would have written them; the prospect has its number by now.</summary>
    public IEnumerable<ProspectStep> Steps()
    {
        if (Found is not { } found || Prospect.EnrichedAt is not { } ended) yield break;
        Looked[] looked = Prospect.Domain is null
            ? [.. Enumerable.Repeat(ProspectLook.NoWebsite, 5)]
            :
            [
                ProspectLook.Told(found.Domain!), ProspectLook.Told(found.Connection!),
                found.Page is { } page ? ProspectLook.Told(page) : ProspectLook.Nothing, found.Addresses is { } addresses ? ProspectLook.Told(addresses) : ProspectLook.Nothing, ProspectLook.NoLogo,
            ];
        for (var at = 0; at < looked.Length; at++)
        {
            var took = TimeSpan.FromMilliseconds(Prospect.Domain is null ? 1 : 180 + ((Prospect.Id * 37 + at * 911) % 1_900));
            yield return ProspectStep.Ended(Prospect.Id, Prospect.FinishedRun, (StepKind)at, looked[at].Words, looked[at].Evidence, took, ended.AddSeconds(at - looked.Length));
        }
    }
}

/// <summary>Businesses somebody noticed: those that have a site, and those that may have one some day.</summary>
public sealed class DemoProspects(Actor admin, int? adminId, DateTime now)
{
    private static readonly string[] Notes =
    [
        "Website from 2014, not readable on a phone.", "Only a Facebook page; opening hours are wrong there.", "Asked for a call after the holidays.", "Partner of two of our clients.", "Has a website with an agency, contract ends in spring.",
    ];

    private static readonly string[] Sources = ["Spring fair, Luxexpo", "Walked past", "Chamber of Crafts directory", "Recommended by a client", "Wrote to us"];
    private static readonly string?[] Roles = ["Owner", "Manager", "Owner", "Office", null];
    private static readonly string[] Streets = ["rue de la Gare", "Grand-Rue", "rue Principale", "route de Luxembourg", "rue de l’Église", "op der Knupp", "rue du Moulin", "avenue de la Liberté"];
    private static readonly ScoreWeights Weights = new();

    /// <summary>A prospect that a site is made from.</summary>
    public DemoProspect For(DemoLife life, Random chance)
    {
        var noticed = life.Created.AddDays(-chance.Next(4, 40));
        var details = Details(life.Business, chance);
        var made = Looked(new Prospect(details, admin, noticed), life.Business, details, Kind(life.Business.Name, details), noticed.AddHours(1));
        made.Prospect.LogContact(admin, life.Created);
        made.Prospect.NoteSite(admin, life.Created);
        if (life.Accepted is { } accepted) made.Prospect.Convert(admin, accepted);
        if (life.Cancelled is { } cancelled) made.Prospect.GiveBack(life.WentLive is null ? "chose another offer" : "business closed", admin, cancelled);
        return made;
    }

    /// <summary>A prospect without a site, in a state that <paramref name="number"/> decides: the known ones first.</summary>
    public DemoProspect Open(int number, DemoBusiness business, Random chance)
    {
        var noticed = now.AddDays(-chance.Next(1, 200)).AddMinutes(-chance.Next(600));
        var details = Details(business, chance);
        var later = noticed.AddTicks((now - noticed).Ticks / chance.Next(2, 6));
        var due = DateOnly.FromDateTime(now).AddDays(chance.Next(-3, 20));
        if (number < DemoShops.All.Count) return Known(DemoShops.All[number]);

        var prospect = new Prospect(details, admin, noticed);
        // Some are new since this morning: nobody has looked yet.
        if (number % 9 == 0) return new(prospect, null);
        var made = Looked(prospect, business, details, Kind(business.Name, details), noticed.AddHours(2));
        switch (number % 7)
        {
            case 2 or 5:
                prospect.LogContact(admin, later);
                // Most of what was promised lies ahead, as with everybody who keeps promises.
                if (number % 2 == 0) prospect.Plan($"Call {business.Contact}", due, admin, later);
                break;
            case 6:
                prospect.Choose(ProspectStatus.Lost, "Signed with another agency", admin, later);
                break;
        }
        return made;
    }

    private DemoProspect Known(DemoShop shop)
    {
        var (own, noticed) = (new Random(Seed(shop.Name)), now.AddDays(-shop.Days));
        var label = Subdomain.From(shop.Name);
        var business = new DemoBusiness(shop.Name, shop.Contact ?? "", shop.Town, shop.Trade, shop.Language, SiteStatus.Draft, 0);
        var details = new ProspectDetails
        {
            BusinessName = shop.Name, Trade = shop.Trade, Street = shop.Street, PostalCode = shop.PostalCode, Town = shop.Town, Language = shop.Language, Notes = shop.Notes, Source = Sources[own.Next(Sources.Length)], OwnerId = shop.CalledDays is null ? null : adminId,
            Channel = shop.Website == DemoWebsite.None ? ProspectChannel.Offline : ProspectChannel.Digital, Website = shop.Website == DemoWebsite.None ? null : $"www.{label}.example",
            Contacts = [new(shop.Contact, shop.Role, own.Next(4) == 0 ? null : $"info@{label}.example", DemoStory.Phone(own)), .. shop.CalledDays is null ? [] : new ContactDetails[] { new(null, "Office", $"office@{label}.example", null) }],
        };
        var made = Looked(new Prospect(details, admin, noticed), business, details, shop.Website, noticed.AddMinutes(6));
        if (shop.CalledDays is { } called) made.Prospect.LogContact(admin, now.AddDays(-called));
        if (shop.NextStep is { } step) made.Prospect.Plan(step, Luxembourg.DayOf(now).AddDays(shop.DueIn), admin, now.AddDays(-Math.Min(shop.Days, shop.CalledDays ?? 1)));
        if (shop.Override is { } says) made.Prospect.OverrideWith(says.Score, Tier.TopPriority, says.Why, admin, now.AddDays(-1));
        return made;
    }

    // As the job would have done it: asked for, found, and counted by the real rules.
    private DemoProspect Looked(Prospect prospect, DemoBusiness business, ProspectDetails details, DemoWebsite kind, DateTime at)
    {
        var found = prospect.Domain is { } domain ? new DemoWebsites(new(Seed(business.Name)), at).Look(kind, domain, business, details.Contacts[0].Phone) : new();
        prospect.AskForLook(admin, at);
        var evidence = new ProspectEvidence(prospect.Known, found.Domain, found.Connection, found.Page, found.Addresses);
        var score = Score.Of(evidence, Weights, Luxembourg.DayOf(at.AddSeconds(20)));
        prospect.EndLook(score, ScoreWords.Today(evidence, score), at.AddSeconds(20));
        return new(prospect, found);
    }

    private static DemoWebsite Kind(string name, ProspectDetails details)
    {
        // Bad ones more often: those are the ones somebody notes.
        DemoWebsite[] kinds =
        [
            DemoWebsite.Tables, DemoWebsite.Unsafe, DemoWebsite.OldWordPress, DemoWebsite.OldWordPress, DemoWebsite.BadCertificate, DemoWebsite.Builder, DemoWebsite.Builder, DemoWebsite.Slow, DemoWebsite.Slow, DemoWebsite.Decent,
            DemoWebsite.Decent, DemoWebsite.Decent, DemoWebsite.Modern, DemoWebsite.Modern, DemoWebsite.Modern, DemoWebsite.Modern, DemoWebsite.Modern, DemoWebsite.Shop, DemoWebsite.Parked, DemoWebsite.Unreachable, DemoWebsite.Error, DemoWebsite.Frames, DemoWebsite.Gone,
        ];
        return details.Website is null ? DemoWebsite.None : kinds[Seed(name) % kinds.Length];
    }

    private ProspectDetails Details(DemoBusiness business, Random chance)
    {
        var (label, own) = (Subdomain.From(business.Name), new Random(Seed(business.Name + business.Town)));
        var email = chance.Next(4) == 0 ? null : $"info@{label}.example";
        var phone = DemoStory.Phone(chance);
        return new()
        {
            BusinessName = business.Name, Contacts = [new(business.Contact, Roles[own.Next(Roles.Length)], email, phone)], Website = chance.Next(2) == 0 && own.Next(2) == 0 ? null : $"www.{label}.example", Trade = business.Trade,
            Street = $"{own.Next(1, 140)}, {Streets[own.Next(Streets.Length)]}", PostalCode = $"L-{1100 + (Seed(business.Town) % 8700)}", Town = business.Town,
            Language = business.Language, Channel = chance.Next(4) == 0 ? ProspectChannel.Offline : ProspectChannel.Digital, Source = Sources[chance.Next(Sources.Length)], OwnerId = own.Next(3) == 0 ? adminId : null,
            Notes = chance.Next(2) == 0 ? null : Notes[chance.Next(Notes.Length)],
        };
    }

    // The same on every machine and in every process, unlike a string's own hash.
    private static int Seed(string text) => (int)(text.Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619) & 0x7fffffff);
}

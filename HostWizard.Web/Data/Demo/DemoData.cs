using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Data.Demo;

/// <summary>Fills an empty database with businesses to look at or to measure with: all of them or, when anything fails, none.</summary>
public sealed class DemoData(HostWizardDb db, ILookupNormalizer names, SecretLinks links, IConfiguration configuration, IStarters starters, TimeProvider clock)
{
    /// <summary>How many sites a demo has when nobody says.</summary>
    public const int UsualCount = 63;

    /// <summary>How many it may have.</summary>
    public const int MostCount = 100_000;

    private const int Seed = 20260101;
    private const int BatchSize = 250;

    /// <summary>Makes the sites, and prospects and clients that go with them.</summary>
    /// <returns>How many prospects and merchants there are besides.</returns>
    /// <exception cref="StartupException">There is something in the database already.</exception>
    public Task<(int Prospects, int Merchants)> FillAsync(int count, CancellationToken ct) => db.InTransaction(async () =>
    {
        if (await db.Sites.AnyAsync(ct) || await db.Prospects.AnyAsync(ct))
            throw new StartupException("the demo fills an empty database, and this one has sites or prospects. Name another one in ConnectionStrings__HostWizard.");

        // Nothing is changed after it was added, so there is nothing to look for.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var now = clock.GetUtcNow().UtcDateTime;
        var chance = new Random(Seed);
        var world = await WorldAsync(now, ct);
        var prospecting = new DemoProspects(world.Admin, await db.Users.Where(account => account.Role == Role.Admin).OrderBy(account => account.Id).Select(account => (int?)account.Id).FirstOrDefaultAsync(ct), now);
        var lives = Number([.. DemoBusinesses.Take(count, chance).Select(business => DemoLife.Of(business, chance, now)).OrderBy(life => life.Created)]);

        var addresses = new HashSet<string>();
        var merchants = new Dictionary<string, int>();
        var history = new List<SiteEvent>();
        var prospects = 0;
        foreach (var batch in lives.Chunk(BatchSize))
            prospects += await WriteAsync(batch, world, prospecting, chance, addresses, merchants, history, ct);
        prospects += await OpenProspectsAsync(count, prospecting, chance, ct);
        db.Objections.AddRange(new("info@leave-us-alone.example", "Said so on the telephone", world.Admin, now.AddDays(-40)), new("no-thanks.example", "By letter", world.Admin, now.AddDays(-3)));
        await WriteHistoryAsync(history, ct);
        return (prospects, merchants.Count);
    }, ct);

    private async Task<DemoWorld> WorldAsync(DateTime now, CancellationToken ct) => new(
        await db.Platforms.AsNoTracking().SingleAsync(p => p.Code == Platform.HostingCode, ct),
        await db.Merchants.AsNoTracking().SingleAsync(m => m.IsSystem, ct),
        await db.AddonProducts.AsNoTracking().ToDictionaryAsync(p => p.Name, p => p.Id, ct),
        new Actor(configuration["HostWizard:AdminEmail"]!),
        now,
        starters);

    // Numbers of proposals have no gaps within their year and grow with time, whatever order the sites are written in.
    private static List<DemoLife> Number(List<DemoLife> lives)
    {
        foreach (var year in lives.Where(life => life.Sent is not null).OrderBy(life => life.Sent).GroupBy(life => Proposal.YearOf(life.Sent!.Value)))
        {
            var sequence = 0;
            foreach (var life in year) life.ProposalSequence = ++sequence;
        }
        return lives;
    }

    private async Task<int> WriteAsync(DemoLife[] lives, DemoWorld world, DemoProspects prospecting, Random chance, HashSet<string> addresses, Dictionary<string, int> merchants, List<SiteEvent> history, CancellationToken ct)
    {
        // What others refer to by number is stored first.
        var fromProspect = lives.Where(_ => chance.Next(3) == 0).ToDictionary(life => life, life => prospecting.For(life, chance));
        db.Prospects.AddRange(fromProspect.Values.Select(made => made.Prospect));
        var clients = await ClientsAsync(lives.Where(life => life.Accepted is not null), world, merchants, chance, ct);

        var stories = new List<DemoStory>(lives.Length);
        foreach (var life in lives)
        {
            var subdomain = Subdomain.FirstFree(life.Business.Name, addresses);
            addresses.Add(subdomain);
            var domain = DomainName.Parse(life.Business.Domain ?? $"{subdomain}.lu", world.Platform.Domain);
            var story = new DemoStory(world, life, subdomain, domain, chance).Tell(fromProspect.GetValueOrDefault(life)?.Prospect, clients.GetValueOrDefault(life));
            stories.Add(story);
        }
        var lines = stories.Select(story => (story, Lines: story.Site.TakeNewEvents())).ToList();
        db.Sites.AddRange(stories.Select(story => story.Site));
        db.ProspectSteps.AddRange(fromProspect.Values.SelectMany(made => made.Steps()));
        await db.SaveChangesAsync(ct);

        foreach (var (story, told) in lines)
        {
            history.AddRange(told.Select(line => line.On(story.Site)));
            foreach (var proposal in story.Proposals)
            {
                var token = SecretLinks.New();
                proposal.Freeze(DemoPaper.Of(proposal, story.Site, world), (SecretLinks.Hash(token), links.Seal(token)));
                db.Proposals.Add(proposal).Property(p => p.SiteId).CurrentValue = story.Site.Id;
            }
        }
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return fromProspect.Count;
    }

    /// <summary>A merchant with its plan and its owner for each address that said yes; those of earlier sites are found again.</summary>
    private async Task<Dictionary<DemoLife, Merchant>> ClientsAsync(IEnumerable<DemoLife> lives, DemoWorld world, Dictionary<string, int> known, Random chance, CancellationToken ct)
    {
        var clients = new Dictionary<DemoLife, Merchant>();
        var added = new Dictionary<string, Merchant>();
        foreach (var life in lives)
        {
            var mail = DemoStory.MailOf(life.Business)!;
            if (known.TryGetValue(mail, out var id)) clients[life] = await db.Merchants.SingleAsync(m => m.Id == id, ct);
            else clients[life] = added.TryGetValue(mail, out var merchant) ? merchant : added[mail] = New(life, mail, world, chance);
        }
        db.Merchants.AddRange(added.Values);
        await db.SaveChangesAsync(ct);
        foreach (var (life, merchant) in clients)
            if (known.TryAdd(merchant.ContactEmail!, merchant.Id)) db.Users.Add(Owner(merchant, life));
        return clients;
    }

    private static Merchant New(DemoLife life, string mail, DemoWorld world, Random chance)
    {
        var merchant = new Merchant(life.Business.Name, mail, life.Accepted!.Value);
        merchant.Subscribe(world.Platform, life.Accepted.Value);
        var tier = chance.Next(10) switch { < 6 => SubscriptionTier.Essential, < 9 => SubscriptionTier.Professional, _ => SubscriptionTier.Business };
        var (status, since) = life switch
        {
            { Cancelled: { } cancelled } => (SubscriptionStatus.Cancelled, cancelled),
            { Suspended: { } suspended } => (SubscriptionStatus.Suspended, suspended),
            _ => (SubscriptionStatus.Active, life.Accepted.Value),
        };
        merchant.Subscriptions.Single().Change(tier, status, since);
        return merchant;
    }

    // Without a password nobody signs in as them; reset-password gives one.
    private Account Owner(Merchant merchant, DemoLife life)
    {
        var owner = Account.Owner(merchant.ContactEmail!, life.Business.Contact, merchant, life.Accepted!.Value);
        owner.NormalizedEmail = owner.NormalizedUserName = names.NormalizeName(owner.UserName);
        owner.SecurityStamp = Guid.NewGuid().ToString("N");
        return owner;
    }

    private async Task<int> OpenProspectsAsync(int sites, DemoProspects prospecting, Random chance, CancellationToken ct)
    {
        var count = Math.Max(60, sites / 4);
        // Counted on from where the sites' own combinations end.
        foreach (var batch in Enumerable.Range(0, count).Chunk(BatchSize))
        {
            var some = batch.Select(number => prospecting.Open(number, DemoBusinesses.Combined(sites + number, chance), chance)).ToList();
            db.Prospects.AddRange(some.Select(made => made.Prospect));
            await db.SaveChangesAsync(ct);
            // By now they have numbers.
            db.ProspectSteps.AddRange(some.SelectMany(made => made.Steps()));
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
        return count;
    }

    // By time over all sites, as it would have been written: the last lines are what happened lately.
    private async Task WriteHistoryAsync(List<SiteEvent> history, CancellationToken ct)
    {
        foreach (var batch in history.OrderBy(line => line.At).Chunk(BatchSize * 4))
        {
            db.SiteEvents.AddRange(batch);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }
}

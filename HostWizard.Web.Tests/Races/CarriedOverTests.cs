using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HostWizard.Web.Tests.Races;

/// <summary>A database from before websites had sections and prospects several people: nothing of it is lost.</summary>
public abstract class CarriedOverTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task The_one_page_of_an_old_website_is_its_first_version()
    {
        var page = (await (await World.AdminAtPages()).Get("/storefront/old-bakery")).Is(200);
        Assert.Equal("Bread & more", page.One("h1").TextContent);
        Assert.Equal("fr", page.One("html").GetAttribute("lang"));
        Assert.Equal(["One <b>line</b>two", "Next", "26 12 34 56"], page.Document.QuerySelectorAll(".rich p").Select(line => line.TextContent));
        var website = await App.Db(db => db.Websites.AsNoTracking().SingleAsync());
        Assert.Equal((1, false, App.Now), (website.PublishedNumber, website.HasChanges, website.UpdatedAt));
        (await (await World.AdminAtPages()).Get("/cms/old-bakery?section=hero")).Is(200);
    }

    [SkippableFact]
    public async Task The_one_contact_of_an_old_prospect_is_its_first_and_found_by_its_keys()
    {
        var prospect = await App.Db(db => db.Prospects.AsNoTracking().SingleAsync());
        Assert.Equal(("fleurs-reuter.lu", ProspectChannel.Digital, LegalBasis.LegitimateInterest), (prospect.Domain, prospect.Channel, prospect.LegalBasis));
        var contact = Assert.Single(prospect.Contacts);
        Assert.Equal(("Christiane", "C@Fleurs.lu", "+352 80-34 11"), (contact.Name, contact.Email, contact.Phone));
        Assert.Equal((ProspectKeys.Email(contact.Email), ProspectKeys.Phone(contact.Phone)), (contact.EmailKey, contact.PhoneKey));
    }

    [SkippableFact]
    public async Task What_somebody_typed_into_an_old_history_is_gone_and_the_rest_stays()
        => Assert.Equal([("created", null), ("status_changed", null), ("edited", "trade")], (await App.Db(db => db.ProspectEvents.OrderBy(line => line.Id).ToListAsync())).Select(line => (line.Kind.Text(), line.Note)));

    protected static void Fill(HostWizardDb db, string withoutReferences)
    {
        db.GetService<IMigrator>().Migrate(db.Database.GetMigrations().Single(name => name.EndsWith("_Proposals", StringComparison.Ordinal)));
        var at = App.Beginning.ToUnixTimeMilliseconds();
        db.Database.OpenConnection();
        // Platform and merchant come with the first start.
        db.Database.ExecuteSqlRaw(withoutReferences);
        db.Database.ExecuteSqlRaw("INSERT INTO stores (platform_id, merchant_id, name, subdomain, language, created_at, updated_at) VALUES (1, 1, 'Old bakery', 'old-bakery', 'fr', {0}, {0})", at);
        db.Database.ExecuteSqlRaw("INSERT INTO store_pages (store_id, title, opening_line, text, contact, updated_at) VALUES (1, 'Bread & more', 'Since 1923', {1}, '26 12 34 56', {0})", at, "One <b>line</b>\ntwo\n\nNext");
        db.Database.ExecuteSqlRaw("INSERT INTO prospects (business_name, contact_name, contact_email, contact_phone, website, status, search_text, created_at, updated_at) VALUES ('Fleurs', 'Christiane', 'C@Fleurs.lu', '+352 80-34 11', 'https://www.Fleurs-Reuter.lu/shop', 'new', 'fleurs', {0}, {0})", at);
        db.GetService<IMigrator>().Migrate(db.Database.GetMigrations().Single(name => name.EndsWith("_Prospecting", StringComparison.Ordinal)));
        foreach (var (kind, note) in (ReadOnlySpan<(string, string)>)[("created", "Christiane told us"), ("status_changed", "Christiane is ill"), ("edited", "trade")])
            db.Database.ExecuteSqlRaw("INSERT INTO prospect_events (prospect_id, kind, actor, note, at) VALUES (1, {1}, 'marc@orion.lu', {2}, {0})", at, kind, note);
    }
}

public sealed class CarriedOverOnSqlite(CarriedOverOnSqlite.Old app) : CarriedOverTests(app), IClassFixture<CarriedOverOnSqlite.Old>
{
    public sealed class Old : SqliteApp
    {
        protected override (string Provider, string Connection) FreshDatabase(string folder)
        {
            var database = base.FreshDatabase(folder);
            using var db = new SqliteHostWizardDb(new DbContextOptionsBuilder<SqliteHostWizardDb>().UseSqlite(database.Connection).Options);
            Fill(db, "PRAGMA foreign_keys = OFF");
            return database;
        }
    }
}

public sealed class CarriedOverOnPostgreSql(CarriedOverOnPostgreSql.Old app) : CarriedOverTests(app), IClassFixture<CarriedOverOnPostgreSql.Old>
{
    public sealed class Old : PostgreSqlApp
    {
        protected override (string Provider, string Connection) FreshDatabase(string folder)
        {
            var database = base.FreshDatabase(folder);
            using var db = new PostgreSqlHostWizardDb(new DbContextOptionsBuilder<PostgreSqlHostWizardDb>().UseNpgsql(database.Connection).Options);
            Fill(db, "SET session_replication_role = replica");
            return database;
        }
    }
}

using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Data;

/// <summary>What every HostWizard begins with: the platform, the system merchant, a small catalogue and the first admin.</summary>
public sealed class Seed(HostWizardDb db, NewAccounts newAccounts, IConfiguration configuration, TimeProvider clock)
{
    private static readonly (ServiceType Type, string Name, BillingPeriod Period, int PriceCents)[] Catalogue =
    [
        (ServiceType.Domain, "Domain .lu", BillingPeriod.Annual, 2400),
        (ServiceType.Domain, "Domain .com", BillingPeriod.Annual, 1800),
        (ServiceType.Email, "E-mail, 3 mailboxes", BillingPeriod.Monthly, 900),
        (ServiceType.Email, "E-mail, 10 mailboxes", BillingPeriod.Monthly, 2400),
        (ServiceType.Ssl, "SSL certificate, extended validation", BillingPeriod.Annual, 18000),
        (ServiceType.Hosting, "Hosting Essential", BillingPeriod.Monthly, 1900),
        (ServiceType.Hosting, "Hosting Business", BillingPeriod.Monthly, 3900),
        (ServiceType.WebsiteMaintenance, "Maintenance, 2 h a month", BillingPeriod.Monthly, 2900),
        (ServiceType.WebsiteMaintenance, "Website set-up", BillingPeriod.OneTime, 95000),
    ];

    /// <summary>Seeds what is missing.</summary>
    /// <returns>The generated password of the first admin, to be shown once; null when none was generated.</returns>
    public Task<string?> RunAsync(CancellationToken ct) => db.InTransaction(async () =>
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Platforms.AnyAsync(ct))
        {
            db.Platforms.Add(new Platform(Platform.HostingCode, "HostWizard", configuration["HostWizard:PlatformDomain"] ?? "hostwizard.lu"));
            db.Merchants.Add(Merchant.System(now));
            db.AddonProducts.AddRange(Catalogue.Select(entry => new AddonProduct(entry.Type, entry.Name, entry.Period, entry.PriceCents)));
            await db.SaveChangesAsync(ct);
        }
        return await db.Users.AnyAsync(ct) ? null : FirstAdmin(now);
    }, ct);

    private string? FirstAdmin(DateTime now)
    {
        var configured = configuration["HostWizard:AdminPassword"];
        var generated = string.IsNullOrEmpty(configured) ? TemporaryPassword.New() : null;
        var admin = Account.Admin(configuration["HostWizard:AdminEmail"]!, "Admin", temporaryPassword: generated is not null, now);
        newAccounts.Add(admin, generated ?? configured!);
        return generated;
    }
}

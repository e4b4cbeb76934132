using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

internal static class TakenDomain
{
    /// <summary>Refuses a domain that another website has, with or without <c>www.</c>: whoever has one has the other. Says nothing of whose it is.</summary>
    /// <exception cref="RefusedException">Another website has it.</exception>
    public static async Task RefuseTakenDomainAsync(this HostWizardDb db, int storeId, string domain, CancellationToken ct)
    {
        var bare = DomainName.Bare(domain);
        if (await db.StoreDomains.AnyAsync(d => d.StoreId != storeId && (d.Domain == domain || d.BareDomain == bare), ct))
            throw new RefusedException($"{DomainName.Readable(domain)} leads to another website here. Free it there first, or choose another domain.");
    }
}

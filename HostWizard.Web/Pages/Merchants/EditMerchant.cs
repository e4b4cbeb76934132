using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Merchants;

/// <summary>Changes what a client is called and where it is written to; its websites and owners keep their own names.</summary>
[Handler]
public sealed class EditMerchant(HostWizardDb db, TimeProvider clock)
{
    /// <returns>False when there is no such merchant, or it is the system merchant.</returns>
    /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
    public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
    {
        if (await db.Merchants.FirstOrDefaultAsync(m => m.Id == command.MerchantId && !m.IsSystem, ct) is not { } merchant) return false;
        merchant.Edit(command.Name, command.ContactEmail, clock.GetUtcNow().UtcDateTime);
        return true;
    }, ct);

    public sealed record Command(int MerchantId, string? Name, string? ContactEmail);
}

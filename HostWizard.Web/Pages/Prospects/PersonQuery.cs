using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using Microsoft.EntityFrameworkCore;

// The database folds case, and knows neither cultures nor comparisons.
#pragma warning disable CA1304, CA1311, CA1862

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Finds everything that is kept of one person.</summary>
[Handler]
public sealed class PersonQuery(HostWizardDb db, TimeProvider clock)
{
    private static readonly JsonText<WebsiteContent> Written = new();

    /// <summary>Everything, wherever it is.</summary>
    public async Task<PersonJson> Handle(PersonKey person, CancellationToken ct) => new()
    {
        Email = person.Email, Phone = person.Phone, At = clock.GetUtcNow().UtcDateTime,
        Prospects = await ProspectsAsync(person, ct), ImportRows = await ImportRowsAsync(person, ct),
        Imports = [.. (await db.ImportsOfAsync(person, ct)).Select(i => new PersonImportJson(i.Id, i.FileName, i.Status, i.CreatedAt))],
        Sites = await SitesAsync(person, ct), Proposals = await ProposalsAsync(person, ct), Mails = await MailsAsync(person, ct), Messages = await MessagesAsync(person, ct),
        Accounts = await AccountsAsync(person, ct), Merchants = await MerchantsAsync(person, ct), Websites = await WebsitesAsync(person, ct), Objections = await ObjectionsAsync(person, ct),
    };

    private async Task<IReadOnlyList<PersonProspectJson>> ProspectsAsync(PersonKey person, CancellationToken ct)
    {
        var found = new List<PersonProspectJson>();
        foreach (var id in await db.ProspectsOfAsync(person, ct))
        {
            if (await db.Prospects.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, ct) is not { } p) continue;
            var (traces, theirs) = (new PersonTraces(person, p.Contacts), p.Contacts.Where(person.Is).OrderBy(c => c.Position).ToList());
            var steps = await db.ProspectSteps.AsNoTracking().Where(s => s.ProspectId == id).OrderBy(s => s.Id).ToListAsync(ct);
            var cards = theirs.Count == 0 ? 0 : await db.ProspectPictures.CountAsync(picture => picture.ProspectId == id && picture.Kind == ProspectPictureKind.Card, ct);
            found.Add(new(id, p.BusinessName, p.Source, p.LegalBasis, p.CreatedAt, [.. theirs.Select(c => new PersonContactJson(c.Name, c.Role, c.Email, c.Phone))],
                [.. p.TextsOf(traces).Select(text => new PersonTextJson(text.Field, text.Text))], [.. steps.Where(s => s.Names(traces.IsIn)).Select(s => new PersonStepJson(s.Kind, s.At, s.Result))], cards));
        }
        return found;
    }

    private async Task<IReadOnlyList<PersonImportRowJson>> ImportRowsAsync(PersonKey person, CancellationToken ct)
    {
        var rows = await db.ImportRowsOfAsync(person, ct);
        var ids = rows.Select(row => row.ImportId).Distinct().ToList();
        var came = await db.ProspectImports.Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.CreatedAt, ct);
        return [.. rows.Where(row => came.ContainsKey(row.ImportId)).Select(r => new PersonImportRowJson(r.ImportId, r.Number, r.BusinessName, r.ContactName, r.ContactRole, r.Email, r.Phone, r.Notes, came[r.ImportId]))];
    }

    private async Task<IReadOnlyList<PersonSiteJson>> SitesAsync(PersonKey person, CancellationToken ct)
    {
        var sites = db.Sites.AsNoTracking().Where(s => person.Email != null ? s.ContactEmail != null && s.ContactEmail.ToLower() == person.Email : s.ContactPhone != null);
        var found = await sites.OrderBy(s => s.Id).Select(s => new PersonSiteJson(s.Id, s.BusinessName, s.Status, s.ContactName, s.ContactEmail, s.ContactPhone)).ToListAsync(ct);
        return person.Phone is null ? found : [.. found.Where(s => ProspectKeys.Phone(s.ContactPhone) == person.Phone)];
    }

    private async Task<IReadOnlyList<PersonProposalJson>> ProposalsAsync(PersonKey person, CancellationToken ct)
    {
        if (person.Email is not { } email) return [];
        var found = await db.Proposals.AsNoTracking().Where(p => p.AddresseeEmail != null && p.AddresseeEmail.ToLower() == email).OrderBy(p => p.Id)
            .Select(p => new { p.Year, p.Sequence, p.Version, p.SiteId, p.AddresseeName, p.AddresseeEmail, p.SentAt, p.Decision }).ToListAsync(ct);
        return [.. found.Select(p => new PersonProposalJson(Proposal.NumberOf(p.Year, p.Sequence), p.Version, p.SiteId, p.AddresseeName, p.AddresseeEmail, p.SentAt, p.Decision))];
    }

    private async Task<IReadOnlyList<PersonMailJson>> MailsAsync(PersonKey person, CancellationToken ct)
        => person.Email is not { } email ? [] : await db.Mails.AsNoTracking().Where(m => m.ToAddress.ToLower() == email || (m.ReplyTo != null && m.ReplyTo.ToLower() == email)).OrderBy(m => m.Id)
            .Select(m => new PersonMailJson(m.Id, m.Kind, m.ToAddress, m.ToName, m.Subject, m.Status, m.CreatedAt)).ToListAsync(ct);

    private async Task<IReadOnlyList<PersonMessageJson>> MessagesAsync(PersonKey person, CancellationToken ct)
    {
        var messages = from message in db.ContactMessages.AsNoTracking() join store in db.Stores on message.StoreId equals store.Id orderby message.Id select new { message, store.Name };
        if (person.Email is { } email) messages = messages.Where(m => m.message.Contact.ToLower().Contains(email) || m.message.Message.ToLower().Contains(email));
        var found = new List<PersonMessageJson>();
        await foreach (var m in messages.AsAsyncEnumerable().WithCancellation(ct))
            if (person.IsIn(m.message.Contact) || person.IsIn(m.message.Message)) found.Add(new(m.message.Id, m.Name, m.message.Name, m.message.Contact, m.message.Message, m.message.Page, m.message.At));
        return found;
    }

    private async Task<IReadOnlyList<PersonAccountJson>> AccountsAsync(PersonKey person, CancellationToken ct)
        => person.Email is not { } email ? [] : await db.Users.AsNoTracking().Where(a => a.Email != null && a.Email.ToLower() == email).Select(a => new PersonAccountJson(a.Id, a.DisplayName, a.Email, a.CreatedAt, a.LastSignInAt)).ToListAsync(ct);

    private async Task<IReadOnlyList<PersonMerchantJson>> MerchantsAsync(PersonKey person, CancellationToken ct)
        => person.Email is not { } email ? [] : await db.Merchants.AsNoTracking().Where(m => m.ContactEmail != null && m.ContactEmail.ToLower() == email).Select(m => new PersonMerchantJson(m.Id, m.Name, m.ContactEmail)).ToListAsync(ct);

    private async Task<IReadOnlyList<PersonWebsiteJson>> WebsitesAsync(PersonKey person, CancellationToken ct)
    {
        var found = new List<PersonWebsiteJson>();
        // Drafts, and what visitors see; one website after the other, because each is a whole document.
        foreach (var store in await db.Stores.AsNoTracking().Where(s => s.Website != null).Select(s => new { s.Id, s.Name, s.Subdomain }).ToListAsync(ct))
        {
            var draft = await db.Websites.AsNoTracking().Where(w => w.StoreId == store.Id).Select(w => w.Draft).FirstOrDefaultAsync(ct);
            var shown = await (from website in db.Websites join version in db.WebsiteVersions on website.StoreId equals version.StoreId where website.StoreId == store.Id && version.Number == website.PublishedNumber select version.Content).FirstOrDefaultAsync(ct);
            if (new[] { draft, shown }.Any(content => content is not null && person.IsIn(Written.ConvertToProvider(content) as string))) found.Add(new(store.Name, store.Subdomain));
        }
        return found;
    }

    private async Task<IReadOnlyList<PersonObjectionJson>> ObjectionsAsync(PersonKey person, CancellationToken ct)
        => person.Email is not { } email ? [] : [.. (await db.Objections.AsNoTracking().Where(o => o.Kind == ObjectionKind.Email && o.Key == email).ToListAsync(ct)).Select(o => new PersonObjectionJson(o.Id, o.Value, o.Note, o.CreatedAt))];
}

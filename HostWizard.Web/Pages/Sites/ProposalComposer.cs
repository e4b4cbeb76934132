using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.Pdf;
using HostWizard.Web.Pages.Shared.Website.Sections;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Puts a proposal together: what was prepared, or else the usual words, with the site's services, its sender and its website.</summary>
[Handler]
public sealed class ProposalComposer(HostWizardDb db, HostWizardSettings settings, PublicAddress address, ProposalPdf pdf)
{
    /// <summary>What the next version says: what was prepared, or the usual words, with the services as they are.</summary>
    /// <param name="site">The whole site.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<ProposalContent> ContentAsync(HostedSite site, CancellationToken ct) => await ContentAsync(site, await DraftAsync(site.Id, ct), ct);

    /// <summary>The same from a draft that was read already; null begins with the usual words.</summary>
    public async Task<ProposalContent> ContentAsync(HostedSite site, ProposalDraft? draft, CancellationToken ct)
        => (draft?.Content ?? (await WordingAsync(site.Store.Language, ct)).Begin(site.ContactName)).With(site.Services);

    /// <summary>What was prepared; null when nothing was.</summary>
    public Task<ProposalDraft?> DraftAsync(int siteId, CancellationToken ct) => db.ProposalDrafts.AsNoTracking().FirstOrDefaultAsync(d => d.SiteId == siteId, ct);

    /// <summary>Numbers the next version and writes it down; nothing is saved.</summary>
    /// <param name="site">The whole site.</param>
    /// <param name="content">What it says.</param>
    /// <param name="previous">The version before, to be superseded.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="now">UTC.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<(Proposal Proposal, ProposalPaper Paper)> ComposeAsync(HostedSite site, ProposalContent content, Proposal? previous, Actor by, DateTime now, CancellationToken ct)
    {
        var year = Proposal.YearOf(now);
        var last = await db.Proposals.Where(p => p.Year == year).MaxAsync(p => (int?)p.Sequence, ct) ?? 0;
        var proposal = new Proposal(site, last + 1, previous, settings.ProposalValidDays, now);
        var website = await db.ShownWebsite(site.StoreId, ct);
        var look = Palette.Of(website.Theme);
        var hero = website.Pages[0].Sections.Select(section => section.In(website.FirstLanguage, website)).OfType<Hero>().FirstOrDefault();
        var domain = site.Services.FirstOrDefault(s => s.ServiceType == ServiceType.Domain && s.DomainName is not null)?.DomainName;
        return (proposal, new()
        {
            Language = content.Language,
            Number = proposal.Number,
            Version = proposal.Version,
            SentOn = Luxembourg.DayOf(now),
            ValidUntil = Luxembourg.DayOf(proposal.ValidUntil),
            BusinessName = site.BusinessName,
            ContactName = site.ContactName,
            Sender = await SenderAsync(by, ct),
            Salutation = content.Salutation,
            Text = content.Text,
            Lines = content.Lines,
            VatPercent = settings.VatPercent,
            Terms = content.Terms,
            Website = new(domain ?? address.Host(site.Store.Subdomain), hero?.Heading ?? site.BusinessName, hero?.Lead ?? website.Business.Claim, look.Brand, look.OnBrand),
        });
    }

    /// <summary>Draws the document as it goes out.</summary>
    public byte[] Draw(HostedSite site, ProposalPaper paper, string token, byte[]? picture) => pdf.Draw(paper, new(address.Preview(site.Id, site.PreviewKey), address.Proposal(token)), picture);

    /// <summary>The picture of the website somebody took for the next version; null when there is none.</summary>
    public Task<byte[]?> PictureAsync(int siteId, CancellationToken ct) => db.ProposalPictures.Where(p => p.SiteId == siteId).Select(p => p.Content).FirstOrDefaultAsync(ct);

    /// <summary>The words a proposal in a language begins with.</summary>
    public async Task<ProposalWording> WordingAsync(SiteLanguage language, CancellationToken ct)
        => await db.ProposalWordings.AsNoTracking().FirstOrDefaultAsync(w => w.Language == language, ct) ?? ProposalWording.Usual(language);

    // A program's token acts for a person too; where nobody is known any more, the first admin signs.
    private async Task<ProposalSender> SenderAsync(Actor by, CancellationToken ct)
    {
        var platform = await db.Platforms.AsNoTracking().FirstAsync(p => p.Code == Platform.HostingCode, ct);
        var person = await db.Users.AsNoTracking().Where(a => a.Role == Role.Admin).OrderByDescending(a => a.Email == by.Name).ThenBy(a => a.Id).FirstAsync(ct);
        return platform.Sender(person.DisplayName, person.Email!);
    }
}

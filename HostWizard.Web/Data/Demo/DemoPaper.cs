using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Data.Demo;

/// <summary>What the demo's proposals say: the usual words and the services that were offered. They were never printed.</summary>
internal static class DemoPaper
{
    /// <summary>The paper of a proposal whose site and services have their numbers.</summary>
    public static ProposalPaper Of(Proposal proposal, HostedSite site, DemoWorld world)
    {
        var language = site.Store.Language;
        var begun = ProposalWording.Usual(language).Begin(site.ContactName).WithNotes(proposal.Notes);
        var offered = site.Services.Where(service => service.CreatedAt <= proposal.SentAt).OrderBy(service => service.Id);
        var shown = site.Store.Website!.Versions.First().Content;
        var colours = Palette.Of(shown.Theme);
        return new()
        {
            Language = language,
            Number = proposal.Number,
            Version = proposal.Version,
            SentOn = Luxembourg.DayOf(proposal.SentAt),
            ValidUntil = Luxembourg.DayOf(proposal.ValidUntil),
            BusinessName = site.BusinessName,
            ContactName = site.ContactName,
            Sender = world.Platform.Sender("Admin", world.Admin.Name),
            Salutation = begun.Salutation,
            Text = begun.Text,
            Lines = [.. offered.Select((service, at) => ProposalLine.Of(service, at + 1, null, isOptional: false))],
            VatPercent = 17,
            Terms = begun.Terms,
            Website = new($"{site.Store.Subdomain}.{world.Platform.Domain}", site.BusinessName, shown.Business.Claim, colours.Brand, colours.OnBrand),
        };
    }
}

using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website;
using HostWizard.Web.Pages.Shared.Website.Sections;

namespace HostWizard.Web.Pages.Cms;

/// <summary>What a new section says before anybody wrote: enough to see where it is.</summary>
internal static class SectionBeginning
{
    public static SectionContent Begun(this SectionKind kind, WebsiteContent website, SiteLanguage language)
    {
        var words = WebsiteWords.In(language);
        return kind.Empty() switch
        {
            Hero hero => hero with { Heading = website.Business.Name, Lead = website.Business.Claim },
            Text text => text with { Heading = website.Business.Name },
            Hours hours => hours with { Heading = words.OpeningHours },
            Contact contact => contact with { Heading = words.Contact, ShowHours = true, ShowMap = true },
            Map map => map with { Heading = words.Address },
            Prices prices => prices with { Groups = [new() { Items = [new()] }] },
            Gallery gallery => gallery with { Items = [new()] },
            Team team => team with { People = [new()] },
            Testimonials said => said with { Quotes = [new()] },
            Questions questions => questions with { Items = [new()] },
            News news => news with { Items = [new()] },
            var other => other,
        };
    }
}

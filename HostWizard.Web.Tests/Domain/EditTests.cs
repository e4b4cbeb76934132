using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

/// <summary>An edit that is refused changes nothing, not even the fields that were right.</summary>
public class EditTests
{
    [Fact]
    public void A_refused_edit_leaves_a_prospect_as_it_was()
    {
        var details = new ProspectDetails { BusinessName = "Salon Thill", Contacts = [new("Paul", "owner", "paul@thill.lu", "26 1")], Town = "Wiltz" };
        var prospect = new Prospect(details, Actor.System, A.Then);

        var refused = Assert.Throws<InvalidInputException>(() => prospect.Edit(details with { BusinessName = "Salon Weber", Contacts = [new("Anne", null, "nobody", null)], Town = new string('x', 101) }, Actor.System, A.Later));

        Assert.Equal(["contacts[0].email", "town"], refused.Errors.Keys.Order());
        Assert.Equal(("Salon Thill", "Paul", "paul@thill.lu", "26 1", "Wiltz"), (prospect.BusinessName, prospect.FirstContact!.Name, prospect.FirstContact.Email, prospect.FirstContact.Phone, prospect.Town));
        Assert.Equal((ProspectStatus.New, A.Then), (prospect.Status, prospect.UpdatedAt));
    }

    [Fact]
    public void A_merchant_is_renamed_and_a_refused_edit_leaves_it_as_it_was()
    {
        var merchant = new Merchant("Parc", "marie@parc.lu", A.Then);
        Assert.Throws<InvalidInputException>(() => merchant.Edit("Other", "nobody", A.Later));
        Assert.Throws<InvalidInputException>(() => merchant.Edit(" ", "other@parc.lu", A.Later));
        Assert.Equal(("Parc", "marie@parc.lu", A.Then), (merchant.Name, merchant.ContactEmail, merchant.UpdatedAt));

        merchant.Edit(" Käserei ", null, A.Later);

        Assert.Equal(("Käserei", null, A.Later), (merchant.Name, merchant.ContactEmail, merchant.UpdatedAt));
        Assert.Equal(FoldedText.Of("Käserei"), merchant.SearchText);
    }
}

using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Reads the form a proposal is prepared with, and does to it what the pressed button says.</summary>
internal static class ProposalForm
{
    /// <summary>What was typed, as it was typed; prices that are none are noted.</summary>
    public static ProposalContent Read(IFormCollection form, InputErrors errors)
    {
        var count = int.TryParse(form["lines"], CultureInfo.InvariantCulture, out var lines) ? Math.Clamp(lines, 0, ProposalContent.MostLines) : 0;
        return new(
            EnumText<SiteLanguage>.Parse(form["language"]) ?? SiteLanguage.En, form["salutation"].ToString(), form["text"].ToString(),
            [.. Enumerable.Range(1, count).Select(position => Line(form, position, errors))], form["terms"].ToString());
    }

    /// <summary>The same after what the pressed button does: a line moves, goes, or one is added.</summary>
    /// <param name="content">What was typed.</param>
    /// <param name="button">Name of the button, such as <c>up-2</c>.</param>
    /// <param name="form">The row for a new line.</param>
    /// <param name="catalogue">Entries a line can be made from.</param>
    /// <param name="errors">What is wrong with a new line.</param>
    public static ProposalContent Press(ProposalContent content, string? button, IFormCollection form, IReadOnlyList<AddonProduct> catalogue, InputErrors errors)
    {
        var lines = content.Lines.ToList();
        var (verb, at) = button?.Split('-', 2) is [var first, var second] && int.TryParse(second, CultureInfo.InvariantCulture, out var number) ? (first, number - 1) : (button, -1);
        switch (verb)
        {
            case "up" when at > 0 && at < lines.Count: (lines[at - 1], lines[at]) = (lines[at], lines[at - 1]); break;
            case "down" when at >= 0 && at < lines.Count - 1: (lines[at + 1], lines[at]) = (lines[at], lines[at + 1]); break;
            case "remove" when at >= 0 && at < lines.Count && lines[at].ServiceId is null: lines.RemoveAt(at); break;
            case "add": lines.Add(Line(form, 0, errors).Checked(errors)); errors.ThrowIfAny(); break;
            case "product" when catalogue.FirstOrDefault(p => p.Id.ToString(CultureInfo.InvariantCulture) == form["product"]) is { } product:
                lines.Add(new(0, product.ServiceType, product.Name, null, product.BillingPeriod, 1, product.PriceCents, IsOptional: false) { AddonProductId = product.Id });
                break;
        }
        return content with { Lines = [.. lines.Select((line, index) => line with { Position = index + 1 })] };
    }

    // The row for a new line is number 0.
    private static ProposalLine Line(IFormCollection form, int position, InputErrors errors)
    {
        string Field(string name) => string.Create(CultureInfo.InvariantCulture, $"line_{position}_{name}");
        string? Text(string name) => form[Field(name)];
        int? Number(string name) => int.TryParse(Text(name), CultureInfo.InvariantCulture, out var number) ? number : null;
        var service = Number("service");
        // A service's own price stands in the services, not here.
        var price = service is null ? EuroText.Cents(Text("price")) : 0;
        if (price is null) errors.Add(Field("price"), EuroText.Wrong);
        return new(position, EnumText<ServiceType>.Parse(Text("type")) ?? ServiceType.WebsiteMaintenance, service is null ? Text("description") ?? "" : "-", Text("detail"),
            EnumText<BillingPeriod>.Parse(Text("period")) ?? BillingPeriod.OneTime, service is null ? Number("quantity") ?? 0 : 1, price ?? 0, Text("optional") == "true")
        { ServiceId = service, AddonProductId = Number("addon") };
    }
}

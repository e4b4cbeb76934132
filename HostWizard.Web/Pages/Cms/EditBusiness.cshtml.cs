using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Changes what every page says of the business: address, telephone, hours, who answers for it.</summary>
public sealed class EditBusiness(WebsiteDesk desk) : EditorPage(desk)
{
    /// <summary>What was typed for each weekday, Monday first.</summary>
    [BindProperty]
    public string?[] Days { get; set; } = [];

    // Checked in our own words; the framework would read lists made of fields that may still be missing.
    [BindProperty, ValidateNever]
    public Business Business { get; set; } = new();

    /// <summary>Whether what was typed could not be saved and stands in the form again.</summary>
    public bool ErrorsShown => !ModelState.IsValid;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        Panel = "business";
        ModelState.Clear();
        return await DoAsync(needsLayout: false, "Business details changed", "business", website => website with { Business = Checked() }, () => At(panel: "business"), ct);
    }

    private Business Checked()
    {
        var errors = new InputErrors();
        string Line(string field, string? text, int most, bool required = false) => errors.Text(field, text?.ReplaceLineEndings(" "), most, required) ?? "";
        var checkedOne = new Business
        {
            Name = Line("Name", Business.Name, HostedSite.BusinessNameLength, required: true), Claim = Line("Claim", Business.Claim, 100), Phone = Line("Phone", Business.Phone, 50),
            Email = errors.Email("Email", Business.Email) ?? "", Street = Line("Street", Business.Street, 120), PostalCode = Line("PostalCode", Business.PostalCode, 20), Town = Line("Town", Business.Town, 80),
            Country = Line("Country", Business.Country, 60), LegalName = Line("LegalName", Business.LegalName, 200), Director = Line("Director", Business.Director, 120),
            RegisterNumber = Line("RegisterNumber", Business.RegisterNumber, 40), VatNumber = Line("VatNumber", Business.VatNumber, 40), Permit = Line("Permit", Business.Permit, 200),
            Logo = new() { MediaId = Business.Logo?.MediaId, Alt = Business.Logo?.MediaId is null ? "" : Line("Logo.Alt", Business.Logo.Alt, 200) },
            Profiles = errors.Text("Profiles", Business.Profiles?.ReplaceLineEndings("\n"), 1000) ?? "",
        };
        var hours = new List<OpeningDay>();
        for (var i = 0; i < OpeningHours.Week.Count; i++)
        {
            if (OpeningHours.Read(OpeningHours.Week[i], Days.ElementAtOrDefault(i)) is { } day) hours.Add(day);
            else errors.Add($"Days[{i}]", "Please write hours like 8:00–12:00, 14:00–18:00, or leave it empty for closed.");
        }
        errors.ThrowIfAny();
        return checkedOne with { Hours = hours.Any(day => day.Spans.Count > 0) ? hours : [] };
    }
}

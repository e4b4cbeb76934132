using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;

namespace HostWizard.E2E.Journeys;

/// <summary>Journey 2: a site is made by hand.</summary>
public sealed class CreateByHand(Stage stage) : Journey(stage)
{
    [Fact]
    public Task The_address_shows_while_the_name_is_typed_and_the_site_is_a_draft() => WalkAsync(async walk =>
    {
        var page = await walk.AdminAsync();
        var form = await NewSiteScreen.OpenAsync(page);
        await form.BusinessName.PressSequentiallyAsync("Käserei Müller & Söhne");
        await form.ExpectAddressAsync("kaserei-muller-sohne.hostwizard.lu");

        await form.FillInAsync("Käserei Müller & Söhne", "Jürg Müller", "juerg@kaeserei.example.lu", "+352 26 78 90", "Met at the market");
        var site = await form.CreateAsync("Käserei Müller & Söhne");

        await site.ExpectStatusAsync("Draft");
        await site.ExpectFactAsync("kaserei-muller-sohne.hostwizard.lu");
        await site.ExpectFactAsync("Jürg Müller");
        await site.ExpectFactAsync("+352 26 78 90");
        await site.ExpectFactAsync("juerg@kaeserei.example.lu");
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Internal notes" })).ToHaveValueAsync("Met at the market");

        var next = await NewSiteScreen.OpenAsync(page);
        await next.BusinessName.FillAsync("Käserei Müller & Söhne");
        await next.ExpectAddressAsync("kaserei-muller-sohne-2.hostwizard.lu");
    });

    [Fact]
    public Task What_is_wrong_stands_beside_its_field_and_what_was_typed_is_kept() => WalkAsync(async walk =>
    {
        var page = await walk.AdminAsync();
        var form = await NewSiteScreen.OpenAsync(page);
        await form.FillInAsync("Garage Weber", "Luc Weber", "luc@weber@example", notes: "Wants it before summer");
        await form.SubmitAsync();

        await Expect(form.Email).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(form.Email).ToBeFocusedAsync();
        await Expect(form.Email).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("^Check the part before the @"));
        await Expect(form.BusinessName).ToHaveValueAsync("Garage Weber");
        await Expect(form.ContactPerson).ToHaveValueAsync("Luc Weber");
        await Expect(form.Email).ToHaveValueAsync("luc@weber@example");
        await Expect(form.Notes).ToHaveValueAsync("Wants it before summer");

        await form.Email.FillAsync("luc@weber.example.lu");
        await form.BusinessName.FillAsync("");
        await form.SubmitAsync();
        await Expect(form.BusinessName).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(form.Email).ToHaveValueAsync("luc@weber.example.lu");

        await form.BusinessName.FillAsync("Garage Weber");
        await (await form.CreateAsync("Garage Weber")).ExpectStatusAsync("Draft");
    });
}

using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

public class TextTests
{
    [Theory]
    [InlineData("Käserei MÜLLER", "kaserei muller")]
    [InlineData("Straße", "strasse")]
    [InlineData("ÉLÉGANCE", "elegance")]
    [InlineData("Œuvre d'Æther", "oeuvre d'aether")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Пекарня", "пекарня")]
    [InlineData("a\0b", "ab")]
    public void Folding_forgets_case_and_accents(string text, string folded) => Assert.Equal(folded, FoldedText.Fold(text));

    [Fact]
    public void Folding_takes_broken_text_as_it_is() => Assert.Equal("a\ud800b", FoldedText.Fold("A\ud800B"));

    [Fact]
    public void What_is_there_becomes_one_line() => Assert.Equal("cafe marie m@parc.lu", FoldedText.Of("Café", null, "Marie", "  ", "m@parc.lu"));

    [Theory]
    [InlineData("draft", SiteStatus.Draft)]
    [InlineData("poc_ready", SiteStatus.PocReady)]
    [InlineData("proposal_sent", SiteStatus.ProposalSent)]
    public void An_enum_has_one_spelling(string text, SiteStatus status)
    {
        Assert.Equal(text, status.Text());
        Assert.Equal(status, EnumText<SiteStatus>.Parse(text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("PocReady")]
    [InlineData("POC_READY")]
    [InlineData("poc-ready")]
    [InlineData(" poc_ready")]
    [InlineData("draft,live")]
    public void No_other_spelling_is_read(string? text)
    {
        Assert.Null(EnumText<SiteStatus>.Parse(text));
        Assert.Contains("poc_ready", Assert.Throws<InvalidInputException>(() => EnumText<SiteStatus>.Parse("status", text)).Errors["status"][0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_spellings_are_the_contracts()
    {
        Assert.Equal(["domain", "email", "ssl", "hosting", "website_maintenance"], EnumText<ServiceType>.All);
        Assert.Equal(["pending", "active", "suspended", "expired", "cancelled"], EnumText<ServiceStatus>.All);
        Assert.Equal(["monthly", "annual", "one_time"], EnumText<BillingPeriod>.All);
        Assert.Equal(["essential", "professional", "business"], EnumText<SubscriptionTier>.All);
    }

    [Fact]
    public void Texts_are_trimmed_and_blank_ones_are_none()
    {
        var errors = new InputErrors();
        Assert.Equal("Marie", errors.Text("name", "  Marie\t", 200));
        Assert.Equal("  +352 ", errors.Text("phone", "  +352 ", 50, trim: false));
        Assert.Null(errors.Text("name", " \t\n", 200));
        Assert.Null(errors.Text("name", null, 200));
        errors.ThrowIfAny();
    }

    [Fact]
    public void A_character_that_cannot_be_stored_is_refused()
    {
        // Not as InlineData: attributes are UTF-8, which has no lone surrogates.
        foreach (var text in (string[])["a\0b", "a\ud800", "\udc00a", "\ud800\ud800"])
        {
            var errors = new InputErrors();
            errors.Text("name", text, 200);
            Assert.Throws<InvalidInputException>(errors.ThrowIfAny);
        }
    }

    [Fact]
    public void Emoji_can_be_stored()
    {
        var errors = new InputErrors();
        Assert.Equal("🥐", errors.Text("name", "🥐", 2));
        errors.ThrowIfAny();
    }

    [Fact]
    public void All_that_is_wrong_is_collected()
    {
        var errors = new InputErrors();
        errors.Text("name", "", 10, required: true);
        errors.Text("notes", "12345", 4);
        errors.Email("email", "nobody");
        errors.Range("price", 101, 0, 100);
        errors.Range("price", -1, 0, 100);
        errors.Range("price", 0, 0, 100);
        errors.Range("price", 100, 0, 100);

        var invalid = Assert.Throws<InvalidInputException>(errors.ThrowIfAny);

        Assert.Equal(["email", "name", "notes", "price"], invalid.Errors.Keys.Order());
        Assert.Equal(2, invalid.Errors["price"].Length);
    }
}

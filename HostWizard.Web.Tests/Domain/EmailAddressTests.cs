using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

public class EmailAddressTests
{
    [Theory]
    [InlineData("marie@parc.lu")]
    [InlineData("Marie.Weber+site@shop.parc.co.uk")]
    [InlineData("müller@käserei.lu")]
    [InlineData("o'neil@example.lu")]
    [InlineData("a@b.lu")]
    [InlineData("info@xn--mller-kva.lu")]
    public void An_address_a_mail_server_could_take_is_taken(string address) => Assert.Null(EmailAddress.WhatIsWrong(address));

    [Theory]
    [InlineData("marie")]
    [InlineData("@parc.lu")]
    [InlineData("marie@")]
    [InlineData("marie@parc")]
    [InlineData("marie@parc.")]
    [InlineData("marie@.lu")]
    [InlineData("marie@@parc.lu")]
    [InlineData("marie weber@parc.lu")]
    [InlineData("marie@parc.lu, paul@parc.lu")]
    [InlineData("Marie <marie@parc.lu>")]
    [InlineData("marie..weber@parc.lu")]
    [InlineData(".marie@parc.lu")]
    [InlineData("marie.@parc.lu")]
    [InlineData("marie@parc..lu")]
    [InlineData("marie@-parc.lu")]
    [InlineData("marie@pa_rc.lu")]
    [InlineData("marie\r\nbcc:x@parc.lu")]
    [InlineData("mailto:marie@parc.lu")]
    public void What_is_no_address_is_said_in_words(string text) => Assert.EndsWith(".", EmailAddress.WhatIsWrong(text)!, StringComparison.Ordinal);

    [Fact]
    public void The_part_before_the_at_has_at_most_64_characters()
    {
        Assert.Null(EmailAddress.WhatIsWrong(new string('a', 64) + "@parc.lu"));
        Assert.NotNull(EmailAddress.WhatIsWrong(new string('a', 65) + "@parc.lu"));
    }
}

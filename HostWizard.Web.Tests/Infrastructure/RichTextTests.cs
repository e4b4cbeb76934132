using HostWizard.Web.Infrastructure.Html;

namespace HostWizard.Web.Tests.Infrastructure;

/// <summary>What somebody writes with the rich text editor, or sends around it, cannot harm a reader.</summary>
public sealed class RichTextTests
{
    private readonly RichText text = new();

    [Theory]
    [InlineData("<div>One<br><br>Two<br>three</div>", "<p>One</p><p>Two<br>three</p>")]
    [InlineData("<h1>Big</h1><ul><li>a</li></ul><blockquote>q</blockquote>", "<h3>Big</h3><ul><li>a</li></ul><blockquote>q</blockquote>")]
    [InlineData("Words\nand lines\n\nmore", "<p>Words<br>and lines</p><p>more</p>")]
    [InlineData("<a href=\"https://example.lu\" target=\"_blank\" onclick=\"x()\">x</a>", "<a href=\"https://example.lu\">x</a>")]
    [InlineData("", "")]
    public void What_may_stand_stands(string typed, string kept) => Assert.Equal(kept, text.Clean(typed));

    [Theory]
    [InlineData("<script>alert(1)</script>ok<b>x</b>")]
    [InlineData("<img src=x onerror=alert(1)><b>x</b>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<a href=\"&#106;avascript:alert(1)\">x</a>")]
    [InlineData("<div style=\"background:url(javascript:x)\">x</div>")]
    [InlineData("<svg><script>alert(1)</script></svg><p>x</p>")]
    [InlineData("<iframe src=\"https://evil.example\"></iframe><p>x</p>")]
    [InlineData("<form action=\"https://evil.example\"><input name=a></form><p>x</p>")]
    [InlineData("<math><mtext></p><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\"></math>")]
    public void What_could_harm_falls_away(string typed)
    {
        var clean = text.Clean(typed);
        foreach (var bad in (string[])["script", "onerror", "onclick", "style", "<img", "<svg", "<iframe", "<form", "<input", "alert"]) Assert.DoesNotContain(bad, clean, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("<div>One<br><br>Two</div>")]
    [InlineData("<p>a &amp; b &lt;c&gt;</p>")]
    [InlineData("<p>„Grüezi“ – ça va</p>")]
    public void Cleaned_again_it_stays_as_it_is(string typed) => Assert.Equal(text.Clean(typed), text.Clean(text.Clean(typed)));
}

using System.Text.RegularExpressions;

namespace HostWizard.Web.Tests.Rules;

/// <summary>What every page keeps to, read from its source.</summary>
public partial class MarkupTests
{
    public static TheoryData<string> Pages()
        => [.. Repository.Files("HostWizard.Web/Pages", "*.cshtml").Select(file => Path.GetRelativePath(Repository.Root(""), file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_change_by_htmx_is_a_form_that_works_without_it(string page)
    {
        var text = Source(page);
        foreach (Match tag in Tag().Matches(text))
        {
            if (!ChangingAttribute().IsMatch(tag.Value)) continue;
            if (tag.Groups[1].Value == "form")
            {
                Assert.Contains("method=\"post\"", tag.Value, StringComparison.Ordinal);
                continue;
            }
            // A button with an address of its own submits the form it is drawn into; RouteTests looks at the drawn page.
            if (tag.Groups[1].Value == "button" && tag.Value.Contains("formaction=", StringComparison.Ordinal)) continue;
            // Something inside a form: the nearest form before it must be open and posted.
            var open = FormTag().Matches(text[..tag.Index]);
            Assert.True(open.Count > 0 && open[^1].Value.Contains("method=\"post\"", StringComparison.Ordinal), $"{page}: {tag.Value} is in no posted form");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void There_is_no_script_style_or_handler_in_the_markup(string page)
    {
        var text = Source(page);
        Assert.DoesNotMatch(InlineScript(), text);
        // Mail programs know no style sheet but the one in the mail.
        if (!page.Contains("/Shared/Mail/", StringComparison.Ordinal)) Assert.DoesNotMatch(InlineStyle(), text);
        Assert.DoesNotMatch(Handler(), text);
        Assert.DoesNotContain("javascript:", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@Html.Raw", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hx-on", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_do_not_leave_the_path_that_was_used(string page) => Assert.DoesNotMatch(RootedLink(), Source(page));

    [Fact]
    public void The_style_sheets_force_nothing()
        => Assert.DoesNotContain(Repository.Files("wwwroot", "*.css").Where(file => !file.Contains("/lib/", StringComparison.Ordinal)), file => File.ReadAllText(file).Contains("!important", StringComparison.Ordinal));

    private static string Source(string page) => RazorComment().Replace(File.ReadAllText(Repository.Root(page)), "");

    [GeneratedRegex(@"<([a-z][\w-]*)\b[^<]*?>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\shx-(post|put|patch|delete|page)\s*=")]
    private static partial Regex ChangingAttribute();

    [GeneratedRegex("</?form\\b[^<]*?>")]
    private static partial Regex FormTag();

    [GeneratedRegex(@"<script\b(?![^>]*\bsrc=)", RegexOptions.IgnoreCase)]
    private static partial Regex InlineScript();

    [GeneratedRegex(@"<style\b|\sstyle\s*=\s*[""']", RegexOptions.IgnoreCase)]
    private static partial Regex InlineStyle();

    [GeneratedRegex(@"\son(click|change|input|submit|load|error|key\w+|mouse\w+|focus|blur|toggle)\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();

    [GeneratedRegex(@"\s(href|src|action|hx-get|hx-post)=""/(?!/)")]
    private static partial Regex RootedLink();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex RazorComment();
}

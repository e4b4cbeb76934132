using System.Text.RegularExpressions;

namespace HostWizard.E2E.Screens;

/// <summary>The numbers, the pipeline and what needs the admin today.</summary>
public sealed class DashboardScreen(IPage page)
{
    public static async Task<DashboardScreen> OpenAsync(IPage page)
    {
        await page.GotoAsync("admin/hosting");
        return new(page);
    }

    /// <summary>A number at the top, which is a link to what it counts.</summary>
    public ILocator Number(string label, string value)
        => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = new($@"^\s*{label}\s+{Regex.Escape(value)}(\s|$)") }).First;

    public Task ExpectNumberAsync(string label, string value) => Expect(Number(label, value)).ToBeVisibleAsync();

    public Task ExpectPipelineAsync(string status, int count)
        => Expect(page.GetByRole(AriaRole.Region, new() { Name = "Pipeline" }).GetByRole(AriaRole.Link, new() { NameRegex = new($@"^\s*{status}\s+{count}(\s|$)") })).ToBeVisibleAsync();

    public ILocator NeedsYou => page.GetByRole(AriaRole.Region, new() { Name = "Needs you today" });

    public ILocator Lately => page.GetByRole(AriaRole.Region, new() { Name = "What happened lately" });
}

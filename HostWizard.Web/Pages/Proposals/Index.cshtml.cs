using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Proposals;

/// <summary>The page of a proposal, for whoever has its link. With <c>option</c> it counts what is chosen.</summary>
public sealed class Index(ProposalPageView.Query query) : ProposalPage(query)
{
    public override Task<IActionResult> OnGetAsync(string token, CancellationToken ct)
        => ShowAsync(token, new() { Chosen = ChosenOptions.Of(Request.Query["option"]), Name = Request.Query["name"], Email = Request.Query["email"] }, ct);
}

internal static class ChosenOptions
{
    /// <summary>Positions as they are sent; what is none is left out.</summary>
    public static HashSet<int> Of(IEnumerable<string?> sent)
        => [.. sent.Select(text => int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var position) ? position : 0).Where(position => position > 0)];
}

using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Proposals;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Sites;

/// <summary>The client said yes, and an admin brings it.</summary>
public sealed class Accept(Accept.Handler handler, SiteView.Query query, PublicAddress address) : SitePage(query)
{
    protected override string? Dialog => "accept";

    /// <summary>The dialog; with <c>merchant</c> it offers the clients that match, and it says what will happen with the <c>option</c>s chosen.</summary>
    public override Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
        => ShowAsync(id, new() { OpenDialog = Dialog, MerchantSearch = Request.Query["merchant"], ChosenMerchant = Number(Request.Query["merchant_id"]), ChosenOptions = [.. Request.Query["option"].Select(Number).OfType<int>()] }, ct);

    public async Task<IActionResult> OnPostAsync(int id, [FromForm(Name = "merchant_id")] int? merchantId, [FromForm(Name = "option")] int[] options, CancellationToken ct)
    {
        Answer? answer = null;
        var refused = await DoAsync(id, name => $"{name} is accepted.", async () => (answer = await handler.Handle(new(id, merchantId, User.Actor()) { Options = options }, ct)) is not null, ct, wrong: new() { ChosenMerchant = merchantId, ChosenOptions = options });
        if (answer?.Credentials is not { } made) return refused;
        Response.Headers.CacheControl = "no-store";
        return await DoneAsync(id, name => $"{name} is accepted. {made.Email} can sign in.", new() { Credentials = new(made.Email, made.TemporaryPassword, address.Login) }, ct);
    }

    private static int? Number(string? text) => int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <param name="SiteId">Which site.</param>
    /// <param name="MerchantId">An existing client; null makes one from the site's contact, or takes the one its e-mail belongs to.</param>
    /// <param name="By">Who accepts.</param>
    public sealed record Command(int SiteId, int? MerchantId, Actor By)
    {
        /// <summary>Positions of the options of the proposal that the client chose.</summary>
        public IReadOnlyList<int> Options { get; init; } = [];
    }

    /// <summary>That it is done, and the owner's credentials when an account was made.</summary>
    public sealed record Answer((string Email, string TemporaryPassword)? Credentials);

    public sealed class Handler(HostWizardDb db, Acceptance acceptance, ProposalPost post, TimeProvider clock)
    {
        /// <summary>Accepts.</summary>
        /// <returns>Null when there is no such site.</returns>
        /// <exception cref="TransitionRefusedException">No proposal is out.</exception>
        /// <exception cref="RefusedException">The contact's e-mail belongs to an admin.</exception>
        /// <exception cref="InvalidInputException">The merchant is unknown or the system's, or there is no contact e-mail.</exception>
        public Task<Answer?> Handle(Command command, CancellationToken ct) => db.InTransaction<Answer?>(async () =>
        {
            if (await db.WholeSite(command.SiteId, ct) is not { } site) return null;
            var proposal = await db.LastProposal(site.Id, ct);
            var made = await acceptance.AcceptAsync(site, new(command.By, command.MerchantId, proposal, command.Options.ToHashSet()), clock.GetUtcNow().UtcDateTime, ct);
            if (proposal is not null) await post.StopRemindersAsync(proposal, command.By, ct);
            return new(made is { } account ? (account.Owner.Email!, account.Password) : null);
        }, ct);
    }
}

using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Settings;

/// <summary>How the agency signs its proposals, and the words they begin with in each language. What was sent stays as it is.</summary>
public sealed class Proposals(Proposals.Handler handler) : PageModel
{
    [BindProperty]
    public SellerForm Form { get; set; } = new();

    [BindProperty]
    public WordingForm Words { get; set; } = new();

    /// <summary>The language whose words are shown.</summary>
    [BindProperty(SupportsGet = true, Name = "language")]
    public string? Chosen { get; set; }

    public SiteLanguage Language => EnumText<SiteLanguage>.Parse(Chosen) ?? SiteLanguage.Fr;

    public async Task OnGetAsync(CancellationToken ct)
    {
        (Form, Words) = await handler.ReadAsync(Language, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        try
        {
            await handler.SignAsync(Form, ct);
            this.Toast("Saved. The next proposals are signed like this.");
            return Redirect("~/admin/settings/proposals");
        }
        catch (InvalidInputException invalid)
        {
            Words = (await handler.ReadAsync(Language, ct)).Words;
            ModelState.AddInputErrors(invalid, nameof(Form));
            return this.Invalid();
        }
    }

    public async Task<IActionResult> OnPostWordsAsync(CancellationToken ct)
    {
        try
        {
            await handler.WriteAsync(Language, Words, ct);
            this.Toast("Saved. The next proposals begin with these words.");
            return Redirect($"~/admin/settings/proposals?language={Language.Text()}");
        }
        catch (InvalidInputException invalid)
        {
            Form = (await handler.ReadAsync(Language, ct)).Seller;
            ModelState.AddInputErrors(invalid, nameof(Words));
            return this.Invalid();
        }
    }

    public sealed class SellerForm
    {
        public string? SellerName { get; set; }
        public string? SellerAddress { get; set; }
        public string? SellerPhone { get; set; }
        public string? SellerVatNumber { get; set; }
    }

    public sealed class WordingForm
    {
        public string? Text { get; set; }
        public string? Terms { get; set; }
    }

    public sealed class Handler(HostWizardDb db)
    {
        public async Task<(SellerForm Seller, WordingForm Words)> ReadAsync(SiteLanguage language, CancellationToken ct)
        {
            var platform = await db.Platforms.AsNoTracking().FirstAsync(p => p.Code == Platform.HostingCode, ct);
            var words = await db.ProposalWordings.AsNoTracking().FirstOrDefaultAsync(w => w.Language == language, ct) ?? ProposalWording.Usual(language);
            return (new() { SellerName = platform.SellerName ?? platform.Name, SellerAddress = platform.SellerAddress, SellerPhone = platform.SellerPhone, SellerVatNumber = platform.SellerVatNumber }, new() { Text = words.Text, Terms = words.Terms });
        }

        /// <exception cref="InvalidInputException">A field is too long.</exception>
        public Task<bool> SignAsync(SellerForm form, CancellationToken ct) => db.InTransaction(async () =>
        {
            var platform = await db.Platforms.FirstAsync(p => p.Code == Platform.HostingCode, ct);
            platform.SignAs(form.SellerName, form.SellerAddress, form.SellerPhone, form.SellerVatNumber);
            return true;
        }, ct);

        /// <exception cref="InvalidInputException">A text is too long.</exception>
        public Task<bool> WriteAsync(SiteLanguage language, WordingForm form, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.ProposalWordings.FirstOrDefaultAsync(w => w.Language == language, ct) is { } words) words.Write(form.Text, form.Terms);
            else db.ProposalWordings.Add(new ProposalWording(language, form.Text, form.Terms));
            return true;
        }, ct);
    }
}

using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;
using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Settings;

/// <summary>What services are usually made from: added, edited in place, no longer offered.</summary>
public sealed class Catalogue(Catalogue.ListHandler read, Catalogue.Handler write) : PageModel
{
    /// <summary>The last row: a new entry.</summary>
    [BindProperty]
    public ProductForm Add { get; set; } = new();

    /// <summary>The row that is being edited.</summary>
    [BindProperty]
    public ProductForm Edit { get; set; } = new();

    /// <summary>Number of the entry that is being edited.</summary>
    [BindProperty(SupportsGet = true, Name = "edit")]
    public int? Editing { get; set; }

    public IReadOnlyList<AddonProduct> Products { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Products = await read.Handle(ct);
        if (Products.FirstOrDefault(p => p.Id == Editing) is { } product) Edit = ProductForm.Of(product);
    }

    public async Task<IActionResult> OnPostAddAsync(CancellationToken ct)
    {
        Editing = null;
        return await WriteAsync(null, Add, nameof(Add), $"{Add.Name?.Trim()} is added.", ct);
    }

    public async Task<IActionResult> OnPostEditAsync(int id, CancellationToken ct)
    {
        Editing = id;
        return await WriteAsync(id, Edit, nameof(Edit), $"{Edit.Name?.Trim()} is saved.", ct);
    }

    public async Task<IActionResult> OnPostOfferAsync(int id, bool offered, CancellationToken ct)
    {
        if (await write.Offer(id, offered, ct) is not { } name) return NotFound();
        this.Toast(offered ? $"{name} is offered again." : $"{name} is no longer offered. Services made from it stay.");
        return Redirect("~/admin/settings/catalogue");
    }

    private async Task<IActionResult> WriteAsync(int? id, ProductForm form, string prefix, string toast, CancellationToken ct)
    {
        try
        {
            if (!await write.Handle(new(id, form.Type, form.Name, form.Period, form.PriceCents), ct)) return NotFound();
            this.Toast(toast);
            if (!Request.IsHtmx()) return Redirect("~/admin/settings/catalogue");
            Response.Htmx(headers => headers.ReplaceUrl(Url.Content("~/admin/settings/catalogue")));
            (Add, Edit, Editing) = (new(), new(), null);
            ModelState.Clear();
            Products = await read.Handle(ct);
            return Page();
        }
        catch (InvalidInputException invalid)
        {
            Products = await read.Handle(ct);
            ModelState.AddInputErrors(invalid, prefix);
            return this.Invalid();
        }
    }

    public sealed class ProductForm
    {
        public string? Type { get; set; }
        public string? Name { get; set; }
        public string? Period { get; set; }

        /// <summary>As typed, in euros; named as the field that refuses it.</summary>
        public string? PriceCents { get; set; }

        internal static ProductForm Of(AddonProduct product)
            => new() { Type = product.ServiceType.Text(), Name = product.Name, Period = product.BillingPeriod.Text(), PriceCents = EuroText.Of(product.PriceCents) };
    }

    [Handler]
    public sealed class ListHandler(HostWizardDb db)
    {
        /// <summary>Entries, those on offer first, by name.</summary>
        public async Task<IReadOnlyList<AddonProduct>> Handle(CancellationToken ct)
            => await db.AddonProducts.AsNoTracking().OrderByDescending(p => p.IsOffered).ThenBy(p => p.Name).Take(200).ToListAsync(ct);
    }

    public sealed record Command(int? Id, string? Type, string? Name, string? Period, string? Price);

    public sealed class Handler(HostWizardDb db)
    {
        /// <summary>Adds an entry, or changes the one that is named.</summary>
        /// <returns>False when there is no such entry.</returns>
        /// <exception cref="InvalidInputException">A field is out of bounds, or the name is taken.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct)
        {
            var errors = new InputErrors();
            var name = errors.Text("name", command.Name, ClientService.NameLength, required: true);
            var price = EuroText.Cents(command.Price);
            if (price is null) errors.Add("price_cents", EuroText.Wrong);
            errors.ThrowIfAny();
            var type = EnumText<ServiceType>.Parse("type", command.Type);
            var period = EnumText<BillingPeriod>.Parse("period", command.Period);
            return db.InTransaction(async () =>
            {
                if (await db.AddonProducts.AnyAsync(p => p.Name == name && p.Id != command.Id, ct)) throw new InvalidInputException("name", "The catalogue has an entry of this name already.");
                if (command.Id is not { } id)
                {
                    db.AddonProducts.Add(new AddonProduct(type, name, period, price!.Value));
                    return true;
                }
                if (await db.AddonProducts.FirstOrDefaultAsync(p => p.Id == id, ct) is not { } product) return false;
                product.Change(type, name, period, price!.Value, product.IsOffered);
                return true;
            }, ct);
        }

        /// <summary>Stops offering an entry, or offers it again.</summary>
        /// <returns>Its name; null when there is none.</returns>
        public Task<string?> Offer(int id, bool offered, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.AddonProducts.FirstOrDefaultAsync(p => p.Id == id, ct) is not { } product) return null;
            product.Change(product.ServiceType, product.Name, product.BillingPeriod, product.PriceCents, offered);
            return product.Name;
        }, ct);
    }
}

namespace HostWizard.Web.Domain;

/// <summary>
/// A proposal as it is frozen at sending: all that its page and its PDF show, and nothing they would have to look up. Texts are plain,
/// paragraphs parted by blank lines; money is net cents; days are Luxembourg's.
/// </summary>
public sealed record ProposalPaper
{
    /// <summary>The language it is written in.</summary>
    public required SiteLanguage Language { get; init; }

    /// <summary>The number on paper, such as P-2026-0001.</summary>
    public required string Number { get; init; }

    /// <summary>Version, from 1; shown from 2 on.</summary>
    public required int Version { get; init; }

    /// <summary>The day it was sent.</summary>
    public required DateOnly SentOn { get; init; }

    /// <summary>The last day it can be accepted.</summary>
    public required DateOnly ValidUntil { get; init; }

    /// <summary>The business it is for.</summary>
    public required string BusinessName { get; init; }

    /// <summary>The person it is addressed to; null when only the business is known.</summary>
    public required string? ContactName { get; init; }

    /// <summary>Who sends it.</summary>
    public required ProposalSender Sender { get; init; }

    /// <summary>How the letter begins, such as “Chère Madame Hoffmann,”.</summary>
    public required string Salutation { get; init; }

    /// <summary>The letter.</summary>
    public required string Text { get; init; }

    /// <summary>What is offered, in order.</summary>
    public required IReadOnlyList<ProposalLine> Lines { get; init; }

    /// <summary>Value-added tax on every line, in percent.</summary>
    public required int VatPercent { get; init; }

    /// <summary>Conditions; a paragraph may begin with a word or two and a full stop, which is set in bold.</summary>
    public required string Terms { get; init; }

    /// <summary>The website as it was when the proposal was sent.</summary>
    public required ProposalWebsite Website { get; init; }

    /// <summary>Included lines and the options chosen, period by period.</summary>
    public IReadOnlyList<PeriodTotal> Totals(IReadOnlySet<int> chosen) => PeriodTotal.Of(Lines.Where(line => !line.IsOptional || chosen.Contains(line.Position)), VatPercent);
}

/// <summary>One line of a proposal.</summary>
/// <param name="Position">Place on paper, from 1; also what the line is called by.</param>
/// <param name="Type">What is run or done.</param>
/// <param name="Description">What the client reads.</param>
/// <param name="Detail">A few words below or beside it.</param>
/// <param name="Period">How often it is paid.</param>
/// <param name="Quantity">How many.</param>
/// <param name="PriceCents">Price of one per period, net.</param>
/// <param name="IsOptional">Whether it counts only when the client ticks it.</param>
public sealed record ProposalLine(int Position, ServiceType Type, string Description, string? Detail, BillingPeriod Period, int Quantity, int PriceCents, bool IsOptional)
{
    /// <summary>The service this line is; null makes one when it is accepted.</summary>
    public int? ServiceId { get; init; }

    /// <summary>The catalogue entry it was made from.</summary>
    public int? AddonProductId { get; init; }

    /// <summary>Longest detail, in characters.</summary>
    public const int DetailLength = 300;

    /// <summary>The line of a service: what it is called and costs today.</summary>
    public static ProposalLine Of(ClientService service, int position, string? detail, bool isOptional)
        => new(position, service.ServiceType, service.Name, detail, service.BillingPeriod, 1, service.PriceCents, isOptional) { ServiceId = service.Id, AddonProductId = service.AddonProductId };

    /// <summary>The service that accepting this line makes.</summary>
    public ServiceDetails Service => new()
    {
        Type = Type, Name = Quantity == 1 ? Description : $"{Description} × {Quantity}", BillingPeriod = Period, PriceCents = (int)NetCents,
        AddonProductId = AddonProductId, AutoRenew = Period != BillingPeriod.OneTime,
    };

    /// <summary>The same, trimmed; what is wrong is noted under <c>line_{Position}_…</c>.</summary>
    internal ProposalLine Checked(InputErrors errors)
    {
        var quantityIsGood = Quantity is >= 1 and <= 1000;
        if (!quantityIsGood) errors.Range(Field("quantity"), Quantity, 1, 1000);
        errors.Range(Field("price"), PriceCents, 0, ClientService.MaxPriceCents);
        if (quantityIsGood && PriceCents <= ClientService.MaxPriceCents && NetCents > ClientService.MaxPriceCents) errors.Add(Field("price"), "The line comes to more than a million euros.");
        return this with
        {
            // Leaves room for “ × 1000”, which a service's name carries on.
            Description = errors.Text(Field("description"), Description, ClientService.NameLength - 10, required: true) ?? "",
            Detail = errors.Text(Field("detail"), Detail, DetailLength),
        };
    }

    private string Field(string name) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line_{Position}_{name}");

    /// <summary>Net price of the line per period, in cents.</summary>
    public long NetCents => (long)Quantity * PriceCents;

    /// <summary>Tax on the line in cents, rounded half away from zero: the same on page, PDF and mail, because they all ask here.</summary>
    public long VatCents(int vatPercent) => (long)Math.Round(NetCents * (decimal)vatPercent / 100, MidpointRounding.AwayFromZero);
}

/// <summary>What a period costs.</summary>
/// <param name="Period">How often it is paid.</param>
/// <param name="NetCents">Without tax.</param>
/// <param name="VatCents">Tax: the sum of the lines' taxes.</param>
public sealed record PeriodTotal(BillingPeriod Period, long NetCents, long VatCents)
{
    /// <summary>With tax.</summary>
    public long GrossCents => NetCents + VatCents;

    /// <summary>The order in which periods are shown.</summary>
    public static readonly IReadOnlyList<BillingPeriod> Order = [BillingPeriod.OneTime, BillingPeriod.Monthly, BillingPeriod.Annual];

    /// <summary>Totals of the lines, one for each period that has a line, in the order they are shown. Periods are never added up.</summary>
    public static IReadOnlyList<PeriodTotal> Of(IEnumerable<ProposalLine> lines, int vatPercent)
    {
        var byPeriod = lines.ToLookup(line => line.Period);
        return [.. Order.Where(byPeriod.Contains).Select(period => new PeriodTotal(period, byPeriod[period].Sum(line => line.NetCents), byPeriod[period].Sum(line => line.VatCents(vatPercent))))];
    }
}

/// <summary>Who sends a proposal.</summary>
/// <param name="Name">The person.</param>
/// <param name="Company">The agency.</param>
/// <param name="Email">Where answers go.</param>
public sealed record ProposalSender(string Name, string Company, string Email)
{
    /// <summary>Where to call, if that is known.</summary>
    public string? Phone { get; init; }

    /// <summary>Where the agency is, such as “12, rue du Fossé, L-1536 Luxembourg”.</summary>
    public string? Address { get; init; }

    /// <summary>Its VAT number.</summary>
    public string? VatNumber { get; init; }
}

/// <summary>The website a proposal is about, frozen with it: words and colours for a drawing of it.</summary>
/// <param name="Address">What stands in the browser's bar, such as boulangerie-parc.lu.</param>
/// <param name="Title">Headline.</param>
/// <param name="OpeningLine">The sentence below it.</param>
/// <param name="Brand">Brand colour as #rrggbb.</param>
/// <param name="OnBrand">What is read on the brand colour, as #rrggbb.</param>
public sealed record ProposalWebsite(string Address, string Title, string OpeningLine, string Brand, string OnBrand);

/// <summary>What a client said yes to.</summary>
/// <param name="Name">As typed.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Address">From which network address.</param>
/// <param name="Agent">With which browser, as it called itself.</param>
/// <param name="Consent">The sentence that was ticked.</param>
/// <param name="Chosen">Positions of the options that were ticked.</param>
public sealed record ProposalAcceptance(string Name, DateTime At, string Address, string? Agent, string Consent, IReadOnlySet<int> Chosen);

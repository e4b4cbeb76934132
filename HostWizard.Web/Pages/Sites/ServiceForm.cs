using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Reads a service's form: prices in euros, dates as days, both told apart from what was left out.</summary>
internal static class ServiceForm
{
    /// <summary>What was sent, as the JSON door would have it.</summary>
    /// <exception cref="InvalidInputException">A field is not what it should be.</exception>
    public static ServicePatch Read(IFormCollection form)
    {
        var errors = new InputErrors();
        var patch = new ServicePatch
        {
            ServiceType = Choice<ServiceType>(form, errors, "service_type"),
            Name = Text(form, "name"),
            Status = Choice<ServiceStatus>(form, errors, "status"),
            BillingPeriod = Choice<BillingPeriod>(form, errors, "billing_period"),
            PriceCents = Price(form, errors),
            AddonProductId = Number(form, errors, "addon_product_id"),
            DomainName = Text(form, "domain_name"),
            Registrar = Text(form, "registrar"),
            MailboxCount = Number(form, errors, "mailbox_count"),
            ExpiresAt = Day(form, errors, "expires_at"),
            PeriodStart = Day(form, errors, "period_start"),
            PeriodEnd = Day(form, errors, "period_end"),
            AutoRenew = form.ContainsKey("auto_renew") ? new(form["auto_renew"].Contains("true")) : default,
            Notes = Text(form, "notes"),
        };
        errors.ThrowIfAny();
        return patch;
    }

    private static Optional<string?> Text(IFormCollection form, string field) => form.TryGetValue(field, out var value) ? new(value.ToString()) : default;

    private static Optional<T?> Choice<T>(IFormCollection form, InputErrors errors, string field) where T : struct, Enum
    {
        if (!form.TryGetValue(field, out var value) || value.ToString().Length == 0) return default;
        var parsed = EnumText<T>.Parse(value.ToString());
        if (parsed is null) errors.Add(field, $"Please choose one of: {string.Join(", ", EnumText<T>.All)}.");
        return new(parsed);
    }

    private static Optional<int?> Price(IFormCollection form, InputErrors errors)
    {
        if (!form.TryGetValue("price", out var value)) return default;
        if (string.IsNullOrWhiteSpace(value)) return new(null);
        if (EuroText.Cents(value) is { } cents) return new(cents);
        errors.Add("price_cents", EuroText.Wrong);
        return default;
    }

    private static Optional<int?> Number(IFormCollection form, InputErrors errors, string field)
    {
        if (!form.TryGetValue(field, out var value)) return default;
        if (value.ToString().Length == 0) return new(null);
        if (int.TryParse(value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return new(number);
        errors.Add(field, "Please give a whole number.");
        return default;
    }

    private static Optional<DateTime?> Day(IFormCollection form, InputErrors errors, string field)
    {
        if (!form.TryGetValue(field, out var value)) return default;
        if (value.ToString().Length == 0) return new(null);
        if (DateOnly.TryParseExact(value.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        errors.Add(field, "Please give a day such as 2027-03-01.");
        return default;
    }
}

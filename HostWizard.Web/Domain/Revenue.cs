namespace HostWizard.Web.Domain;

/// <summary>What services bring in.</summary>
public static class Revenue
{
    /// <summary>Cents a month: monthly prices and a twelfth of annual ones, rounded once, half away from zero. One-time prices are left out.</summary>
    public static long MonthlyCents(long monthlySumCents, long annualSumCents)
        => (long)Math.Round((monthlySumCents * 12 + annualSumCents) / 12m, MidpointRounding.AwayFromZero);
}

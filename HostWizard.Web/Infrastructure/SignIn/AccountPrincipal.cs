using System.Security.Claims;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure.SignIn;

/// <summary>What a request knows of who is asking.</summary>
public static class AccountPrincipal
{
    private const string Stamp = "stamp";
    private const string Merchant = "merchant_id";
    private const string MustChange = "must_change_password";
    private const string ActsAs = "acts_as";

    /// <summary>The principal of an account.</summary>
    /// <param name="account">Who is asking.</param>
    /// <param name="scheme">How it was found out.</param>
    /// <param name="actor">How the history names it, when not by its e-mail address.</param>
    public static ClaimsPrincipal Of(Account account, string scheme, string? actor = null)
    {
        List<Claim> claims =
        [
            new(ClaimTypes.NameIdentifier, account.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new(ClaimTypes.Name, account.DisplayName),
            new(ClaimTypes.Email, account.Email!),
            new(ClaimTypes.Role, account.Role.Text()),
            new(ActsAs, actor ?? account.Email!),
            new(Stamp, account.SecurityStamp ?? ""),
        ];
        if (account.MerchantId is { } merchant) claims.Add(new(Merchant, merchant.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        if (account.MustChangePassword) claims.Add(new(MustChange, "true"));
        return new(new ClaimsIdentity(claims, scheme));
    }

    /// <summary>The account's number.</summary>
    public static int AccountId(this ClaimsPrincipal user) => int.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Who is asking, for the history.</summary>
    public static Actor Actor(this ClaimsPrincipal user) => new(user.FindFirstValue(ActsAs)!);

    /// <summary>Whose websites an owner edits; null for admins and visitors.</summary>
    public static int? MerchantId(this ClaimsPrincipal user) => user.FindFirstValue(Merchant) is { } id ? int.Parse(id, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Whether an admin asks.</summary>
    public static bool IsAdmin(this ClaimsPrincipal user) => user.IsInRole(Role.Admin.Text());

    /// <summary>Whether a temporary password is still to be changed.</summary>
    public static bool MustChangePassword(this ClaimsPrincipal user) => user.HasClaim(MustChange, "true");

    /// <summary>Whether the account still stands as it did when this principal was made.</summary>
    public static bool IsStillGood(this Account account, ClaimsPrincipal user)
        => account.DeactivatedAt is null && account.SecurityStamp == user.FindFirstValue(Stamp) && account.MustChangePassword == user.MustChangePassword();
}

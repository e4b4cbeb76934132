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
    private const string BehindId = "behind_id";
    private const string BehindName = "behind_name";
    private const string BehindEmail = "behind_email";
    private const string BehindStamp = "behind_stamp";
    private const string ActsUntil = "acts_until";

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

    /// <summary>The principal of an admin who acts as an owner: the owner's rights and nothing more, both names in the history.</summary>
    /// <param name="owner">Whose rights.</param>
    /// <param name="admin">Who is really there.</param>
    /// <param name="until">When it is over, UTC.</param>
    /// <param name="scheme">How it was found out.</param>
    public static ClaimsPrincipal OfActing(Account owner, Account admin, DateTime until, string scheme)
    {
        var principal = Of(owner, scheme, Domain.Actor.For(admin.Email!, owner.Email!).Name);
        var identity = (ClaimsIdentity)principal.Identity!;
        // A temporary password is the owner's to change, not the admin's.
        if (identity.FindFirst(MustChange) is { } temporary) identity.RemoveClaim(temporary);
        identity.AddClaims(
        [
            new(BehindId, admin.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new(BehindName, admin.DisplayName),
            new(BehindEmail, admin.Email!),
            new(BehindStamp, admin.SecurityStamp ?? ""),
            new(ActsUntil, until.ToString("O", System.Globalization.CultureInfo.InvariantCulture)),
        ]);
        return principal;
    }

    /// <summary>The admin behind who acts as an owner; null for everybody who is nobody else.</summary>
    public static AdminBehind? Behind(this ClaimsPrincipal user) => user.FindFirstValue(BehindId) is not { } id ? null : new(
        int.Parse(id, System.Globalization.CultureInfo.InvariantCulture), user.FindFirstValue(BehindName)!, user.FindFirstValue(BehindEmail)!,
        DateTime.Parse(user.FindFirstValue(ActsUntil)!, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.RoundtripKind));

    /// <summary>Whether an admin acts as the owner who asks.</summary>
    public static bool IsActing(this ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == BehindId);

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
        => account.DeactivatedAt is null && account.SecurityStamp == user.FindFirstValue(Stamp) && (user.IsActing() || account.MustChangePassword == user.MustChangePassword());

    /// <summary>Whether the admin who acts still stands as when it began, and the time is not over.</summary>
    public static bool MayStillAct(this Account admin, ClaimsPrincipal user, DateTime now)
        => admin is { DeactivatedAt: null, MustChangePassword: false, Role: Role.Admin } && admin.SecurityStamp == user.FindFirstValue(BehindStamp) && now < user.Behind()!.Until;
}

/// <summary>The admin who acts as an owner.</summary>
/// <param name="Id">Number of the admin's account.</param>
/// <param name="Name">Name as others see it.</param>
/// <param name="Email">Address.</param>
/// <param name="Until">When it is over, UTC.</param>
public sealed record AdminBehind(int Id, string Name, string Email, DateTime Until);

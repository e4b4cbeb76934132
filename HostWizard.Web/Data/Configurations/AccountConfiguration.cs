using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HostWizard.Web.Data.Configurations;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("accounts", table =>
        {
            table.HasCheckConstraint("ck_accounts_role", Check.OneOf<Role>("role"));
            table.HasCheckConstraint("ck_accounts_merchant", "(role = 'owner') = (merchant_id is not null)");
        });
        account.Property(a => a.DisplayName).HasMaxLength(200);
        account.HasOne<Merchant>().WithMany().HasForeignKey(a => a.MerchantId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ApiTokenConfiguration : IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<ApiToken> token)
    {
        token.ToTable("api_tokens");
        token.Property(t => t.Name).HasMaxLength(100);
        token.Property(t => t.Start).HasMaxLength(12);
        token.Property(t => t.Hash).HasMaxLength(64);
        token.HasOne(t => t.Account).WithMany().HasForeignKey(t => t.AccountId).OnDelete(DeleteBehavior.Cascade);
        token.HasIndex(t => t.Hash).IsUnique();
    }
}

internal sealed class PasswordLinkConfiguration : IEntityTypeConfiguration<PasswordLink>
{
    public void Configure(EntityTypeBuilder<PasswordLink> link)
    {
        link.ToTable("password_links");
        link.HasOne(l => l.Account).WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Cascade);
        link.Property(l => l.UsedAt).IsConcurrencyToken();
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasIndex(l => new { l.AccountId, l.CreatedAt });
    }
}

internal static class Check
{
    /// <summary>The constraint that a column holds one of an enum's spellings.</summary>
    public static string OneOf<T>(string column) where T : struct, Enum
        => $"{column} in ({string.Join(", ", EnumText<T>.All.Select(text => $"'{text}'"))})";
}

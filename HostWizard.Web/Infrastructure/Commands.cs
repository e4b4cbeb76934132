using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Identity;

namespace HostWizard.Web.Infrastructure;

/// <summary>What can be asked on the command line instead of serving: <c>demo [count]</c> and <c>reset-password EMAIL</c>.</summary>
public static class Commands
{
    /// <summary>Runs the command that was named, if one was.</summary>
    /// <returns>False when nothing was named, and the host is to serve.</returns>
    /// <exception cref="StartupException">The command is unknown or cannot run.</exception>
    public static async Task<bool> TryRunAsync(IServiceProvider services, string[] args)
    {
        var words = args.TakeWhile(word => !word.StartsWith('-')).ToArray();
        if (words.Length == 0) return false;
        using var scope = services.CreateScope();
        switch (words)
        {
            case ["reset-password", var email]:
                await ResetPasswordAsync(scope.ServiceProvider.GetRequiredService<UserManager<Account>>(), email);
                return true;
            default:
                throw new StartupException($"there is no command '{string.Join(' ', words)}'; use demo, demo 10000, or reset-password EMAIL.");
        }
    }

    private static async Task ResetPasswordAsync(UserManager<Account> accounts, string email)
    {
        var account = await accounts.FindByNameAsync(email) ?? throw new StartupException($"nobody signs in as {email}.");
        var password = TemporaryPassword.New();
        account.MustChangePassword = true;
        account.DeactivatedAt = null;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        await accounts.UpdateSecurityStampAsync(account);
        Console.WriteLine($"{email} signs in with {password} and is then asked for a new password. Open sessions are closed.");
    }
}

using System.Globalization;
using HostWizard.Web.Data;
using HostWizard.Web.Data.Demo;
using HostWizard.Web.Infrastructure.SignIn;
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
                await ResetPasswordAsync(scope.ServiceProvider, email);
                return true;
            case ["demo"]:
                await FillAsync(scope.ServiceProvider, DemoData.UsualCount);
                return true;
            case ["demo", var count]:
                await FillAsync(scope.ServiceProvider, Count(count));
                return true;
            default:
                throw new StartupException($"there is no command '{string.Join(' ', words)}'; use demo, demo 10000, or reset-password EMAIL.");
        }
    }

    private static int Count(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= DemoData.MostCount
            ? count
            : throw new StartupException($"demo takes a number of sites from 1 to {DemoData.MostCount}, and '{text}' is none.");

    private static async Task FillAsync(IServiceProvider services, int count)
    {
        var started = TimeProvider.System.GetTimestamp();
        var (prospects, merchants) = await ActivatorUtilities.CreateInstance<DemoData>(services).FillAsync(count, CancellationToken.None);
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} sites, {merchants} merchants and {prospects} prospects made in {seconds:0.0} s. Their owners have no password yet; reset-password EMAIL gives one."));
    }

    private static async Task ResetPasswordAsync(IServiceProvider services, string email)
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        var account = await accounts.FindByNameAsync(email) ?? throw new StartupException($"nobody signs in as {email}.");
        account.DeactivatedAt = null;
        var password = services.GetRequiredService<NewAccounts>().Reset(account);
        await accounts.UpdateAsync(account);
        Console.WriteLine($"{email} signs in with {password} and is then asked for a new password. Open sessions are closed.");
    }
}

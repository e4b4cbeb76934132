using HostWizard.Web.Tests.Support;

namespace HostWizard.E2E.Support;

/// <summary>A stage whose mails go to a real mail server on this machine.</summary>
public sealed class MailStage : Stage
{
    private readonly DirectoryInfo letters = Directory.CreateTempSubdirectory("hostwizard-letters-");

    public MailStage() => Mail = new SmtpServer(letters.FullName);

    /// <summary>What takes the mails.</summary>
    public SmtpServer Mail { get; }

    protected override IReadOnlyDictionary<string, string> Settings => Mail.Settings;

    protected override async Task SetAsync(IServiceProvider services)
    {
        if (SmtpServer.IsThere) await Mail.Up();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        if (SmtpServer.IsThere) Mail.Down();
        letters.Delete(recursive: true);
    }
}

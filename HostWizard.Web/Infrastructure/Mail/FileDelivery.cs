using System.Text;
using MimeKit;

namespace HostWizard.Web.Infrastructure.Mail;

/// <summary>Without a mail server: each message a file in <c>mail/</c> of the data directory, to be opened with a mail program.</summary>
public sealed class FileDelivery(HostWizardSettings settings) : IMailDelivery
{
    public async Task<string> DeliverAsync(MimeMessage message, string name, CancellationToken stopping)
    {
        var file = $"{message.Date.UtcDateTime:yyyyMMdd-HHmmss}-{Safe(name)}.eml";
        try
        {
            var folder = Directory.CreateDirectory(Path.Combine(settings.DataDirectory, "mail"));
            // Mails carry secret links: nobody else on the machine may read them.
            if (!OperatingSystem.IsWindows()) folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            var path = Path.Combine(folder.FullName, file);
            await message.WriteToAsync(path + ".part", CancellationToken.None);
            // Whole or not there at all; the same message again takes its own place.
            File.Move(path + ".part", path, overwrite: true);
            return $"Written to mail/{file}.";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UndeliveredException($"It could not be written: {problem.Message}", isPermanent: false, problem);
        }
    }

    private static string Safe(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var c in name) safe.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-');
        return safe.ToString(0, Math.Min(safe.Length, 100));
    }
}

using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Html;
using HostWizard.Web.Infrastructure.Mail;

namespace HostWizard.Web.Pages.Shared.Mail;

/// <summary>Turns letters into mails: HTML, text, and the pictures they show.</summary>
[Handler]
public sealed class Letters(RazorText razor)
{
    private static readonly NewAttachment Mark = new("mark.png", "image/png", ReadMark(), "mark");

    /// <summary>The mail that carries a letter.</summary>
    /// <param name="key">What makes it this mail and no other.</param>
    /// <param name="kind">What it is about.</param>
    /// <param name="to">Address and name.</param>
    /// <param name="subject">One line.</param>
    /// <param name="letter">What it says.</param>
    /// <param name="files">What comes with it; nulls are left out.</param>
    public async Task<NewMail> MailAsync(string key, MailKind kind, (string Address, string? Name) to, string subject, MailLetter letter, params NewAttachment?[] files)
        => new(key, kind, to.Address, to.Name, letter.Language, subject, await razor.RenderAsync("/Pages/Shared/Mail/Letter.cshtml", letter), letter.ToText())
        {
            Attachments = [Mark, .. files.OfType<NewAttachment>()],
        };

    private static byte[] ReadMark()
    {
        using var stream = typeof(Letters).Assembly.GetManifestResourceStream("mail-mark.png") ?? throw new InvalidOperationException("The mark for mails is not in the program.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

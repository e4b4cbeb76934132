using System.Globalization;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared.Mail;

/// <summary>The mails about a proposal, each ready to be queued. What belongs to one proposal has keys that begin <c>proposal-{id}-</c>.</summary>
[Handler]
public sealed class ProposalMails(Letters letters)
{
    private const string Picture = "picture";

    /// <summary>What the keys of a proposal's reminders begin with, to stop them all.</summary>
    public static string ReminderKeys(int proposalId) => string.Create(CultureInfo.InvariantCulture, $"proposal-{proposalId}-reminder-");

    /// <summary>The proposal itself, to the client, with the PDF.</summary>
    public Task<NewMail> ProposalAsync(ProposalMailData data)
    {
        var say = new Sentences(data);
        var words = say.Words;
        var (subject, title, opening) = data.Paper.Version > 1 ? (words.RevisedSubject, words.RevisedTitle, words.RevisedOpening) : (words.Subject, words.Title, words.Opening);
        var letter = Offer(data, say, say.Of(title), say.Of(opening)) with { File = FileOf(data, say, words.FileNote) };
        return ToClientAsync(data, "sent", MailKind.Proposal, say.Of(subject), letter, PictureOf(data), PdfOf(data, say));
    }

    /// <summary>A reminder, to the client; due when <see cref="ProposalMailData.DueAt"/> says.</summary>
    public Task<NewMail> ReminderAsync(ProposalMailData data, ReminderKind kind)
    {
        var say = new Sentences(data);
        var words = say.Words;
        var (subject, title, opening) = kind switch
        {
            ReminderKind.ThreeDays => (words.ReminderSubject, words.ThreeDaysTitle, words.ThreeDaysOpening),
            ReminderKind.SevenDays => (words.ReminderSubject, words.SevenDaysTitle, words.SevenDaysOpening),
            _ => (words.BeforeEndSubject, words.BeforeEndTitle, words.BeforeEndOpening),
        };
        return ToClientAsync(data, $"reminder-{kind.Text()}", MailKind.ProposalReminder, say.Of(subject), Offer(data, say, say.Of(title), say.Of(opening)), PictureOf(data));
    }

    /// <summary>Thanks for the yes, to the client, with what was accepted as PDF.</summary>
    /// <param name="data">The proposal.</param>
    /// <param name="acceptance">What was accepted.</param>
    /// <param name="password">A link to set a password, when an account was made.</param>
    public Task<NewMail> AcceptedForClientAsync(ProposalMailData data, ProposalAcceptance acceptance, SetPasswordLink? password = null)
    {
        var say = new Sentences(data);
        var words = say.Words;
        var letter = Frame(data, say, words.AcceptedTitle) with
        {
            Opening = [say.Of(words.AcceptedOpening, ProposalText.Moment(acceptance.At, say.Language)), .. password is null ? Array.Empty<string>() : [say.Of(words.Password, ProposalText.Moment(password.ValidUntil, say.Language))]],
            Links = password is null ? [new(say.Of(words.SeeProposal), data.ProposalUrl)] : [new(say.Of(words.PasswordLink), password.Url), new(say.Of(words.SeeProposal), data.ProposalUrl)],
            Facts = [NumberOf(data, say), .. AcceptanceFacts(data, say, acceptance), .. Prices(data, say, acceptance.Chosen)],
            File = FileOf(data, say, words.AcceptedFileNote),
            Closing = [say.Of(words.AcceptedClosing), say.Of(words.Closing)],
        };
        return ToClientAsync(data, "accepted-client", MailKind.ProposalAccepted, say.Of(words.AcceptedSubject), letter, PdfOf(data, say));
    }

    /// <summary>The yes, to the agency, with what was accepted as PDF.</summary>
    /// <param name="data">The proposal.</param>
    /// <param name="acceptance">What was accepted.</param>
    /// <param name="siteUrl">The site's page in the admin.</param>
    public Task<NewMail> AcceptedForAgencyAsync(ProposalMailData data, ProposalAcceptance acceptance, string siteUrl)
    {
        var say = new Sentences(data, SiteLanguage.En);
        var letter = ToAgency(data, say, $"{data.Paper.BusinessName} said yes.", $"{acceptance.Name} accepted proposal {data.Paper.Number} on {ProposalText.Moment(acceptance.At, SiteLanguage.En)}.", siteUrl) with
        {
            Facts =
            [
                NumberOf(data, say), .. AcceptanceFacts(data, say, acceptance), .. Prices(data, say, acceptance.Chosen),
                new("From", acceptance.Address), .. acceptance.Agent is { } agent ? [new MailFact("With", agent)] : Array.Empty<MailFact>(),
            ],
            File = FileOf(data, say, "What was accepted. The client has the same."),
        };
        return ToAgencyAsync(data, "accepted-agency", MailKind.ProposalAccepted, $"{data.Paper.BusinessName} accepted {data.Paper.Number}", letter, PdfOf(data, say));
    }

    /// <summary>A no or a wish for a change, to the agency.</summary>
    /// <param name="data">The proposal.</param>
    /// <param name="answer">What was answered.</param>
    /// <param name="siteUrl">The site's page in the admin.</param>
    public Task<NewMail> AnsweredAsync(ProposalMailData data, MailedAnswer answer, string siteUrl)
    {
        var say = new Sentences(data, SiteLanguage.En);
        var business = data.Paper.BusinessName;
        var (title, opening, subject) = answer.IsDeclined
            ? ($"{business} said no.", $"Proposal {data.Paper.Number} was declined on {ProposalText.Moment(answer.At, SiteLanguage.En)}{(answer.Message is null ? ", without a reason." : ":")}", $"{business} declined {data.Paper.Number}")
            : ($"{business} asks for a change.", $"This was written on the page of proposal {data.Paper.Number} on {ProposalText.Moment(answer.At, SiteLanguage.En)}:", $"{business} asks for a change to {data.Paper.Number}");
        var letter = ToAgency(data, say, title, opening, siteUrl) with { Quote = answer.Message };
        // A client may ask more than once.
        var moment = new DateTimeOffset(DateTime.SpecifyKind(answer.At, DateTimeKind.Utc)).ToUnixTimeMilliseconds();
        return ToAgencyAsync(data, string.Create(CultureInfo.InvariantCulture, $"answer-{moment}"), MailKind.ProposalAnswer, subject, letter);
    }

    private static MailLetter Frame(ProposalMailData data, Sentences say, string title) => new()
    {
        Language = say.Language, From = data.Paper.Sender.Company, Title = say.Of(title), Salutation = data.Paper.Salutation, Opening = [],
        Signature = [data.Paper.Sender.Name, string.Join(" · ", new[] { data.Paper.Sender.Company, data.Paper.Sender.Phone }.Where(part => part is not null))],
        Footer = [say.Of(say.Words.Footer), string.Join(" · ", new[] { data.Paper.Sender.Company, data.Paper.Sender.Address }.Where(part => part is not null))],
    };

    private static MailLetter Offer(ProposalMailData data, Sentences say, string title, string opening) => Frame(data, say, title) with
    {
        Opening = [opening],
        Picture = data.Picture is null ? null : new(Picture, say.Of(say.Words.PictureAlt), data.PreviewUrl),
        Links = [new(say.Of(say.Words.SeeProposal), data.ProposalUrl), new(say.Of(say.Words.SeeSite), data.PreviewUrl)],
        Facts = [NumberOf(data, say), .. Prices(data, say, new HashSet<int>()), new(say.Of(say.Words.ValidUntil), ProposalText.Day(data.Paper.ValidUntil, say.Language))],
        Closing = [say.Of(say.Words.Closing)],
    };

    private static MailLetter ToAgency(ProposalMailData data, Sentences say, string title, string opening, string siteUrl) => new()
    {
        Language = SiteLanguage.En, From = data.Paper.Sender.Company, Title = title, Opening = [opening], Links = [new("Open the site", siteUrl)],
        Facts = [NumberOf(data, say), new("Client", string.Join(", ", new[] { data.ToName, data.ToAddress }.Where(part => part is not null)))],
        Footer = [$"HostWizard sent this to {data.Paper.Sender.Email}, whose name is on the proposal. A reply goes to the client."],
    };

    private static MailFact NumberOf(ProposalMailData data, Sentences say)
        => new(say.Of(say.Words.Proposal), data.Paper.Version == 1 ? data.Paper.Number : string.Create(CultureInfo.InvariantCulture, $"{data.Paper.Number}, {say.Words.Version} {data.Paper.Version}"));

    private static IEnumerable<MailFact> AcceptanceFacts(ProposalMailData data, Sentences say, ProposalAcceptance acceptance)
    {
        yield return new(say.Of(say.Words.AcceptedBy), acceptance.Name);
        var chosen = data.Paper.Lines.Where(line => line.IsOptional && acceptance.Chosen.Contains(line.Position)).Select(line => line.Description).ToList();
        if (chosen.Count > 0) yield return new(say.Of(say.Words.Chosen), string.Join(", ", chosen));
    }

    // Once first, then what comes again; never one sum over both.
    private static IEnumerable<MailFact> Prices(ProposalMailData data, Sentences say, IReadOnlySet<int> chosen)
    {
        var totals = data.Paper.Totals(chosen);
        var once = totals.FirstOrDefault(total => total.Period == BillingPeriod.OneTime);
        if (once is not null) yield return new($"{ProposalText.Period(BillingPeriod.OneTime, say.Language)}, {say.Words.WithoutVat}", ProposalText.Money(once.NetCents, say.Language));
        var again = totals.Where(total => total.Period != BillingPeriod.OneTime).ToList();
        if (again.Count == 0) yield break;
        if (once is null) foreach (var total in again) yield return new($"{ProposalText.Period(total.Period, say.Language)}, {say.Words.WithoutVat}", ProposalText.Money(total.NetCents, say.Language));
        else yield return new($"{say.Words.Then}, {say.Words.WithoutVat}", string.Join(", ", again.Select(total => $"{ProposalText.Money(total.NetCents, say.Language)} {Small(ProposalText.Period(total.Period, say.Language), say.Language)}")));
    }

    // In the middle of a line.
    private static string Small(string words, SiteLanguage language) => char.ToLower(words[0], ProposalText.Culture(language)) + words[1..];

    private static MailFile? FileOf(ProposalMailData data, Sentences say, string note) => data.Pdf is null ? null : new(say.Of(say.Words.FileName), say.Of(note));

    private static NewAttachment? PdfOf(ProposalMailData data, Sentences say) => data.Pdf is null ? null : new(say.Of(say.Words.FileName), "application/pdf", data.Pdf);

    private static NewAttachment? PictureOf(ProposalMailData data) => data.Picture is null ? null : new("website.png", "image/png", data.Picture, Picture);

    private async Task<NewMail> ToClientAsync(ProposalMailData data, string key, MailKind kind, string subject, MailLetter letter, params NewAttachment?[] files)
        => await letters.MailAsync(Key(data, key), kind, (data.ToAddress, data.ToName), subject, letter, files) with { SiteId = data.SiteId, ReplyTo = data.Paper.Sender.Email, DueAt = data.DueAt };

    private async Task<NewMail> ToAgencyAsync(ProposalMailData data, string key, MailKind kind, string subject, MailLetter letter, params NewAttachment?[] files)
        => await letters.MailAsync(Key(data, key), kind, (data.Paper.Sender.Email, data.Paper.Sender.Name), subject, letter, files) with { SiteId = data.SiteId, ReplyTo = data.ToAddress, DueAt = data.DueAt };

    private static string Key(ProposalMailData data, string rest) => string.Create(CultureInfo.InvariantCulture, $"proposal-{data.ProposalId}-{rest}");

    /// <summary>Sentences of one proposal, in one language.</summary>
    private sealed class Sentences(ProposalMailData data, SiteLanguage? language = null)
    {
        public SiteLanguage Language { get; } = language ?? data.Paper.Language;

        public ProposalMailWords Words { get; } = ProposalMailWords.In(language ?? data.Paper.Language);

        public string Of(string sentence, string? day = null)
            => Typography.Set(string.Format(CultureInfo.InvariantCulture, WithOneFullStop(sentence), data.Paper.BusinessName, data.Paper.Number, day ?? ProposalText.Day(data.Paper.ValidUntil, Language), data.ToAddress), Language);

        // L’Épicéa S.à r.l. ends its sentence itself.
        private string WithOneFullStop(string sentence) => data.Paper.BusinessName.EndsWith('.') ? sentence.Replace("{0}.", "{0}", StringComparison.Ordinal) : sentence;
    }
}

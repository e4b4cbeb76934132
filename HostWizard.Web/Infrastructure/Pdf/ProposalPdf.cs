using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure.Pdf;

/// <summary>Where a proposal leads: absolute addresses.</summary>
/// <param name="Preview">The website as it was made.</param>
/// <param name="Proposal">The page where it is answered.</param>
public sealed record ProposalLinks(string Preview, string Proposal);

/// <summary>Puts a proposal on paper. The same proposal gives the same bytes, whenever and wherever it is drawn.</summary>
public sealed class ProposalPdf(IPaperPress press)
{
    /// <summary>The proposal as a PDF.</summary>
    /// <param name="paper">What it says.</param>
    /// <param name="links">Where it leads.</param>
    /// <param name="picture">The website as JPEG or PNG, best a JPEG 1,300 pixels wide of at most 80 KB, which is taken as it is; without it a drawing stands in.</param>
    /// <param name="acceptance">What was said yes to: marks what was chosen, counts it and says who accepted.</param>
    /// <exception cref="ArgumentException">The picture cannot be read.</exception>
    public byte[] Draw(ProposalPaper paper, ProposalLinks links, byte[]? picture = null, ProposalAcceptance? acceptance = null)
    {
        var sheets = new ProposalComposition(press, paper, links, picture, acceptance).Compose();
        var words = ProposalWords.Of(paper.Language);
        var title = Typesetter.Clean($"{string.Format(null, words.Proposal, paper.Number)} · {paper.BusinessName}").ReplaceLineEndings(" ");
        var author = Typesetter.Clean(paper.Sender.Name == paper.Sender.Company ? paper.Sender.Name : $"{paper.Sender.Name}, {paper.Sender.Company}").ReplaceLineEndings(" ");
        return press.Print(sheets, new PaperFacts(title, author, words.Code, acceptance?.At ?? paper.SentOn.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc)));
    }

    /// <summary>The drawing that stands in for a picture of the website, as PNG.</summary>
    /// <param name="website">What it shows.</param>
    /// <param name="width">Pixels; the height follows at 2.09 to 1.</param>
    /// <param name="name">Name of the business; the website's address stands in.</param>
    public byte[] WebsitePicture(ProposalWebsite website, int width, string? name = null)
    {
        var drawing = new WebsiteDrawing(new Typesetter(press), website, name ?? website.Address);
        return press.Picture(new Sheet(WebsiteDrawing.Width, WebsiteDrawing.Height, drawing.At(0, 0)), width);
    }

    /// <summary>A picture of the website that somebody took, as it is framed: a JPEG of 1,300 by 622 pixels at most.</summary>
    /// <param name="picture">PNG, JPEG or WebP.</param>
    /// <returns>Null when it is none of these.</returns>
    public byte[]? Frame(byte[] picture) => press.Cut(picture, WebsiteDrawing.Width / WebsiteDrawing.Height, 1300, 70_000);
}

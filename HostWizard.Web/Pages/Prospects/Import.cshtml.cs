using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Takes in a list of businesses, as a file or pasted. Nothing is read into prospects here: the next page asks how it is meant.</summary>
[UploadLimit(1, ListText.MostBytes, Text = ListText.MostBytes)]
public sealed class Import(Import.Handler handler, Import.RecentQuery recent) : PageModel
{
    [BindProperty]
    public Typed Form { get; set; } = new();

    public IReadOnlyList<ImportRead> Recent { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Recent = await recent.Handle(ct);

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken ct)
    {
        try
        {
            var text = file is { Length: > 0 } ? ListText.Decode(await BytesAsync(file, ct)) : ListText.Clean(Form.Text ?? "");
            var list = new ImportedList(file is { Length: > 0 } ? Path.GetFileName(file.FileName) : null, text, Form.Source, EnumText<LegalBasis>.Parse(Form.LegalBasis) ?? LegalBasis.LegitimateInterest, EnumText<ProspectChannel>.Parse(Form.Channel) ?? ProspectChannel.Digital);
            return Redirect($"~/admin/prospects/import/{await handler.Handle(new(list, User.Actor()), ct)}");
        }
        catch (InvalidInputException invalid)
        {
            ModelState.AddInputErrors(invalid, nameof(Form));
            Recent = await recent.Handle(ct);
            return this.Invalid();
        }
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken ct)
    {
        using var bytes = new MemoryStream((int)Math.Min(file.Length, ListText.MostBytes));
        await file.CopyToAsync(bytes, ct);
        return bytes.ToArray();
    }

    /// <summary>What is typed beside the list.</summary>
    public sealed class Typed
    {
        public string? File { get; set; }
        public string? Text { get; set; }
        public string? Source { get; set; }
        public string? LegalBasis { get; set; }
        public string? Channel { get; set; }
    }

    /// <param name="List">The list.</param>
    /// <param name="By">Who brings it.</param>
    /// <param name="Choose">How a program says the columns are; null asks a person on the next page.</param>
    public sealed record Command(ImportedList List, Actor By, Func<ImportMapping, string, ImportMapping>? Choose = null);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Takes the list in.</summary>
        /// <returns>Number of the import.</returns>
        /// <exception cref="InvalidInputException">There is no row, or too many rows or columns, or a field is out of bounds.</exception>
        public async Task<int> Handle(Command command, CancellationToken ct)
        {
            var (list, guessed) = (command.List, ListRows.Guess(command.List.Content));
            var mapping = command.Choose is null ? guessed : command.Choose(guessed, list.Content);
            var rows = ListRows.Count(list.Content, mapping);
            if (rows == 0) throw new InvalidInputException("file", list.Content.AsSpan().IsWhiteSpace() ? "Please choose a file, or paste a list." : "This list has a line with the names of its columns, and no row below it.");
            var import = await db.InTransaction(() =>
            {
                var made = new ProspectImport(list, mapping.ToJson(), rows, command.By, clock.GetUtcNow().UtcDateTime);
                if (command.Choose is not null) made.StartChecking(made.Mapping, rows, clock.GetUtcNow().UtcDateTime);
                return Task.FromResult(db.ProspectImports.Add(made).Entity);
            }, ct);
            return import.Id;
        }
    }

    [Handler]
    public sealed class RecentQuery(HostWizardDb db)
    {
        private const int Most = 20;

        public async Task<IReadOnlyList<ImportRead>> Handle(CancellationToken ct)
            => await db.ProspectImports.AsNoTracking().OrderByDescending(i => i.Id).Take(Most).Select(ImportRead.Of).ToListAsync(ct);
    }
}

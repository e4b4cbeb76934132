using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using Microsoft.EntityFrameworkCore;

// The database folds case, and knows neither cultures nor comparisons.
#pragma warning disable CA1304, CA1311, CA1862

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Where a person stands in what is kept for prospecting: contacts, texts, what was found on websites, lists that were imported.</summary>
internal static class PersonPlaces
{
    /// <summary>Numbers of the prospects that have the person as a contact, name them in a text, or whose website showed them.</summary>
    public static async Task<List<int>> ProspectsOfAsync(this HostWizardDb db, PersonKey person, CancellationToken ct)
    {
        var found = new SortedSet<int>(await db.Set<ProspectContact>().Where(c => person.Email != null ? c.EmailKey == person.Email : c.PhoneKey == person.Phone).Select(c => c.ProspectId).ToListAsync(ct));
        // Text is read row by row: a number is written in too many ways for the database to know it.
        var texts = db.Prospects.AsNoTracking().IgnoreAutoIncludes().Where(p => p.Notes != null || p.NextStep != null || p.LostReason != null || p.OverrideReason != null || p.Source != null)
            .Select(p => new { p.Id, p.Notes, p.NextStep, p.LostReason, p.OverrideReason, p.Source });
        await foreach (var p in texts.AsAsyncEnumerable().WithCancellation(ct))
            if (person.IsIn(p.Notes) || person.IsIn(p.NextStep) || person.IsIn(p.LostReason) || person.IsIn(p.OverrideReason) || person.IsIn(p.Source)) found.Add(p.Id);
        await foreach (var step in db.StepsThatMayName(person).AsAsyncEnumerable().WithCancellation(ct))
            if (step.Names(person.IsIn)) found.Add(step.ProspectId);
        return [.. found];
    }

    /// <summary>Texts of a prospect that name the person, with what they are called.</summary>
    public static IEnumerable<(string Field, string Text)> TextsOf(this Prospect prospect, PersonTraces person)
        => new[]
        {
            ("business name", prospect.BusinessName), ("notes", prospect.Notes), ("next step", prospect.NextStep), ("reason it is lost", prospect.LostReason), ("reason of the score by hand", prospect.OverrideReason), ("source", prospect.Source),
        }.Where(field => person.IsIn(field.Item2)).Select(field => (field.Item1, field.Item2!));

    /// <summary>Rows of imported lists that are the person's.</summary>
    public static async Task<List<ProspectImportRow>> ImportRowsOfAsync(this HostWizardDb db, PersonKey person, CancellationToken ct)
    {
        var rows = await db.ProspectImportRows.AsNoTracking().Where(r => person.Email != null ? r.EmailKey == person.Email : r.PhoneKey == person.Phone).ToListAsync(ct);
        var known = rows.Select(r => (r.ImportId, r.Number)).ToHashSet();
        await foreach (var row in db.ProspectImportRows.AsNoTracking().Where(r => r.Notes != null || r.Reason != null || r.Source != null).AsAsyncEnumerable().WithCancellation(ct))
            if ((person.IsIn(row.Notes) || person.IsIn(row.Reason) || person.IsIn(row.Source)) && known.Add((row.ImportId, row.Number))) rows.Add(row);
        return rows;
    }

    /// <summary>Imports whose file still has the person in it, or whose words do.</summary>
    public static async Task<List<ProspectImport>> ImportsOfAsync(this HostWizardDb db, PersonKey person, CancellationToken ct)
    {
        var found = new List<ProspectImport>();
        // One file after the other: each may be large.
        foreach (var id in await db.ProspectImports.Where(i => i.Content != null || i.Problem != null || i.Source != null).Select(i => i.Id).ToListAsync(ct))
            if (await db.ProspectImports.AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, ct) is { } import && (person.IsIn(import.Content) || person.IsIn(import.Problem) || person.IsIn(import.Source))) found.Add(import);
        return found;
    }

    private static IQueryable<ProspectStep> StepsThatMayName(this HostWizardDb db, PersonKey person)
    {
        var steps = db.ProspectSteps.AsNoTracking();
        if (person.Phone is { } phone)
        {
            // Nobody parts the last two digits.
            var end = phone[^2..];
            return steps.Where(s => s.Kind == StepKind.Page && ((s.Evidence != null && s.Evidence.Contains(end)) || s.Result.Contains(end)));
        }
        var email = person.Email!;
        // As JSON writes it; only ASCII letters have a case there.
        var written = System.Text.Json.JsonEncodedText.Encode(email).ToString().ToLowerInvariant();
        return steps.Where(s => (s.Evidence != null && s.Evidence.ToLower().Contains(written)) || s.Result.ToLower().Contains(email));
    }
}

using System.Diagnostics.CodeAnalysis;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>A person at a prospect, in JSON.</summary>
public sealed record ContactJson(string? Name, string? Role, string? Email, string? Phone);

/// <summary>What a program changes of a prospect; fields left out stay as they are.</summary>
public record ProspectPatch
{
    public Optional<string?> BusinessName { get; init; }
    public Optional<string?> Trade { get; init; }
    public Optional<ProspectChannel?> Channel { get; init; }
    public Optional<string?> Website { get; init; }
    public Optional<string?> Street { get; init; }
    public Optional<string?> PostalCode { get; init; }
    public Optional<string?> Town { get; init; }
    public Optional<SiteLanguage?> Language { get; init; }
    public Optional<string?> Source { get; init; }
    public Optional<LegalBasis?> LegalBasis { get; init; }
    public Optional<int?> OwnerId { get; init; }
    public Optional<string?> Notes { get; init; }
    public Optional<IReadOnlyList<ContactJson>?> Contacts { get; init; }
    public Optional<ProspectStatus?> Status { get; init; }
    public Optional<string?> LostReason { get; init; }
    public Optional<string?> NextStep { get; init; }
    public Optional<DateOnly?> NextStepDue { get; init; }

    /// <summary>The details as they would be.</summary>
    public ProspectDetails On(ProspectDetails current) => new()
    {
        BusinessName = BusinessName.Or(current.BusinessName), Trade = Trade.Or(current.Trade), Channel = Channel.Or(current.Channel) ?? ProspectChannel.Digital, Website = Website.Or(current.Website),
        Street = Street.Or(current.Street), PostalCode = PostalCode.Or(current.PostalCode), Town = Town.Or(current.Town), Language = Language.Or(current.Language), Source = Source.Or(current.Source),
        LegalBasis = LegalBasis.Or(current.LegalBasis) ?? Domain.LegalBasis.LegitimateInterest, OwnerId = OwnerId.Or(current.OwnerId), Notes = Notes.Or(current.Notes),
        Contacts = Contacts.IsSent ? [.. (Contacts.Value ?? []).Select(person => new ContactDetails(person.Name, person.Role, person.Email, person.Phone))] : current.Contacts,
    };
}

/// <summary>A prospect that a program notes. With a key it made up, a program that heard no answer sends it again without fear.</summary>
public sealed record NewProspectJson : ProspectPatch
{
    public string? Key { get; init; }
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }
}

/// <summary>A prospect in a list.</summary>
public record ProspectJson
{
    public required int Id { get; init; }
    public required ProspectStatus Status { get; init; }
    public required string BusinessName { get; init; }
    public required string? Trade { get; init; }
    public required ProspectChannel Channel { get; init; }
    public required string? Website { get; init; }
    public required string? Domain { get; init; }
    public required string? Street { get; init; }
    public required string? PostalCode { get; init; }
    public required string? Town { get; init; }
    public required SiteLanguage? Language { get; init; }
    public required string? Source { get; init; }
    public required LegalBasis LegalBasis { get; init; }
    public required int? OwnerId { get; init; }
    public required int? Score { get; init; }
    public required Tier? Tier { get; init; }
    public required int? ComputedScore { get; init; }
    public required WebsiteToday? WebsiteToday { get; init; }
    public required string? Why { get; init; }
    public required DateTime? EnrichedAt { get; init; }
    public required bool IsEnriching { get; init; }
    public required DateTime? ContactedAt { get; init; }
    public required string? NextStep { get; init; }
    public required DateOnly? NextStepDue { get; init; }
    public required string? LostReason { get; init; }
    public required string? Notes { get; init; }
    public required double? Latitude { get; init; }
    public required double? Longitude { get; init; }
    public required IReadOnlyList<ContactJson> Contacts { get; init; }
    public required DateTime CreatedAt { get; init; }
    public required DateTime UpdatedAt { get; init; }
}

/// <summary>A line of a prospect's history, in JSON.</summary>
public sealed record ProspectEventJson(ProspectEventKind Kind, ProspectStatus? FromStatus, ProspectStatus? ToStatus, string Actor, string? Note, DateTime At);

/// <summary>A prospect with its history, first line first, and the site that is made from it.</summary>
public sealed record ProspectDetailJson : ProspectJson
{
    [SetsRequiredMembers]
    public ProspectDetailJson(ProspectJson prospect, int? siteId, IReadOnlyList<ProspectEventJson> history) : base(prospect) => (SiteId, History) = (siteId, history);

    public int? SiteId { get; }
    public IReadOnlyList<ProspectEventJson> History { get; }
}

/// <summary>Reads prospects for programs.</summary>
[Handler]
public sealed class ProspectJsonQuery(HostWizardDb db, TimeProvider clock)
{
    /// <summary>A page of those the filter leaves, in an order.</summary>
    public async Task<ListJson<ProspectJson>> ListAsync(ProspectFilter filter, ProspectSort sort, Paging paging, CancellationToken ct)
    {
        var prospects = filter.OfStatus(filter.Narrow(db.Prospects.AsNoTracking(), Luxembourg.DayOf(clock.GetUtcNow().UtcDateTime)));
        var total = await prospects.CountAsync(ct);
        var rows = await ProspectFilter.Sorted(prospects, sort).Skip(paging.Skip).Take(paging.PerPage).AsSplitQuery().ToListAsync(ct);
        return new([.. rows.Select(Row)], total, paging.Page, paging.PerPage);
    }

    /// <summary>A prospect; null when there is none.</summary>
    public async Task<ProspectDetailJson?> DetailAsync(int id, CancellationToken ct)
    {
        if (await db.Prospects.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, ct) is not { } prospect) return null;
        var lines = await db.ProspectEvents.AsNoTracking().Where(line => line.ProspectId == id).OrderBy(line => line.Id).ToListAsync(ct);
        var site = await db.Sites.Where(s => s.ProspectId == id && s.Status != SiteStatus.Cancelled).Select(s => (int?)s.Id).FirstOrDefaultAsync(ct);
        return new(Row(prospect), site, [.. lines.Select(line => new ProspectEventJson(line.Kind, line.FromStatus, line.ToStatus, line.Actor, line.Note, line.At))]);
    }

    private static ProspectJson Row(Prospect p) => new()
    {
        Id = p.Id, Status = p.Status, BusinessName = p.BusinessName, Trade = p.Trade, Channel = p.Channel, Website = p.Website, Domain = p.Domain, Street = p.Street, PostalCode = p.PostalCode, Town = p.Town,
        Language = p.Language, Source = p.Source, LegalBasis = p.LegalBasis, OwnerId = p.OwnerId,
        Score = p.Score, Tier = p.Tier, ComputedScore = p.ComputedScore, WebsiteToday = p.WebsiteToday, Why = p.Why, EnrichedAt = p.EnrichedAt, IsEnriching = p.EnrichmentAskedAt is not null, ContactedAt = p.ContactedAt, NextStep = p.NextStep, NextStepDue = p.NextStepDue, LostReason = p.LostReason, Notes = p.Notes, Latitude = p.Latitude, Longitude = p.Longitude,
        Contacts = [.. p.Details.Contacts.Select(person => new ContactJson(person.Name, person.Role, person.Email, person.Phone))], CreatedAt = p.CreatedAt, UpdatedAt = p.UpdatedAt,
    };
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace HostWizard.E2E.Support;

/// <summary>A program that sets the scene, so that a journey begins where its story does.</summary>
public sealed class Api
{
    private const string Base = "api/admin/hosting";

    private readonly HttpClient http;

    private Api(HttpClient http) => this.http = http;

    /// <summary>Signs in as the admin.</summary>
    public static async Task<Api> SignInAsync(Uri address)
    {
        var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = address };
        var answer = await http.PostAsJsonAsync("api/auth/login", new { email = Stage.AdminEmail, password = Stage.AdminPassword });
        var token = (await ReadAsync(answer)).GetProperty("access_token").GetString();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return new(http);
    }

    /// <summary>Makes a draft; the contact's address is made from the name unless one is given.</summary>
    public async Task<Site> CreateAsync(string businessName, string? email = null, string? contact = "Marie Weber", string? notes = null)
    {
        var site = await PostAsync("sites", new
        {
            business_name = businessName,
            contact_name = contact,
            contact_email = email ?? $"{new string([.. businessName.Where(char.IsAsciiLetterOrDigit)])}@example.lu".ToLowerInvariant(),
            contact_phone = "+352 621 123 456",
            internal_notes = notes,
        });
        return new(site.GetProperty("id").GetInt32(), businessName, site.GetProperty("store").GetProperty("subdomain").GetString()!);
    }

    /// <summary>A draft whose preview is open.</summary>
    public Task<Site> PocReadyAsync(string businessName, string? email = null) => WalkAsync(businessName, email, "mark-poc-ready");

    /// <summary>A site whose proposal is out.</summary>
    public Task<Site> ProposalSentAsync(string businessName, string? email = null) => WalkAsync(businessName, email, "mark-poc-ready", "send-proposal");

    /// <summary>A site whose client said yes.</summary>
    public Task<Site> AcceptedAsync(string businessName, string? email = null) => WalkAsync(businessName, email, "mark-poc-ready", "send-proposal", "accept");

    /// <summary>A site that is open on its domain.</summary>
    public async Task<Site> LiveAsync(string businessName, string domain, string? email = null)
    {
        var site = await AcceptedAsync(businessName, email);
        await MoveAsync(site, "go-live", new { domain });
        return site;
    }

    /// <summary>Takes one step of the lifecycle.</summary>
    public Task<JsonElement> MoveAsync(Site site, string step, object? body = null) => PostAsync($"sites/{site.Id}/{step}", body ?? new { });

    /// <summary>Adds a service; it ends after so many days, or never.</summary>
    public Task AddServiceAsync(Site site, string type, string name, string period, int priceCents, double? endsInDays = null, bool autoRenew = false)
        => PostAsync($"sites/{site.Id}/services", new
        {
            service_type = type,
            name,
            billing_period = period,
            price_cents = priceCents,
            auto_renew = autoRenew,
            expires_at = endsInDays is { } days ? DateTime.UtcNow.AddDays(days) : (DateTime?)null,
        });

    /// <summary>Where a site stands, and all else that is known of it.</summary>
    public Task<JsonElement> SiteAsync(Site site) => GetAsync($"sites/{site.Id}");

    /// <summary>Asks anything.</summary>
    public async Task<JsonElement> GetAsync(string path) => await ReadAsync(await http.GetAsync(new Uri($"{Base}/{path}", UriKind.Relative)));

    private async Task<Site> WalkAsync(string businessName, string? email, params string[] steps)
    {
        var site = await CreateAsync(businessName, email);
        foreach (var step in steps) await MoveAsync(site, step);
        return site;
    }

    private async Task<JsonElement> PostAsync(string path, object body) => await ReadAsync(await http.PostAsJsonAsync($"{Base}/{path}", body));

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{answer.RequestMessage?.RequestUri} answered {(int)answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>A site as far as a journey needs to know it beforehand.</summary>
    public sealed record Site(int Id, string Name, string Subdomain);
}

using System.Net;
using System.Threading.RateLimiting;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Hosts;
using HostWizard.Web.Infrastructure.Mail;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Mail;
using HostWizard.Web.Pages.Shared.Website;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Storefront;

/// <summary>Takes what visitors write through a contact form: kept, and mailed to the business, in one transaction.</summary>
public sealed class WebsiteMessages(IServiceScopeFactory scopes, WebsitePages pages, HostWizardSettings settings, TimeProvider clock) : IDisposable
{
    /// <summary>Messages one address may send to one website in a quarter of an hour.</summary>
    public const int MostPerAddress = 5;

    private const int MostBytes = 64 << 10;

    private readonly PartitionedRateLimiter<(IPAddress Address, int Store)> limiter = PartitionedRateLimiter.Create<(IPAddress Address, int Store), (IPAddress, int)>(visitor => RateLimitPartition.GetFixedWindowLimiter(visitor,
        _ => new FixedWindowRateLimiterOptions { PermitLimit = MostPerAddress, Window = TimeSpan.FromMinutes(15), QueueLimit = 0 }));

    public void Dispose() => limiter.Dispose();

    /// <summary>Answers a form that was sent.</summary>
    public async Task TakeAsync(HttpContext http, WebsiteFacts facts, WebsiteAddress address, string path)
    {
        if (path != "_contact")
        {
            http.Response.Headers.Allow = "GET, HEAD";
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }
        if (await ReadAsync(http) is not { } form)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        var content = await pages.ContentAsync(facts, http.RequestAborted);
        var language = EnumText<SiteLanguage>.Parse(form["language"]) is { } known && content.Languages.Contains(known) ? known : content.FirstLanguage;
        // People do not see this field; what fills it in is a program, and is told nothing.
        if (!string.IsNullOrEmpty(form["website"])) { Sent(http, address, language); return; }

        var words = WebsiteWords.In(language);
        try
        {
            var message = new ContactMessage(facts.StoreId, form["name"], form["contact"], form["message"], content.Page(form["page"])?.In(language, content).Title ?? "", clock.GetUtcNow().UtcDateTime);
            if (facts.Status == SiteStatus.Live)
            {
                using var lease = limiter.AttemptAcquire((http.Connection.RemoteIpAddress ?? IPAddress.None, facts.StoreId));
                if (!lease.IsAcquired)
                {
                    await AgainAsync(http, facts, address, language, form, StatusCodes.Status429TooManyRequests, words.TooMany);
                    return;
                }
                await KeepAsync(facts, message, language, http.RequestAborted);
            }
            Sent(http, address, language);
        }
        catch (InvalidInputException)
        {
            await AgainAsync(http, facts, address, language, form, StatusCodes.Status422UnprocessableEntity, words.MissingField);
        }
    }

    private static void Sent(HttpContext http, WebsiteAddress address, SiteLanguage language)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Location = $"{address.Home}_sent?language={language.Text()}";
    }

    // Nothing typed is lost: the form comes back with it, and says what is missing.
    private async Task AgainAsync(HttpContext http, WebsiteFacts facts, WebsiteAddress address, SiteLanguage language, IFormCollection form, int status, string error)
    {
        var words = WebsiteWords.In(language);
        http.Response.StatusCode = status;
        http.Response.Headers.CacheControl = "no-store";
        var page = await pages.NoticeAsync(facts, address, language, new(words.Contact, error, new(form["section"].ToString(), form["name"], form["contact"], form["message"], error)));
        await page.WriteAsync(http, settings);
    }

    private async Task KeepAsync(WebsiteFacts facts, ContactMessage message, SiteLanguage language, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HostWizardDb>();
        var outbox = scope.ServiceProvider.GetRequiredService<Outbox>();
        var mails = scope.ServiceProvider.GetRequiredService<MessageMails>();
        await db.InTransaction(async () =>
        {
            db.ContactMessages.Add(message);
            await db.SaveChangesAsync(ct);
            var owners = await db.Users.AsNoTracking().Where(account => account.Role == Role.Owner && account.MerchantId == facts.MerchantId && account.DeactivatedAt == null).OrderBy(account => account.Id).ToListAsync(ct);
            foreach (var owner in owners)
                await outbox.AddAsync(await mails.ReceivedAsync($"message-{message.Id}-{owner.Id}", (owner.Email!, owner.DisplayName), language, facts.SiteId, facts.Name, message), ct);
            return true;
        }, ct);
    }

    private static async Task<IFormCollection?> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType || http.Request.ContentLength > MostBytes) return null;
        try
        {
            return await http.Request.ReadFormAsync(new Microsoft.AspNetCore.Http.Features.FormOptions { ValueLengthLimit = MostBytes, ValueCountLimit = 20, MultipartBodyLengthLimit = MostBytes, BufferBodyLengthLimit = MostBytes }, http.RequestAborted);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException or IOException)
        {
            return null;
        }
    }
}

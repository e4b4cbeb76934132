using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using HostWizard.Web.Infrastructure;

namespace HostWizard.Web.Pages.Shared.Website;

/// <summary>A page as it goes to visitors: drawn once, packed once.</summary>
public sealed class DrawnPage
{
    private readonly byte[] html;
    private readonly byte[] brotli;
    private readonly string style;
    private readonly string tag;

    /// <param name="html">The whole document.</param>
    /// <param name="style">Hash of its style.</param>
    /// <param name="isTyped">Whether it shows what somebody typed, line by line.</param>
    public DrawnPage(string html, string style, bool isTyped = false)
    {
        (this.html, this.style) = (Encoding.UTF8.GetBytes(isTyped ? html : Compact(html)), style);
        brotli = Pack(this.html);
        tag = Convert.ToHexStringLower(SHA256.HashData(this.html))[..24];
    }

    /// <summary>Bytes it takes in memory, about.</summary>
    public long Size => html.Length + brotli.Length + 400;

    /// <summary>Answers with it; a browser that has it already hears so.</summary>
    public async Task WriteAsync(HttpContext http, HostWizardSettings settings)
    {
        var (request, response) = (http.Request, http.Response);
        var headers = response.Headers;
        var isPacked = request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        var etag = isPacked ? $"\"{tag}-br\"" : $"\"{tag}\"";
        response.AddWebsitePolicy(settings, style);
        headers.ETag = etag;
        headers.Vary = "Accept-Encoding";
        if (response.StatusCode == StatusCodes.Status200OK && request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        var bytes = isPacked ? brotli : html;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = bytes.Length;
        if (isPacked) headers.ContentEncoding = "br";
        if (!HttpMethods.IsHead(request.Method)) await response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    // Indentation of the templates is no part of the page.
    private static string Compact(string html)
    {
        var compact = new StringBuilder(html.Length);
        foreach (var line in html.AsSpan().EnumerateLines())
        {
            var text = line.Trim();
            if (text.Length > 0) compact.Append(text).Append('\n');
        }
        return compact.ToString();
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, new BrotliCompressionOptions { Quality = 9 }, leaveOpen: true)) brotli.Write(bytes);
        return packed.ToArray();
    }
}

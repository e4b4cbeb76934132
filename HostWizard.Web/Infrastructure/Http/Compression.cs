using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace HostWizard.Web.Infrastructure.Http;

/// <summary>Packs pages for the way; scripts and styles were packed by the build. Over https the proxy packs, as it sees fit.</summary>
public static class Compression
{
    /// <summary>Brotli or gzip, quick rather than small: a page is packed anew for everybody.</summary>
    public static IServiceCollection AddCompression(this IServiceCollection services) => services
        .AddResponseCompression()
        .Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest)
        .Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);

    /// <summary>Not while developing: hot reload writes into pages as they pass.</summary>
    public static void UseCompression(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) app.UseResponseCompression();
    }
}

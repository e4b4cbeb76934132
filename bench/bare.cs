// The reference of bench/storefront.sh: Kestrel and one endpoint that answers with the bytes of a file: bare.cs FILE PORT
#:sdk Microsoft.NET.Sdk.Web
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
var bytes = File.ReadAllBytes(args[0]);
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls($"http://127.0.0.1:{args[1]}");
var app = builder.Build();
app.MapGet("/", async (HttpContext http) =>
{
    http.Response.ContentType = "text/html; charset=utf-8";
    http.Response.Headers.ContentEncoding = "br";
    http.Response.ContentLength = bytes.Length;
    await http.Response.Body.WriteAsync(bytes);
});
await app.RunAsync();

// The street of bench/prospects.sh: websites that all look like an old garage's, sixteen pages of 60 KB each, whatever their name, and a name server that knows nothing: websites.cs PORT
#:sdk Microsoft.NET.Sdk.Web
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
using System.Net;
using System.Net.Sockets;
using System.Text;

var port = int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture);
var rows = string.Concat(Enumerable.Range(0, 400).Select(row => $"<tr><td><font face=Arial size=2>Occasion {row}</font></td><td><img src=images/auto{row % 20}.jpg></td><td>Wagen mit wenig Kilometern, {row + 1000} Euro</td></tr>\n"));
var links = string.Concat(Enumerable.Range(1, 15).Select(page => $"<a href=page{page}.htm>Seite {page}</a> "));
var html = Encoding.UTF8.GetBytes($"<html><head><title>Garage - Ihre Werkstatt</title></head><body bgcolor=#ffffcc><center>{links}<table width=780>{rows}</table>15, rue de la Gare<br>L-7535 Mersch<br>Tel.: 32 81 47<br>info@garage.lu<br>Copyright 2009</center></body></html>");

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
var app = builder.Build();
app.Run(async http =>
{
    if (http.Request.Path.Value is not "/" and var path && !path!.EndsWith(".htm", StringComparison.Ordinal))
    {
        http.Response.StatusCode = 404;
        return;
    }
    http.Response.ContentType = "text/html; charset=utf-8";
    await http.Response.Body.WriteAsync(html);
});
_ = Task.Run(async () =>
{
    using var names = new UdpClient(new IPEndPoint(IPAddress.Loopback, port));
    while (true)
    {
        var asked = await names.ReceiveAsync();
        var answer = asked.Buffer;
        // An answer without a record, and nothing after the question.
        (answer[2], answer[3], answer[10], answer[11]) = (0x81, 0x80, 0, 0);
        var end = 12;
        while (answer[end] != 0) end += answer[end] + 1;
        await names.SendAsync(answer.AsMemory(0, end + 5), asked.RemoteEndPoint);
    }
});
await app.RunAsync();

using HostWizard.Web.Data;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Dns;
using HostWizard.Web.Infrastructure.Hosts;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.Mail;
using HostWizard.Web.Infrastructure.Media;
using HostWizard.Web.Infrastructure.Pdf;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Jobs;
using HostWizard.Web.Pages;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddConfiguredHost();
    builder.Services
        .AddDatabase(builder.Configuration)
        .AddSignIn(builder.Configuration)
        .AddHosts()
        .AddDns()
        .AddCompression()
        .AddProblemAnswers()
        .AddJsonApi()
        .AddMail()
        .AddPdf()
        .AddProspecting()
        .AddMedia()
        .AddJobs()
        .AddApiDescription()
        .AddSlices();

    var app = builder.Build();
    var database = Task.Run(app.PrepareDatabaseAsync); // on the second core, while this one maps what follows

    app.UseServerTiming();
    app.UseProxyAndPathBase();
    app.UseCompression();
    app.UseHosts();
    app.UseProblemAnswers();
    app.UseSecurityHeaders();
    app.UseMedia();
    app.UseRouting();
    app.UseSignIn();
    app.MapStaticAssets().AllowAnonymous();
    app.MapOpenApi().AllowAnonymous();
    app.MapSlices();

    await database;
    if (await Commands.TryRunAsync(app.Services, args)) return 0;
    await app.RunAsync();
    return 0;
}
catch (StartupException problem)
{
    await Console.Error.WriteLineAsync($"HostWizard did not start: {problem.Message}");
    return 1;
}

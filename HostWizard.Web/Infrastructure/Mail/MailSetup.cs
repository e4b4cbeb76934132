using HostWizard.Web.Infrastructure.Html;
using HostWizard.Web.Jobs;

namespace HostWizard.Web.Infrastructure.Mail;

/// <summary>Registers the outbox, how its mails are written and how they leave.</summary>
public static class MailSetup
{
    public static IServiceCollection AddMail(this IServiceCollection services)
        => services
            .AddSingleton<MailSeal>().AddSingleton<MailComposer>()
            .AddSingleton<IMailDelivery>(provider => HasServer(provider) ? ActivatorUtilities.CreateInstance<SmtpDelivery>(provider) : ActivatorUtilities.CreateInstance<FileDelivery>(provider))
            .AddScoped<Outbox>().AddScoped<RazorText>()
            .AddHostedService<SendMail>();

    private static bool HasServer(IServiceProvider provider) => provider.GetRequiredService<HostWizardSettings>().Smtp.Host is not null;
}

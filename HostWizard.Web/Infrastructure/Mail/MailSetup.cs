namespace HostWizard.Web.Infrastructure.Mail;

/// <summary>Registers the outbox and how its mails leave.</summary>
public static class MailSetup
{
    public static IServiceCollection AddMail(this IServiceCollection services)
        => services.AddSingleton<MailSeal>().AddScoped<Outbox>();
}

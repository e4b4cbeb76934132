using System.Reflection;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure.Hosts;
using HostWizard.Web.Infrastructure.Html;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Website;
using HostWizard.Web.Pages.Shared.Website.Starters;
using Microsoft.AspNetCore.Authorization;

namespace HostWizard.Web.Pages;

/// <summary>Registers what the slices bring: their handlers, their pages with who may see them, their JSON doors.</summary>
public static class Slices
{
    /// <summary>Every handler and query of a slice is a plain class called Handler or Query…; they are found, not listed.</summary>
    public static IServiceCollection AddSlices(this IServiceCollection services)
    {
        foreach (var type in typeof(Slices).Assembly.GetTypes().Where(IsHandler)) services.AddScoped(type);
        services.AddWebsites();
        services.AddSingleton<Shared.Statistics>().AddSingleton<Dashboard.OverviewCache>().AddSingleton<Mail.MailCounts>().AddSingleton<Prospects.ProspectFigures>();
        services.AddRazorPages(pages =>
        {
            // Who may see a page is decided here, by its folder; what is not named is for admins.
            pages.Conventions.AddFolderApplicationModelConvention("/", page =>
            {
                if (Policy(page.ViewEnginePath) is { } policy) page.EndpointMetadata.Add(new AuthorizeAttribute(policy));
                else page.EndpointMetadata.Add(new AllowAnonymousAttribute());
            });
        }).AddMvcOptions(mvc =>
        {
            mvc.Filters.Add<Shared.NoHandlerNoPage>();
            mvc.Filters.Add<Shared.PasswordChangeFirst>();
            mvc.Filters.Add<Shared.NavCountsFilter>();
        });
        return services;
    }

    private static void AddWebsites(this IServiceCollection services) => services
        .AddSingleton<RichText>().AddSingleton<WebsiteArt>().AddSingleton<WebsiteDrawing>().AddSingleton<IStarters, WebsiteStarters>()
        .AddSingleton<Storefront.WebsitePages>().AddSingleton<Storefront.WebsiteMessages>().AddSingleton<IWebsiteDoor, Storefront.WebsiteDoor>();

    /// <summary>Pages and JSON doors.</summary>
    public static void MapSlices(this WebApplication app)
    {
        app.MapRazorPages().WithStaticAssets();
        foreach (var door in typeof(Slices).Assembly.GetTypes().Where(type => typeof(IJsonDoor).IsAssignableFrom(type) && !type.IsInterface))
            door.GetMethod(nameof(IJsonDoor.Map), BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [app]);
    }

    private static string? Policy(string page) => page switch
    {
        "/Index" or "/Message" or "/ApiDocs/Index" or "/Account/Login" or "/Account/Logout" => null,
        "/Account/Forgotten" or "/Account/ChoosePassword" => null,
        _ when page.StartsWith("/Storefront/", StringComparison.Ordinal) || page.StartsWith("/Proposals/", StringComparison.Ordinal) => null,
        _ when page.StartsWith("/Account/", StringComparison.Ordinal) || page.StartsWith("/Cms/", StringComparison.Ordinal) => SignInSetup.SignedInPolicy,
        _ => SignInSetup.AdminPolicy,
    };

    private static bool IsHandler(Type type) => type is { IsClass: true, IsAbstract: false, Name: "Handler" } || type.GetCustomAttribute<HandlerAttribute>() is not null;
}

/// <summary>A folder's JSON door: one small file that maps its routes.</summary>
public interface IJsonDoor
{
    static abstract void Map(IEndpointRouteBuilder routes);
}

/// <summary>Marks a reader or writer that several pages of one folder share, to be made by the container.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HandlerAttribute : Attribute;

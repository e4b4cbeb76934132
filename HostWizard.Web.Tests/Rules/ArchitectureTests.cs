using System.Reflection;
using System.Text.RegularExpressions;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Rules;

/// <summary>Who may know whom.</summary>
public partial class ArchitectureTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] All = typeof(HostedSite).Assembly.GetTypes();

    [Fact]
    public void The_domain_references_nothing_outside_itself()
    {
        var domain = All.Where(type => type.Namespace == "HostWizard.Web.Domain").ToList();
        Assert.True(domain.Count > 20);
        var strangers =
            from type in domain
            from used in Used(type)
            let home = used.Namespace ?? ""
            where home != "HostWizard.Web.Domain" && used.Assembly != typeof(object).Assembly && !IsPlain(home)
            select $"{type.Name} uses {used.FullName}";
        Assert.Empty(strangers.Distinct());
        Assert.Empty(Repository.Files("HostWizard.Web/Domain", "*.cs").SelectMany(file => Strangers().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}")));
    }

    [Fact]
    public void No_slice_uses_another_slices_types()
    {
        var foreign =
            from type in All
            let slice = Slice(type)
            where slice is not null && slice != "Shared"
            from used in Used(type)
            let other = Slice(used)
            where other is not null && other != "Shared" && other != slice
            select $"{type.FullName} uses {used.FullName}";
        Assert.Empty(foreign.Distinct());

        var pages = Repository.Root("HostWizard.Web/Pages");
        var named =
            from file in Repository.Files("HostWizard.Web/Pages", "*.cs").Concat(Repository.Files("HostWizard.Web/Pages", "*.cshtml"))
            let parts = Path.GetRelativePath(pages, file).Split(Path.DirectorySeparatorChar)
            where parts.Length > 1
            from match in PageTypes().Matches(File.ReadAllText(file)).Cast<Match>()
            where Directory.Exists(Path.Combine(pages, match.Groups[1].Value)) && match.Groups[1].Value != "Shared" && match.Groups[1].Value != parts[0]
            select $"{Path.GetRelativePath(pages, file)} names {match.Value}";
        Assert.Empty(named);
    }

    [Fact]
    public void Shared_uses_no_slice()
        => Assert.Empty(All.Where(type => Slice(type) == "Shared").SelectMany(type => Used(type).Where(used => Slice(used) is not (null or "Shared")).Select(used => $"{type.FullName} uses {used.FullName}")).Distinct());

    [Fact]
    public void The_database_knows_no_page_and_no_URL()
        => Assert.Empty(All.Where(type => type.Namespace?.StartsWith("HostWizard.Web.Data", StringComparison.Ordinal) == true)
            .SelectMany(type => Used(type).Where(used => used.Namespace?.StartsWith("HostWizard.Web.Pages", StringComparison.Ordinal) == true || used.Namespace?.StartsWith("Microsoft.AspNetCore.Http", StringComparison.Ordinal) == true)
                .Select(used => $"{type.FullName} uses {used.FullName}")).Distinct());

    private static string? Slice(Type type)
    {
        const string pages = "HostWizard.Web.Pages.";
        return type.Namespace?.StartsWith(pages, StringComparison.Ordinal) == true ? type.Namespace[pages.Length..].Split('.')[0] : null;
    }

    private static bool IsPlain(string home)
        => home is "System" or "System.Text.Json" || home.StartsWith("System.Collections", StringComparison.Ordinal) || home.StartsWith("System.Linq", StringComparison.Ordinal)
            || home is "System.Globalization" or "System.Text" or "System.Net" or "System.Security.Cryptography" or "System.Text.RegularExpressions" or "System.Runtime.CompilerServices" or "System.Diagnostics.CodeAnalysis"
            || home.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);

    // All that a type says of itself: bases, members, attributes, and the variables and calls inside its methods.
    private static IEnumerable<Type> Used(Type type)
    {
        var said = new List<Type?> { type.BaseType };
        said.AddRange(type.GetInterfaces());
        said.AddRange(type.GetCustomAttributesData().Select(attribute => attribute.AttributeType));
        said.AddRange(type.GetFields(Own).Select(field => field.FieldType));
        foreach (var method in type.GetMembers(Own).OfType<MethodBase>())
        {
            if (method is MethodInfo { ReturnType: var returned }) said.Add(returned);
            said.AddRange(method.GetParameters().Select(parameter => parameter.ParameterType));
            if (method.GetMethodBody() is not { } body) continue;
            said.AddRange(body.LocalVariables.Select(variable => variable.LocalType));
            said.AddRange(Called(method, body.GetILAsByteArray()!));
        }
        return said.OfType<Type>().SelectMany(Parts).Where(used => !used.IsGenericParameter);
    }

    // Tokens of call, callvirt, newobj, ldsfld and ldtoken; a byte that only looks like one resolves to nothing, or to what is there anyway.
    private static IEnumerable<Type?> Called(MethodBase method, byte[] code)
    {
        for (var at = 0; at + 4 < code.Length; at++)
        {
            if (code[at] is not (0x28 or 0x6F or 0x73 or 0x7E or 0xD0)) continue;
            MemberInfo? member = null;
            try
            {
                member = method.Module.ResolveMember(BitConverter.ToInt32(code, at + 1), method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null, method.IsGenericMethod ? method.GetGenericArguments() : null);
            }
            catch (Exception nothing) when (nothing is ArgumentException or BadImageFormatException)
            {
                continue;
            }
            yield return member as Type ?? member?.DeclaringType;
        }
    }

    private static IEnumerable<Type> Parts(Type type)
        => type.HasElementType ? Parts(type.GetElementType()!) : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition()) : [type];

    [GeneratedRegex(@"Microsoft\.(EntityFrameworkCore|AspNetCore|Extensions)|LinqToDB|HostWizard\.Web\.(Data|Infrastructure|Pages)")]
    private static partial Regex Strangers();

    [GeneratedRegex(@"(?<![\w/])Pages\.(\w+)\.\w+")]
    private static partial Regex PageTypes();
}

using System.Reflection;
using System.Reflection.Emit;

namespace HostWizard.Web.Tests.Rules;

/// <summary>All the types that a type mentions: in its bases, members, attributes, and inside its methods.</summary>
internal static class UsedTypes
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>What the compiler made up is left out.</summary>
    public static IEnumerable<Type> Of(Type type)
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
            said.AddRange(Mentioned(method, body.GetILAsByteArray()!));
        }
        return said.OfType<Type>().SelectMany(Parts).Where(used => !used.IsGenericParameter && !string.IsNullOrEmpty(used.Namespace)).Distinct();
    }

    private static IEnumerable<Type?> Mentioned(MethodBase method, byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var operation = code[at] == 0xFE ? Codes[(short)(0xFE00 | code[at + 1])] : Codes[code[at]];
            at += operation.Size;
            if (operation.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                var member = method.Module.ResolveMember(BitConverter.ToInt32(code, at), method.DeclaringType!.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null);
                yield return member as Type ?? member?.DeclaringType;
                if (member is MethodInfo { IsGenericMethod: true } generic) foreach (var argument in generic.GetGenericArguments()) yield return argument;
            }
            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type> Parts(Type type)
        => type.HasElementType ? Parts(type.GetElementType()!) : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition()) : [type];
}

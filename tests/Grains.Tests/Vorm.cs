using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Orleans;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Tests;

/// <summary>De typen van het domein, zoals de vorm-tests ze aflopen.</summary>
internal static class Vorm
{
    private const BindingFlags Eigen =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Type[] Losse =
        [typeof(string), typeof(decimal), typeof(Guid), typeof(DateOnly), typeof(TimeOnly), typeof(DateTimeOffset), typeof(CancellationToken)];

    private static readonly Type[] Verzamelingen =
        [typeof(Nullable<>), typeof(ImmutableArray<>), typeof(ImmutableDictionary<,>), typeof(ImmutableHashSet<>)];

    public static Assembly Domein { get; } = typeof(Bedrag).Assembly;

    public static Type[] Grains { get; } = [.. Domein.GetTypes().Where(type => type.IsInterface && type.IsAssignableTo(typeof(IGrain)))];

    public static MethodInfo[] Methoden { get; } = [.. Grains.SelectMany(grain => grain.GetMethods())];

    public static Type[] Gebeurtenissen { get; } = [.. Domein.GetTypes().Where(type => type.IsSubclassOf(typeof(Gebeurtenis)))];

    public static Type[] Standen { get; } = [.. Domein.GetTypes().Where(type => !type.IsInterface && type.GetInterfaces().Any(IsStaat))];

    /// <summary>Alles wat in een aanroep meereist: opdrachten, antwoorden, de aanroeper, en wat daarin zit.</summary>
    public static Type[] Reizigers { get; } = Bereikbaar(
        [.. Methoden.SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(Antwoord(m.ReturnType))), typeof(Aanroeper)]);

    /// <summary>De eigen leden van een type, zonder wat de compiler erbij maakt.</summary>
    public static IEnumerable<MemberInfo> Leden(Type type) => type.GetMembers(Eigen)
        .Where(lid => lid is PropertyInfo or FieldInfo && !lid.IsDefined(typeof(CompilerGeneratedAttribute)) && lid.Name is not "EqualityContract");

    /// <summary>Deze typen en alles wat zij dragen, tot op de losse waarden.</summary>
    public static Type[] Bereikbaar(params IEnumerable<Type> begin)
    {
        var gezien = new HashSet<Type>();
        var open = new Stack<Type>(begin);
        while (open.TryPop(out var type))
        {
            if (type.IsGenericType && Verzamelingen.Contains(type.GetGenericTypeDefinition()))
            {
                foreach (var deel in type.GetGenericArguments())
                    open.Push(deel);
            }
            else if (!type.IsPrimitive && !type.IsEnum && type != typeof(void) && type != typeof(object) && !Losse.Contains(type) && gezien.Add(type))
            {
                foreach (var lid in Leden(type).Where(IsVanElk))
                    open.Push(lid is PropertyInfo property ? property.PropertyType : ((FieldInfo)lid).FieldType);
                if (type.BaseType is { } ouder && ouder != typeof(ValueType))
                    open.Push(ouder);
            }
        }
        return [.. gezien.OrderBy(type => type.FullName, StringComparer.Ordinal)];
    }

    /// <summary>Wat aan dit type na het maken nog kan veranderen.</summary>
    public static IEnumerable<string> Veranderlijk(Type type) => type.Assembly != Domein
        ? [$"{type} is niet van het domein en niet onveranderlijk"]
        : Leden(type).Where(IsVanElk).Where(lid => lid switch
        {
            PropertyInfo { SetMethod: { } zet } => !zet.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)),
            FieldInfo veld => veld is { IsInitOnly: false, IsLiteral: false },
            _ => false,
        }).Select(lid => $"{type.Name}.{lid.Name} kan veranderen");

    /// <summary>De naam van een type op de draad.</summary>
    public static string Alias(MemberInfo lid) =>
        lid.GetCustomAttribute<AliasAttribute>(inherit: false)?.Alias ?? $"GEEN ALIAS: {lid.Name}";

    /// <summary>Wat een methode uiteindelijk antwoordt.</summary>
    public static Type Antwoord(Type belofte) => belofte.IsGenericType ? belofte.GetGenericArguments()[0] : typeof(void);

    private static bool IsVanElk(MemberInfo lid) => lid is PropertyInfo { GetMethod.IsStatic: false } or FieldInfo { IsStatic: false };

    private static bool IsStaat(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IStaat<>);
}

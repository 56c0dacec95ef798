using System.Reflection;
using Orleans;

namespace Regionetwerk.Grains.Tests;

/// <summary>
/// Wat tussen knooppunten over de draad gaat, zoals het in <c>tests/snapshots/aliassen.txt</c> staat. Wie er iets aan verandert,
/// verandert dat bestand met opzet mee: knooppunten van twee versies draaien tijdens een uitrol naast elkaar.
/// </summary>
public sealed class AliassenTests
{
    [Fact]
    public void Wat_over_de_draad_gaat_verandert_niet_ongemerkt()
    {
        var nu = Regels().Concat(Waarden()).Order(StringComparer.Ordinal).ToArray();
        var afgesproken = File.ReadAllLines(Path.Combine(Hoofdmap(), "tests", "snapshots", "aliassen.txt"));

        Assert.True(
            nu.SequenceEqual(afgesproken),
            $"tests/snapshots/aliassen.txt verschilt:\n{Verschil("-", afgesproken.Except(nu))}{Verschil("+", nu.Except(afgesproken))}");
    }

    [Fact]
    public void Elk_antwoord_over_de_draad_heeft_een_naam() =>
        Assert.DoesNotContain(Regels(), regel => regel.Contains("GEEN ALIAS", StringComparison.Ordinal));

    private static string Verschil(string kant, IEnumerable<string> regels) => string.Concat(regels.Select(regel => $"{kant} {regel}\n"));

    private static IEnumerable<string> Regels()
    {
        foreach (var type in Vorm.Domein.GetTypes().Where(type => !type.IsInterface && type.IsDefined(typeof(AliasAttribute), inherit: false)))
            yield return $"type {Vorm.Alias(type)}({string.Join(", ", Leden(type))})";
        foreach (var methode in Vorm.Methoden)
        {
            yield return $"methode {Vorm.Alias(methode.DeclaringType!)}/{Vorm.Alias(methode)}"
                + $"({string.Join(", ", methode.GetParameters().Select(p => Vorm.Alias(p.ParameterType)))})"
                + $": {Vorm.Alias(Vorm.Antwoord(methode.ReturnType))}";
        }
    }

    // Een enum reist als getal: een waarde ertussen verschuift de rest.
    private static IEnumerable<string> Waarden() => Vorm.Domein.GetTypes()
        .Where(type => type.IsEnum)
        .Select(type => $"waarden {type.Name}({string.Join(", ", Enum.GetNames(type))})");

    // Orleans nummert de parameters van een record naar hun plaats; een lid met een eigen nummer heet daarnaar.
    private static IEnumerable<string> Leden(Type type) => type.GetConstructors()
        .SelectMany(maker => maker.GetParameters().Select(p => $"{p.Name}: {Naam(p.ParameterType)}"))
        .Concat(Vorm.Leden(type)
            .OfType<PropertyInfo>()
            .Where(lid => lid.IsDefined(typeof(IdAttribute)))
            .Select(lid => $"{lid.GetCustomAttribute<IdAttribute>()!.Id}={lid.Name}: {Naam(lid.PropertyType)}"));

    private static string Naam(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", type.GetGenericArguments().Select(Naam))}>"
        : type.GetCustomAttribute<AliasAttribute>(inherit: false)?.Alias ?? type.Name;

    private static string Hoofdmap()
    {
        var map = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(map, "Regionetwerk.sln")))
            map = Path.GetDirectoryName(map) ?? throw new DirectoryNotFoundException("Regionetwerk.sln staat in geen map hierboven.");
        return map;
    }
}

using System.Collections.Frozen;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Api.Toegang;

/// <summary>The names that roles have outside: <c>lezer</c>, <c>medewerker</c>, <c>beheerder</c>, and <c>operator</c> outside every organisation.</summary>
public static class Rollen
{
    private static readonly FrozenDictionary<string, Rol> OpNaam = Enum.GetValues<Rol>().ToFrozenDictionary(Naam);

    /// <summary>All names, the lowest role first.</summary>
    public static string Namen { get; } = string.Join(", ", Enum.GetValues<Rol>().Select(Naam));

    /// <summary>The role of this name, or null when there is none.</summary>
    public static Rol? Zoek(string? naam) => naam is not null && OpNaam.TryGetValue(naam, out var rol) ? rol : null;

    /// <summary>The name of a role.</summary>
    public static string Naam(Rol rol) => rol.ToString().ToLowerInvariant();
}

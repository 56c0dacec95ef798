using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Api.Paginas.Mijn.Formulieren;

/// <summary>What there is to choose in fields, by the names of the schema.</summary>
public static class Keuzes
{
    /// <summary>Where money comes from.</summary>
    public static IReadOnlyList<Optie> Bronnen { get; } = [.. Enum.GetValues<Bron>().Select(bron => new Optie(Naam(bron), Namen.Van(bron)))];

    /// <summary>Kinds of education.</summary>
    public static IReadOnlyList<Optie> Sectoren { get; } = [.. Enum.GetValues<Sector>().Select(sector => new Optie(Naam(sector), Namen.Van(sector)))];

    /// <summary>The name that a value has in the schema.</summary>
    public static string Naam<T>(T waarde)
        where T : struct, Enum => System.Text.Json.JsonSerializer.SerializeToElement(waarde, Paginavraag.Json).GetString()!;
}

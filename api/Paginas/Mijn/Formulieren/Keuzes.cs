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

    /// <summary>What somebody chose in an address; nothing when he did not.</summary>
    /// <exception cref="PaginaException">That cannot be chosen.</exception>
    public static string? Kies(string? gekozen, IReadOnlyList<Optie> opties, string wat) => string.IsNullOrEmpty(gekozen) ? null
        : opties.Any(optie => optie.Waarde == gekozen) ? gekozen
        : throw PaginaException.OngeldigAdres($"Dit is geen {wat} die u kunt kiezen. Kies er een uit de lijst.");
}

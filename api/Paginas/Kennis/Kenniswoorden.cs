using Regionetwerk.Api.Paginas.Aanpakken;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;
using Regionetwerk.Grains.Aanpakken;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Storage.Kennis;

namespace Regionetwerk.Api.Paginas.Kennis;

/// <summary>What the words about knowledge are called on pages, and what there is to choose in fields.</summary>
public static class Kenniswoorden
{
    /// <summary>Kinds of knowledge.</summary>
    public static IReadOnlyList<Optie> Soorten { get; } = [.. Enum.GetValues<KennisSoort>().Select(soort => new Optie(Keuzes.Naam(soort), Van(soort)))];

    /// <summary>Themes.</summary>
    public static IReadOnlyList<Optie> Themas { get; } = [.. Enum.GetValues<KennisThema>().Select(thema => new Optie(Keuzes.Naam(thema), Van(thema)))];

    /// <summary>For which parents.</summary>
    public static IReadOnlyList<Optie> Doelgroepen { get; } =
        [.. Enum.GetValues<Doelgroep>().Select(doelgroep => new Optie(Keuzes.Naam(doelgroep), Van(doelgroep)))];

    /// <summary>A kind of knowledge.</summary>
    public static string Van(KennisSoort soort) => soort.ToString();

    /// <summary>A theme.</summary>
    public static string Van(KennisThema thema) => thema switch
    {
        KennisThema.SpeciaalOnderwijs => "Speciaal onderwijs",
        KennisThema.Vve => "Voor- en vroegschoolse educatie (vve)",
        _ => thema.ToString(),
    };

    /// <summary>How it is with a link that was looked at.</summary>
    public static string Van(Linktoestand link) => link switch
    {
        { Stand: Linkstand.Goed } => "werkt",
        { Stand: Linkstand.Dood, Sinds: { } dag } => $"werkt niet meer, sinds {Nederlands.Datum(dag)}",
        { Stand: Linkstand.Dood } => "werkt niet meer",
        _ => "gaf de laatste keer geen pagina",
    };

    /// <summary>A group of parents.</summary>
    public static string Van(Doelgroep doelgroep) => Nederlands.Hoofdletter(Aanpakwoorden.Van(doelgroep));
}

using System.Data.Common;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Programmas;

/// <summary>
/// Wat een ander volgens de eigenaar van een programma betaalt; bedrag in eurocenten. Er voor wie het programma ziet, en niet voor wie in
/// dat jaar een vastlegging van de betaler, of van een school van dat bestuur, voor dat programma ziet: dan gaat die voor. Een vastlegging die de kijker niet ziet, telt
/// daarvoor niet, anders bleek zij uit wat ontbreekt.
/// </summary>
public sealed class OpgaveRij : IRij<OpgaveRij>
{
    public required string Id { get; init; }

    public required string Programma { get; init; }

    /// <summary>Eigenaar van het programma.</summary>
    public required string Eigenaar { get; init; }

    public required string Betaler { get; init; }

    public required Bron Bron { get; init; }

    public required bool Tijdelijk { get; init; }

    public required int Jaar { get; init; }

    public required long Bedrag { get; init; }

    public required bool Voorbeeld { get; init; }

    // De plus houdt SQLite bij de index op programma: van een jaar zijn het er te veel. Wat is ingetrokken, ziet alleen nog wie het kan herstellen.
    public static Rijvorm<OpgaveRij> Vorm { get; } = new(
        Bereik.FinancieringLezen,
        "opgaven",
        "id",
        Kolommen,
        $"""
        publiek IN {"{publieken}"} AND (bedrag > 0 OR {BijEigenaar})
        AND NOT EXISTS (SELECT 1 FROM financieringen AS gaat_voor WHERE gaat_voor.programma = opgaven.programma
            AND +gaat_voor.jaar = opgaven.jaar AND {VanBetaler("gaat_voor", "opgaven")} AND gaat_voor.bedrag > 0
            AND gaat_voor.budget_publiek IN {"{publieken}"} AND gaat_voor.programma_publiek IN {"{publieken}"})
        """,
        Lees,
        rij => rij.Id);

    internal const string Kolommen = "id, programma, eigenaar, betaler, bron, tijdelijk, jaar, bedrag, voorbeeld";

    internal const string BijEigenaar = $"'{Sleutels.EigenaarVoorvoegsel}' || eigenaar IN {{sleutels}}";

    /// <summary>Of een financiering van de betaler van een opgave is: van haar zelf, of van een school van haar bestuur.</summary>
    internal static string VanBetaler(string financiering, string opgave) => $"""
        ({financiering}.eigenaar = {opgave}.betaler OR {financiering}.eigenaar IN (SELECT code FROM scholen WHERE bestuur = {opgave}.betaler))
        """;

    internal static OpgaveRij Lees(DbDataReader rij) => new()
    {
        Id = rij.GetString(0),
        Programma = rij.GetString(1),
        Eigenaar = rij.GetString(2),
        Betaler = rij.GetString(3),
        Bron = rij.Keuze<Bron>(4),
        Tijdelijk = rij.Ja(5),
        Jaar = rij.GetInt32(6),
        Bedrag = rij.GetInt64(7),
        Voorbeeld = rij.Ja(8),
    };
}

/// <summary>
/// Een opgave voor wie terugkijkt: ook wanneer zij sindsdien week of werd ingetrokken. Wat zij op een dag bedroeg, en of zij toen al week, zegt
/// de vraag.
/// </summary>
public sealed record OpgaveVanToen(OpgaveRij Opgave) : IRij<OpgaveVanToen>
{
    public static Rijvorm<OpgaveVanToen> Vorm { get; } = new(
        Bereik.FinancieringLezen,
        "opgaven", "id", OpgaveRij.Kolommen, "publiek IN {publieken}", rij => new(OpgaveRij.Lees(rij)), rij => rij.Opgave.Id);
}

/// <summary>
/// Een opgave zoals haar eigenaar haar boekt: ook wanneer zij voor hemzelf wijkt, want voor anderen staat zij er misschien nog.
/// </summary>
public sealed record OpgaveBijEigenaar(OpgaveRij Opgave) : IRij<OpgaveBijEigenaar>
{
    public static Rijvorm<OpgaveBijEigenaar> Vorm { get; } = new(
        Bereik.FinancieringLezen,
        "opgaven", "id", OpgaveRij.Kolommen, OpgaveRij.BijEigenaar, rij => new(OpgaveRij.Lees(rij)), rij => rij.Opgave.Id);
}

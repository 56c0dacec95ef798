using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Api.Logboek;

/// <summary>Wat iemand van uw organisatie deed, probeerde of bekeek. Zonder inhoud en zonder namen; wat eenmaal is opgeschreven, verandert niet meer.</summary>
public sealed class Logboekregel(LogboekRij rij)
{
    private const int MeesteRecords = 200;

    [GraphQLIgnore]
    public LogboekRij Rij => rij;

    /// <summary>Wanneer het begon.</summary>
    public DateTimeOffset Begin => DateTimeOffset.FromUnixTimeMilliseconds(rij.Begin);

    /// <summary>Wanneer het klaar was.</summary>
    public DateTimeOffset Einde => DateTimeOffset.FromUnixTimeMilliseconds(rij.Tijd);

    /// <summary>Wat voor regel het is.</summary>
    public Logsoort Soort => rij.Soort;

    /// <summary>De mutatie of verwerking, bij haar vaste naam.</summary>
    public string Naam => rij.Naam;

    /// <summary>De verwerking zoals het register van verwerkingen haar noemt.</summary>
    public string Verwerking => Verwerkingen.Van(rij);

    /// <summary>Pseudonieme sleutel van de persoon of app; null nadat die is gewist.</summary>
    public string? Persoon => rij.Persoon is { Length: > 0 } persoon ? persoon : null;

    /// <summary>De client id van de app; null bij een mens.</summary>
    public string? App => rij.App;

    /// <summary>De hoogste rol die de aanroeper had.</summary>
    public Rol? Rol => Enum.TryParse<Rol>(rij.Rol, out var rol) ? rol : null;

    /// <summary>Het type van de records; null wanneer het over geen record ging.</summary>
    public string? Recordsoort => rij.Recordtype;

    /// <summary>De ids van de records.</summary>
    [ID, ListSize(MeesteRecords)]
    public IReadOnlyList<string> Records =>
        Recordsoort is { } soort ? [.. rij.Records.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(sleutel => GlobalId.Encode(soort, sleutel))] : [];

    /// <summary>Hoeveel records.</summary>
    public int Aantal => rij.Recordaantal;

    /// <summary>Waar iemand zich aanmeldde die nergens is toegelaten, zoals een toelating dat noemt; null bij al het andere.</summary>
    public string? Directory => rij.Directory;

    /// <summary>GELUKT, of de codes van de weigering of fout.</summary>
    public string Uitkomst => rij.Uitkomst;

    /// <summary>Bij welk verzoek het hoort, zoals W3C Trace Context het noemt.</summary>
    public string TraceId => rij.Trace;

    /// <summary>Deze handeling.</summary>
    public string SpanId => rij.Span;

    /// <summary>De handeling van de vrager waar deze bij hoort; null wanneer hij er geen noemde.</summary>
    public string? ParentSpanId => rij.Ouder;

    /// <summary>SHA-256 over de regel ervoor en deze.</summary>
    public string Keten => rij.Keten;
}

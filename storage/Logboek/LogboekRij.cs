using System.Data.Common;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Storage.Logboek;

/// <summary>Een regel van het logboek, zoals zij bewaard is.</summary>
public sealed record LogboekRij
{
    internal const string Kolommen = """
        nummer, begin, tijd, soort, naam, organisatie, app, rol, recordsoort, records, aantal, uitkomst, verzoek, trace, span, ouder, verbintenis, keten, persoon
        """;

    /// <summary>De plaats in de keten; de eerste regel ooit is 1.</summary>
    public required long Nummer { get; init; }

    /// <summary>Wanneer het begon, in milliseconden sinds 1970.</summary>
    public required long Begin { get; init; }

    /// <summary>Wanneer het klaar was en werd opgeschreven.</summary>
    public required long Tijd { get; init; }

    public required Logsoort Soort { get; init; }

    public required string Naam { get; init; }

    /// <summary>De organisatie van wie het deed; leeg bij het platform zelf en bij wie niet is aangemeld.</summary>
    public required string Organisatie { get; init; }

    /// <summary>De client id van de app; leeg bij een mens.</summary>
    public required string? App { get; init; }

    /// <summary>De hoogste rol die de aanroeper had; leeg voor wie er geen had.</summary>
    public required string Rol { get; init; }

    public required string? Recordsoort { get; init; }

    /// <summary>De sleutels van de records, met spaties ertussen.</summary>
    public required string Records { get; init; }

    /// <summary>Hoeveel records.</summary>
    public required long Aantal { get; init; }

    public required string Uitkomst { get; init; }

    public required string? Verzoek { get; init; }

    public required string Trace { get; init; }

    public required string Span { get; init; }

    public required string? Ouder { get; init; }

    /// <summary>De persoon onder een sleutel van deze regel alleen: wie sleutel en persoon heeft, kan nagaan dat zij kloppen.</summary>
    public required string Verbintenis { get; init; }

    /// <summary>SHA-256 over die van de regel ervoor en alles hierboven.</summary>
    public string Keten { get; init; } = "";

    /// <summary>Pseudonieme sleutel van de persoon; leeg nadat die gewist is.</summary>
    public required string? Persoon { get; init; }

    /// <summary>Waar iemand zich aanmeldde die nergens is toegelaten; leeg bij al het andere.</summary>
    public string? Directory => Recordsoort is Logregel.Directory ? Records : null;

    /// <summary>Het type van de records; leeg wanneer het over geen record gaat.</summary>
    public string? Recordtype => Directory is null ? Recordsoort : null;

    /// <summary>Bij hoeveel records.</summary>
    public int Recordaantal => Directory is null ? (int)Aantal : 0;

    internal static LogboekRij Lees(DbDataReader rij) => new()
    {
        Nummer = rij.GetInt64(0),
        Begin = rij.GetInt64(1),
        Tijd = rij.GetInt64(2),
        Soort = rij.Keuze<Logsoort>(3),
        Naam = rij.GetString(4),
        Organisatie = rij.GetString(5),
        App = rij.TekstOfLeeg(6),
        Rol = rij.GetString(7),
        Recordsoort = rij.TekstOfLeeg(8),
        Records = rij.GetString(9),
        Aantal = rij.GetInt64(10),
        Uitkomst = rij.GetString(11),
        Verzoek = rij.TekstOfLeeg(12),
        Trace = rij.GetString(13),
        Span = rij.GetString(14),
        Ouder = rij.TekstOfLeeg(15),
        Verbintenis = rij.GetString(16),
        Keten = rij.GetString(17),
        Persoon = rij.TekstOfLeeg(18),
    };
}

using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Ambassadeurs;

namespace Regionetwerk.Api.Paginas.Ambassadeurs;

/// <summary>A place or somebody, by name.</summary>
public sealed record Genoemde(string Naam, string? Code = null, string? Sleutel = null);

/// <summary>Which netwerk.</summary>
public sealed record Netwerkverwijzing(string Slug);

/// <summary>Hours of a month.</summary>
public sealed record Maandgegevens(string Maand, int Geboekt = 0, int Over = 0, int Beschikbaar = 0);

/// <summary>Days that somebody is away.</summary>
public sealed record Afwezigheidgegevens(DateOnly Van, DateOnly Tot);

/// <summary>An ambassadeur; what a document leaves out is empty.</summary>
public sealed record Ambassadeurgegevens(
    string Id = "",
    string Functie = "",
    IReadOnlyList<Sector>? Sectoren = null,
    IReadOnlyList<AmbassadeurThema>? Themas = null,
    bool Beschikbaar = false,
    bool Afgemeld = false,
    int? UrenPerMaand = null,
    IReadOnlyList<Maandgegevens>? Maanden = null,
    IReadOnlyList<Afwezigheidgegevens>? Afwezig = null,
    Genoemde? Gemeente = null,
    Genoemde? Organisatie = null,
    Netwerkverwijzing? Netwerk = null);

/// <summary>A proposal, with why.</summary>
public sealed record Voorstelgegevens(IReadOnlyList<string> Redenen, Ambassadeurgegevens Ambassadeur);

/// <summary>Somebody could not, with why; empty when the words were erased.</summary>
public sealed record Afwijzinggegevens(DateOnly Op, string Reden, Ambassadeurgegevens? Ambassadeur = null);

/// <summary>An aanvraag.</summary>
public sealed record Aanvraaggegevens(
    string Id = "",
    AmbassadeurThema Thema = default,
    Sector Sector = default,
    Urgentie Urgentie = default,
    AanvraagStatus Status = default,
    DateOnly GedaanOp = default,
    int? Uren = null,
    string? Maand = null,
    string Wens = "",
    int? WachtDagen = null,
    Wachttijd? Wachttijd = null,
    Netwerkverwijzing? Netwerk = null,
    Genoemde? Aanvrager = null,
    Genoemde? School = null,
    Genoemde? Gemeente = null,
    Ambassadeurgegevens? Ambassadeur = null,
    Inzetgegevens? Inzet = null,
    IReadOnlyList<Voorstelgegevens>? Voorstellen = null,
    IReadOnlyList<Afwijzinggegevens>? Afwijzingen = null,
    Inzetgegevens? LaatstAfgezegd = null)
{
    /// <summary>Who asks.</summary>
    public string Wie => School?.Naam ?? Aanvrager?.Naam ?? "onbekend";

    /// <summary>The same, with where that is when the name does not say so.</summary>
    public string WieWaar => Wie == Gemeente!.Naam ? Wie : $"{Wie} in {Gemeente.Naam}";
}

/// <summary>Inzet.</summary>
public sealed record Inzetgegevens(
    string Id = "",
    InzetStatus Status = default,
    string Maand = "",
    DateOnly? Datum = null,
    int Uren = 0,
    bool WachtOpVerslag = false,
    string? Verslag = null,
    string? Reden = null,
    Genoemde? Gemeente = null,
    Aanvraaggegevens? Aanvraag = null,
    Ambassadeurgegevens? Ambassadeur = null)
{
    /// <summary>When, in words.</summary>
    public string Wanneer => Datum is { } dag ? Nederlands.Datum(dag) : Ambassadeurwoorden.Maand(Maand);
}

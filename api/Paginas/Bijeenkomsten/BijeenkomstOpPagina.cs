using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Mijn;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Paginas.Bijeenkomsten;

/// <summary>A bijeenkomst, as the documents of pages ask for it. What a document leaves out is empty.</summary>
public sealed record BijeenkomstOpPagina(
    string Id = "",
    BijeenkomstSoort Soort = default,
    string Titel = "",
    DateOnly Dag = default,
    string Van = "",
    string Tot = "",
    int? Capaciteit = null,
    bool Vol = false,
    bool Afgelast = false,
    string? Reden = null,
    string? Plaats = null,
    string? Link = null,
    string? Omschrijving = null,
    string? Huisregels = null,
    Zichtbaarheid Zichtbaarheid = default,
    Deelnemer? Eigenaar = null,
    Groepsnaam? Netwerk = null,
    IReadOnlyList<OnderdeelOpPagina>? Programma = null,
    NotitieOpPagina? Notitie = null,
    int? AantalAangemeld = null,
    int? AantalWachtlijst = null,
    int? AantalAanwezig = null,
    Lijst<AanmeldingOpPagina>? Aanmeldingen = null) : IEigendom
{
    /// <summary>Its page.</summary>
    public string Adres => $"/bijeenkomsten/{Id}";

    /// <summary>Day and time in words.</summary>
    public string Wanneer => $"{Nederlands.Datum(Dag)}, {Van} tot {Tot} uur";

    /// <summary>Whether it has begun at this moment.</summary>
    public bool IsBegonnen(DateTimeOffset nu) => nu >= Moment(Van);

    /// <summary>Whether it is over at this moment.</summary>
    public bool IsVoorbij(DateTimeOffset nu) => nu >= Moment(Tot);

    private DateTimeOffset Moment(string tijd) => NederlandseDag.Moment(Dag, TimeOnly.Parse(tijd, System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>A netwerk, by its name.</summary>
public sealed record Groepsnaam(string Naam, string? Id = null);

/// <summary>A part of the programme.</summary>
public sealed record OnderdeelOpPagina(string Van, string Tot, string Titel, IReadOnlyList<SprekerOpPagina> Sprekers);

/// <summary>Who speaks.</summary>
public sealed record SprekerOpPagina(string Functie, string Organisatie);

/// <summary>What was written down afterwards.</summary>
public sealed record NotitieOpPagina(
    DateOnly Op, NotitieVoor Voor = default, string Samenvatting = "", IReadOnlyList<string>? Tips = null, IReadOnlyList<LinkOpPagina>? Links = null);

/// <summary>To read on.</summary>
public sealed record LinkOpPagina(string Naam, string? Adres = null);

/// <summary>Somebody who registered, for the owner.</summary>
public sealed record AanmeldingOpPagina(
    string Id,
    AanmeldingStatus Status,
    int? PlaatsOpWachtlijst = null,
    bool? Aanwezig = null,
    string? Naam = null,
    string? Email = null,
    string? Functie = null,
    string? Organisatie = null);

/// <summary>Whether mail is sent.</summary>
public sealed record Bezorging(bool WordtVerstuurd);

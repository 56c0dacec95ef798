using System.Collections.Immutable;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>Een gemeente op de kaart: haar middelpunt in meters van het Rijksdriehoeksstelsel.</summary>
public sealed record Middelpunt(string Code, string Naam, int X, int Y)
{
    /// <summary>De afstand hemelsbreed tussen de middelpunten, in hele kilometers.</summary>
    public int Kilometers(Middelpunt ander)
    {
        var (dx, dy) = ((double)(X - ander.X), (double)(Y - ander.Y));
        return (int)Math.Round(Math.Sqrt((dx * dx) + (dy * dy)) / 1_000);
    }
}

/// <summary>Een ambassadeur die een aanvraag zou kunnen oppakken.</summary>
/// <param name="Standplaats">Waar hij werkt; leeg wanneer de gemeente niet op de kaart staat.</param>
/// <param name="DezeMaand">Uren die deze maand geboekt zijn.</param>
/// <param name="VolgendeMaand">Uren die volgende maand geboekt zijn.</param>
public sealed record Kandidaat(
    Guid Id,
    ImmutableArray<Sector> Sectoren,
    Middelpunt? Standplaats,
    ImmutableArray<AmbassadeurThema> Themas,
    int UrenPerMaand,
    int DezeMaand,
    int VolgendeMaand,
    ImmutableArray<Afwezigheid> Afwezig)
{
    internal int OverDezeMaand => Math.Max(0, UrenPerMaand - DezeMaand);

    internal int OverVolgendeMaand => Math.Max(0, UrenPerMaand - VolgendeMaand);

    /// <summary>Of hij er op al deze dagen niet is.</summary>
    internal bool IsWeg(DateOnly van, DateOnly tot) => Afwezig.Any(afwezig => afwezig.Van <= van && afwezig.Tot >= tot);
}

/// <summary>Waar een ambassadeur bij gezocht wordt.</summary>
/// <param name="Plaats">Waar het om gaat; leeg wanneer de gemeente niet op de kaart staat.</param>
/// <param name="Niet">Wie dit eerder afwees of afzegde.</param>
public sealed record Zoekvraag(
    Sector Sector, AmbassadeurThema Thema, Middelpunt? Plaats, Urgentie Urgentie, ImmutableHashSet<Guid> Niet);

/// <summary>Een ambassadeur die bij een aanvraag past, met de redenen in gewone woorden.</summary>
/// <param name="Kilometers">Hemelsbreed; leeg wanneer onbekend.</param>
public sealed record Voorstel(Guid Ambassadeur, int? Kilometers, ImmutableArray<string> Redenen);

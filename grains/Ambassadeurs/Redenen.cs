using System.Collections.Immutable;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Ambassadeurs;

/// <summary>Waarom een ambassadeur past, in gewone woorden.</summary>
internal static class Redenen
{
    public static ImmutableArray<string> Van(Zoekvraag vraag, Kandidaat kandidaat, DateOnly vandaag) =>
    [
        InDeSector(vraag, kandidaat),
        Dichtbij(vraag, kandidaat),
        kandidaat.Themas.Contains(vraag.Thema) ? "Kent het thema" : "Heeft dit thema niet genoemd",
        Uren(kandidaat),
        .. kandidaat.Afwezig.Where(afwezig => afwezig.Van <= vandaag && afwezig.Tot >= vandaag).Take(1).Select(afwezig => $"Is er niet tot en met {afwezig.Tot:dd-MM-yyyy}"),
    ];

    private static string InDeSector(Zoekvraag vraag, Kandidaat kandidaat) => kandidaat.Sectoren.Contains(vraag.Sector)
        ? $"Werkt in {Naam(vraag.Sector)}"
        : $"Werkt niet in {Naam(vraag.Sector)}, wel in {string.Join(" en ", kandidaat.Sectoren.Select(Naam))}";

    private static string Dichtbij(Zoekvraag vraag, Kandidaat kandidaat) => Passendheid.Afstand(vraag, kandidaat) switch
    {
        null => "Afstand onbekend",
        _ when vraag.Plaats!.Code == kandidaat.Standplaats!.Code => $"Werkt in {vraag.Plaats.Naam} zelf",
        var kilometers => $"{kilometers} km van {vraag.Plaats.Naam}",
    };

    private static string Uren(Kandidaat kandidaat) => kandidaat.OverDezeMaand > 0
        ? $"Heeft deze maand nog {kandidaat.OverDezeMaand} van {kandidaat.UrenPerMaand} uur"
        : $"Heeft deze maand geen uur meer, volgende maand nog {kandidaat.OverVolgendeMaand} van {kandidaat.UrenPerMaand} uur";

    private static string Naam(Sector sector) => sector is Sector.VVE ? "de VVE" : $"het {sector}";
}

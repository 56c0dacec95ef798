using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Kennis;

/// <summary>Waarop een lijst van kennisitems geordend wordt.</summary>
public enum KennisitemVeld
{
    /// <summary>Wanneer het is vastgelegd.</summary>
    Vastgelegd,
    Titel,
}

/// <summary>De ordening van een lijst van kennisitems.</summary>
public sealed record KennisitemVolgorde(KennisitemVeld Veld, Richting Richting = Richting.Oplopend)
{
    /// <summary>Het stuk van de lijst in deze volgorde, met wat elke rij in die volgorde aanwijst.</summary>
    internal async ValueTask<Blad<(KennisitemRij Rij, string Cursor)>> Lees(Zicht zicht, Pagina pagina, Voorwaarde? filter)
    {
        var gevraagd = Richting is Richting.Oplopend ? pagina : new(pagina.Aantal, !pagina.VanAchteren, Na: pagina.Voor, Voor: pagina.Na);
        var blad = Veld is KennisitemVeld.Titel
            ? Met(await zicht.Blad<KennisitemOpTitel>(gevraagd, filter), een => (een.Item, KennisitemOpTitel.Vorm.SleutelVan(een)))
            : Met(await zicht.Blad<KennisitemRij>(gevraagd, filter), rij => (rij, rij.Id));
        return Richting is Richting.Oplopend ? blad : new([.. blad.Rijen.Reverse()], blad.HeeftVolgende, blad.HeeftVorige);
    }

    private static Blad<(KennisitemRij, string)> Met<T>(Blad<T> blad, Func<T, (KennisitemRij, string)> maak) =>
        new([.. blad.Rijen.Select(maak)], blad.HeeftVorige, blad.HeeftVolgende);
}

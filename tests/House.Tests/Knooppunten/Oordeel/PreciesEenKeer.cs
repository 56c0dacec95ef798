using Regionetwerk.House.Tests.Knooppunten.Verloop;

namespace Regionetwerk.House.Tests.Knooppunten.Oordeel;

/// <summary>What was acknowledged is in the books once, under the key that was answered; what nobody asked is not there.</summary>
internal static class PreciesEenKeer
{
    public static IEnumerable<Overtreding> Toets(IReadOnlyList<Verzoek> verzoeken, Sporen sporen) =>
        verzoeken.SelectMany(Antwoorden).Concat(sporen.Alle.SelectMany(zelfde => Aantallen(zelfde.Spoor, zelfde.Gevraagd, zelfde.Geboekt)));

    private static IEnumerable<Overtreding> Antwoorden(Verzoek verzoek)
    {
        if (verzoek.Onbeantwoord)
            yield return new(Regel.Onbeantwoord, $"{verzoek} is nooit beantwoord");
        if (verzoek.Sleutels.Count > 1)
            yield return new(Regel.AndereSleutel, $"{verzoek} is beantwoord met {string.Join(" en ", verzoek.Sleutels)}");
        if (verzoek.Vergeten is { } code)
            yield return new(Regel.AndereSleutel, $"{verzoek} was bevestigd en is daarna geweigerd met {code}");
    }

    private static IEnumerable<Overtreding> Aantallen(string spoor, IReadOnlyList<Verzoek> verzoeken, IReadOnlyList<Gebeurtenis> geboekt)
    {
        if (verzoeken.Count == 0)
        {
            yield return new(Regel.NietGevraagd, $"niemand vroeg om {geboekt[0]}");
            yield break;
        }
        var namen = string.Join(", ", verzoeken.Select(verzoek => verzoek.Operatie.VerzoekId));
        // Sharing with whom it was shared already changes nothing, and stands in no book.
        var minstens = verzoeken[0].Operatie.Soort is Soort.Delen ? 0 : verzoeken.Count(verzoek => verzoek.BevestigdOp is not null);
        var hoogstens = verzoeken.Count(verzoek => verzoek.KanUitgevoerdZijn);
        if (geboekt.Count < minstens)
            yield return new(Regel.Verloren, $"{spoor}: {minstens} keer bevestigd ({namen}), {geboekt.Count} keer geboekt");
        if (geboekt.Count > hoogstens)
        {
            var regel = hoogstens == 0 ? Regel.NietGevraagd : Regel.Dubbel;
            yield return new(regel, $"{spoor}: {hoogstens} keer gevraagd ({namen}), {geboekt.Count} keer geboekt");
        }
        foreach (var (verzoek, sleutel) in verzoeken.SelectMany(verzoek => verzoek.Sleutels.Select(sleutel => (verzoek, sleutel))))
        {
            if (geboekt.Count > 0 && geboekt.All(gebeurtenis => Spoor.Sleutel(gebeurtenis) != sleutel))
                yield return new(Regel.AndereSleutel, $"{verzoek} is beantwoord met {sleutel}, geboekt is {geboekt[0]}");
        }
    }
}

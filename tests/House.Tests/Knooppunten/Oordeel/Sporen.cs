using Regionetwerk.House.Tests.Knooppunten.Verloop;

namespace Regionetwerk.House.Tests.Knooppunten.Oordeel;

/// <summary>Which requests and which events belong together.</summary>
internal sealed class Sporen(IReadOnlyList<Verzoek> verzoeken, IReadOnlyList<Gebeurtenis> gebeurtenissen)
{
    private readonly ILookup<string, Verzoek> _gevraagd = verzoeken.ToLookup(verzoek => Spoor.Van(verzoek.Operatie));
    private readonly ILookup<string, Gebeurtenis> _geboekt = gebeurtenissen.ToLookup(Spoor.Van);

    /// <summary>Of everything that was asked or booked: by whom, and how often.</summary>
    public IEnumerable<(string Spoor, IReadOnlyList<Verzoek> Gevraagd, IReadOnlyList<Gebeurtenis> Geboekt)> Alle =>
        from spoor in _gevraagd.Select(zelfde => zelfde.Key).Union(_geboekt.Select(zelfde => zelfde.Key))
        select (spoor, (IReadOnlyList<Verzoek>)[.. _gevraagd[spoor]], (IReadOnlyList<Gebeurtenis>)[.. _geboekt[spoor]]);

    /// <summary>
    /// Since when an event can be there, and by when it was: as far as that is certain. Several may ask to share alike, and then nobody can
    /// say which of them did it; nor when something is there twice.
    /// </summary>
    public (long Gevraagd, long? Bevestigd) Tijden(Gebeurtenis gebeurtenis)
    {
        var spoor = Spoor.Van(gebeurtenis);
        Verzoek[] mogelijk = [.. _gevraagd[spoor].Where(verzoek => verzoek.KanUitgevoerdZijn)];
        Verzoek[] bevestigd = [.. mogelijk.Where(verzoek => verzoek.BevestigdOp is not null)];
        if (bevestigd is [{ Operatie.Soort: not Soort.Delen } enige] && _geboekt[spoor].Count() == 1)
            return (enige.Start, enige.BevestigdOp);
        return (mogelijk.Select(verzoek => verzoek.Start).DefaultIfEmpty(long.MinValue).Min(), null);
    }
}

using Regionetwerk.House.Tests.Knooppunten.Verloop;

namespace Regionetwerk.House.Tests.Knooppunten.Oordeel;

/// <summary>
/// Decides from a history and the books whether the nodes together behaved as one. Pure. The books give the order in which things happened;
/// everything that clients heard and saw must fit that order and the clock, so a history that is accepted could have come from a single
/// node that does one thing at a time (strictly linearizable, per budget and per programma).
/// </summary>
internal static class Controleur
{
    private static readonly Type[] Budget = [typeof(BudgetGelezen), typeof(InhoudGelezen)];
    private static readonly Type[] Programma = [typeof(ProgrammaGelezen)];

    /// <summary>What may not have happened; empty when all is well.</summary>
    public static IReadOnlyList<Overtreding> Oordeel(Dossier dossier)
    {
        var verzoeken = Verzoek.Van(dossier.Pogingen);
        var sporen = new Sporen(verzoeken, dossier.Gebeurtenissen);
        var boeken = dossier.Gebeurtenissen
            .GroupBy(gebeurtenis => gebeurtenis.Stroom)
            .ToDictionary(stroom => stroom.Key, stroom => new Stroomboek(stroom.Key, stroom, sporen));
        return
        [
            .. PreciesEenKeer.Toets(verzoeken, sporen),
            .. boeken.Values.SelectMany(boek => boek.Toets()),
            .. Waargenomen(dossier, verzoeken).GroupBy(waarneming => waarneming.Stroom).SelectMany(stroom => Waarnemingen.Toets(
                boeken.GetValueOrDefault(stroom.Key) ?? new Stroomboek(stroom.Key, [], sporen), stroom)),
            .. NietGetoond(dossier, boeken.Values),
            .. dossier.Feeds.SelectMany(feed => Feedregels.Toets(feed, dossier.Gebeurtenissen)),
            .. dossier.Narekening is { } verschil ? [new(Regel.Narekening, verschil)] : Array.Empty<Overtreding>(),
        ];
    }

    private static IEnumerable<Waarneming> Waargenomen(Dossier dossier, IReadOnlyList<Verzoek> verzoeken) =>
    [
        .. dossier.Lezingen.Select(Lezingen.Van),
        .. from poging in dossier.Pogingen
           let geweigerd = poging.Uitslag as Geweigerd
           where geweigerd is not null
           select Lezingen.VanWeigering(poging, geweigerd.Code),
        .. verzoeken.Where(verzoek => verzoek is { Operatie.Soort: Soort.Delen, BevestigdOp: not null }).Select(Lezingen.VanDelen),
    ];

    // What is shown is right, the observations say; here that everything is shown, when all is quiet.
    private static IEnumerable<Overtreding> NietGetoond(Dossier dossier, IEnumerable<Stroomboek> boeken)
    {
        var stil = dossier.Pogingen.Max(poging => (long?)poging.Einde) ?? 0;
        var getoond = dossier.Lezingen.Where(lezing => lezing.Start > stil).Select(lezing => (lezing.Stroom, lezing.Waarde.GetType())).ToHashSet();
        return
            from boek in boeken
            from soort in boek.Stroom.StartsWith("budget/", StringComparison.Ordinal) ? Budget : Programma
            where !getoond.Contains((boek.Stroom, soort))
            select new Overtreding(Regel.Eindstand, $"{boek.Stroom}: aan het eind is er geen {soort.Name}");
    }
}

using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Programmas;

public static partial class Programma
{
    public static Besluit Beslis(ProgrammaStaat staat, FinancieringOpgeven opdracht, string eigenaar, bool betalerBestaat, Guid opgave)
    {
        if (staat.Eigenaar != eigenaar)
            return ProgrammaWeigeringen.Onbekend;
        if (opdracht.Betaler == eigenaar)
            return ProgrammaWeigeringen.EigenGeld;
        if (!betalerBestaat)
            return Weigeringen.Onbekend("De betaler", "betaler");
        Weigering[] fouten =
        [
            .. Invoer.Jaar(opdracht.Jaar, "jaar"),
            .. Invoer.MeerDanNul(opdracht.Bedrag, "bedrag"),
            .. Passend.Toets(opdracht.Bron, staat, opdracht.Jaar),
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        if (staat.Opgaven.Values.Any(al => (al.Betaler, al.Bron, al.Jaar) == (opdracht.Betaler, opdracht.Bron, opdracht.Jaar)))
            return ProgrammaWeigeringen.OpgaveBestaatAl;
        return staat.Opgaven.Count >= Limieten.Opgaven
            ? ProgrammaWeigeringen.TeVeelOpgaven(staat.Opgaven.Count)
            : new FinancieringOpgegeven(
                opdracht.Programma,
                opgave,
                opdracht.Betaler,
                opdracht.Bron,
                opdracht.Jaar,
                opdracht.Bedrag,
                opdracht.Tijdelijk ?? opdracht.Bron.IsTijdelijk());
    }

    public static Besluit Beslis(ProgrammaStaat staat, OpgaveWijzigen opdracht, string eigenaar, Guid wijziging)
    {
        if (staat.Eigenaar != eigenaar || !staat.Opgaven.TryGetValue(opdracht.Opgave, out var opgave))
            return ProgrammaWeigeringen.OpgaveOnbekend;
        Weigering[] fouten =
        [
            .. Invoer.Tekst(opdracht.Reden, "reden", Limieten.Omschrijving),
            .. opdracht.Bedrag > opgave.Bedrag ? Passend.Toets(opgave.Bron, staat, opgave.Jaar).Select(Passend.OverHetBedrag) : [],
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        return opdracht.Bedrag == opgave.Bedrag
            ? Besluit.Niets
            : new OpgaveGewijzigd(opdracht.Programma, opdracht.Opgave, wijziging, opgave.Bedrag, opdracht.Bedrag);
    }

    public static Besluit Beslis(ProgrammaStaat staat, FteVastleggen opdracht, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar)
            return ProgrammaWeigeringen.Onbekend;
        Weigering[] fouten = [.. Functie(opdracht.Functie), .. Invoer.Jaar(opdracht.Jaar, "jaar"), .. Fte(staat, opdracht)];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        var functie = Slug.Van(opdracht.Functie);
        int? was = staat.Functies.TryGetValue(ProgrammaStaat.FunctieSleutel(functie, opdracht.Jaar), out var nu) ? nu : null;
        var wordt = (int?)(opdracht.Fte * 100);
        if (was == wordt)
            return Besluit.Niets;
        return was is null && staat.Functies.Count >= Limieten.Functies
            ? ProgrammaWeigeringen.TeVeelFuncties(staat.Functies.Count)
            : new FteVastgelegd(opdracht.Programma, functie, opdracht.Jaar, wordt);
    }

    private static IEnumerable<Weigering> Functie(string functie) =>
        string.IsNullOrEmpty(functie) || Slug.Van(functie).Length > 0 ? Invoer.Regel(functie, "functie", Limieten.Slug) : [ProgrammaWeigeringen.Functie];

    // Intrekken mag ook waar het programma intussen niet meer loopt.
    private static IEnumerable<Weigering> Fte(ProgrammaStaat staat, FteVastleggen opdracht)
    {
        if (opdracht.Fte is not { } fte)
            return [];
        return fte is < 0 or > Limieten.Fte || decimal.Round(fte, 2) != fte
            ? [ProgrammaWeigeringen.Fte(fte)]
            : Passend.BinnenPeriode(staat, opdracht.Jaar);
    }
}

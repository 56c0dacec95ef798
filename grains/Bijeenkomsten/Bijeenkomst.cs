using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Post;

namespace Regionetwerk.Grains.Bijeenkomsten;

/// <summary>De regels van een bijeenkomst, voor wie haar organiseert.</summary>
public static partial class Bijeenkomst
{
    public static Besluit Beslis(BijeenkomstStaat staat, BijeenkomstAankondigen opdracht, string eigenaar, Guid bijeenkomst)
    {
        if (staat.Inhoud is not null)
            return BijeenkomstWeigeringen.BestaatAl;
        Weigering[] fouten = [.. Toets(opdracht.Inhoud), .. Toets(opdracht.Teksten), .. opdracht.Deling.Toets()];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : new BijeenkomstAangekondigd(bijeenkomst, eigenaar, Net(opdracht.Inhoud), opdracht.Deling);
    }

    public static Besluit Beslis(BijeenkomstStaat staat, BijeenkomstWijzigen opdracht, string eigenaar, DateTimeOffset nu)
    {
        if (staat.Eigenaar != eigenaar)
            return BijeenkomstWeigeringen.Onbekend;
        if (staat.Afgelast)
            return BijeenkomstWeigeringen.Afgelast;
        Weigering[] fouten = [.. Toets(opdracht.Inhoud), .. Toets(opdracht.Teksten)];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        var inhoud = Net(opdracht.Inhoud);
        // Wat geweest is, komt niet nog eens: wie erbij was, is dan misschien al gewist.
        if (nu >= Begin(staat.Inhoud!) && Begin(inhoud) != Begin(staat.Inhoud!))
            return BijeenkomstWeigeringen.AlBegonnen;
        var komtNog = nu < Begin(inhoud);
        // Wie al een plaats heeft, houdt die, ook wanneer er nu minder zijn.
        var vrij = inhoud.Capaciteit is { } plaatsen ? Math.Max(0, plaatsen - staat.Aangemeld) : int.MaxValue;
        Guid[] door = komtNog ? [.. staat.Wachtlijst.Take(vrij)] : [];
        return Besluit
            .Tot([
                new BijeenkomstGewijzigd(opdracht.Bijeenkomst, inhoud),
                .. door.Select(aanmelding => new AanmeldingDoorgeschoven(opdracht.Bijeenkomst, aanmelding)),
            ])
            .MetPost([
                .. door.Select(aanmelding => new Brief(aanmelding, Briefsoort.AanmeldingDoorgeschoven, opdracht.Bijeenkomst)),
                .. (opdracht.Melden && komtNog ? Betrokkenen(staat).Except(door) : [])
                    .Select(aanmelding => new Brief(aanmelding, Briefsoort.BijeenkomstGewijzigd, opdracht.Bijeenkomst)),
            ]);
    }

    public static Besluit Beslis(BijeenkomstStaat staat, BijeenkomstDelen opdracht, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar)
            return BijeenkomstWeigeringen.Onbekend;
        Weigering[] fouten = [.. opdracht.Deling.Toets()];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        return opdracht.Deling == staat.Deling ? Besluit.Niets : new BijeenkomstGedeeld(opdracht.Bijeenkomst, opdracht.Deling);
    }

    public static Besluit Beslis(BijeenkomstStaat staat, BijeenkomstAfgelasten opdracht, string eigenaar, DateTimeOffset nu)
    {
        if (staat.Eigenaar != eigenaar)
            return BijeenkomstWeigeringen.Onbekend;
        Weigering[] fouten = [.. Invoer.Tekst(opdracht.Reden, "reden", Limieten.Omschrijving)];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        if (staat.Afgelast)
            return Besluit.Niets;
        return nu >= Begin(staat.Inhoud!)
            ? BijeenkomstWeigeringen.AlBegonnen
            : Besluit.Tot(new BijeenkomstAfgelast(opdracht.Bijeenkomst)).MetPost(
                [.. Betrokkenen(staat).Select(aanmelding => new Brief(aanmelding, Briefsoort.BijeenkomstAfgelast, opdracht.Bijeenkomst))]);
    }

    /// <summary>Het moment waarop een bijeenkomst begint.</summary>
    public static DateTimeOffset Begin(BijeenkomstInhoud inhoud) => NederlandseDag.Moment(inhoud.Dag, inhoud.Van);

    /// <summary>Wie is aangemeld of wacht, in een volgorde die altijd dezelfde is.</summary>
    private static IEnumerable<Guid> Betrokkenen(BijeenkomstStaat staat) => Met(staat, AanmeldingStatus.Aangemeld, AanmeldingStatus.Wachtlijst);

    private static IEnumerable<Guid> Met(BijeenkomstStaat staat, params AanmeldingStatus[] statussen) =>
        staat.Aanmeldingen.Where(paar => statussen.Contains(paar.Value.Status)).Select(paar => paar.Key).Order();
}

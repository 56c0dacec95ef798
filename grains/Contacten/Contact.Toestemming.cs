using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Contacten;

/// <summary>De regels van toestemming: anderen dan de eigenaar zien niet meer van een persoon dan die goedvindt.</summary>
public static partial class Contact
{
    public static Besluit Beslis(ContactStaat staat, ToestemmingVastleggen opdracht, string eigenaar, DateOnly vandaag)
    {
        if (staat.Eigenaar != eigenaar || staat.Gewist)
            return ContactWeigeringen.Onbekend;
        Weigering[] fouten = [.. Toets(opdracht.Reikwijdte, opdracht.Op, vandaag)];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        var op = opdracht.Op ?? vandaag;
        return staat.Reikwijdte == opdracht.Reikwijdte && staat.ToestemmingOp == op
            ? Besluit.Niets
            : new ContactToestemmingVastgelegd(opdracht.Contact, opdracht.Reikwijdte, op);
    }

    public static Besluit Beslis(ContactStaat staat, ToestemmingIntrekken opdracht, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar || staat.Gewist)
            return ContactWeigeringen.Onbekend;
        return staat.Reikwijdte is null ? Besluit.Niets : new ContactToestemmingIngetrokken(opdracht.Contact);
    }

    public static Besluit Beslis(ContactStaat staat, ContactBevestigen opdracht, string eigenaar) =>
        staat.Eigenaar != eigenaar || staat.Gewist ? ContactWeigeringen.Onbekend : new ContactBevestigd(opdracht.Contact);

    // Wie alleen zegt dat het goed is, noemt geen grens.
    private static Zichtbaarheid? Gevraagd(ContactVastleggen opdracht) =>
        opdracht.Reikwijdte ?? (opdracht.Toestemming ? Zichtbaarheid.Openbaar : null);

    private static IEnumerable<Weigering> Toets(Zichtbaarheid? reikwijdte, Deling deling)
    {
        if (deling.Zichtbaarheid > (reikwijdte ?? Zichtbaarheid.Intern))
            yield return ContactWeigeringen.ToestemmingOntbreekt;
    }

    private static IEnumerable<Weigering> Toets(Zichtbaarheid reikwijdte, DateOnly? op, DateOnly vandaag)
    {
        if (reikwijdte is Zichtbaarheid.Intern)
            yield return ContactWeigeringen.GeenReikwijdte;
        foreach (var fout in op is { } dag ? Invoer.Datum(dag, "op") : [])
            yield return fout;
        if (op > vandaag)
            yield return ContactWeigeringen.ToestemmingInDeToekomst;
    }
}

using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Kennis;

/// <summary>Een overname in de stand van haar programma.</summary>
public sealed record OvernameStaat(Guid Kennisitem, bool Ingetrokken);

/// <summary>De regels van overnemen: een overname is van wie het programma heeft.</summary>
public static class Overname
{
    /// <param name="ziet">Of de eigenaar van het programma het kennisitem mag lezen: anders bestaat het voor hem niet.</param>
    /// <param name="via">Het programma van de overname waar het vandaan kwam; leeg wanneer er geen genoemd is.</param>
    public static Besluit Beslis(
        ProgrammaStaat staat, KennisitemStaat item, KennisOvernemen opdracht, string eigenaar, bool ziet, ProgrammaStaat? via, Guid overname, DateOnly vandaag)
    {
        if (staat.Eigenaar != eigenaar)
            return ProgrammaWeigeringen.Onbekend;
        if (!item.Bestaat || !ziet)
            return KennisWeigeringen.Onbekend;
        Weigering[] fouten = [.. Invoer.TekstOfLeeg(opdracht.Veranderd, "veranderd", Limieten.Omschrijving)];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        if (opdracht.Via is { } genoemd && !Heeft(via, genoemd, opdracht.Kennisitem))
            return KennisWeigeringen.ViaOnbekend;
        if (staat.Overnames.Values.Any(al => al.Kennisitem == opdracht.Kennisitem && !al.Ingetrokken))
            return KennisWeigeringen.AlOvergenomen;
        return staat.Overnames.Count >= Limieten.Overnames
            ? KennisWeigeringen.TeVeelOvernames(staat.Overnames.Count)
            : new KennisOvergenomen(opdracht.Programma, overname, opdracht.Kennisitem, opdracht.Via, vandaag);
    }

    public static Besluit Beslis(ProgrammaStaat staat, OvernameWijzigen opdracht, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar || !staat.Overnames.TryGetValue(opdracht.Overname, out var overname) || overname.Ingetrokken)
            return KennisWeigeringen.OvernameOnbekend;
        Weigering[] fouten = [.. Invoer.TekstOfLeeg(opdracht.Veranderd, "veranderd", Limieten.Omschrijving)];
        return fouten.Length > 0 ? Besluit.Weiger([.. fouten]) : new OvernameGewijzigd(opdracht.Programma, opdracht.Overname);
    }

    public static Besluit Beslis(ProgrammaStaat staat, OvernameIntrekken opdracht, string eigenaar)
    {
        if (staat.Eigenaar != eigenaar || !staat.Overnames.TryGetValue(opdracht.Overname, out var overname))
            return KennisWeigeringen.OvernameOnbekend;
        return overname.Ingetrokken ? Besluit.Niets : new OvernameIngetrokken(opdracht.Programma, opdracht.Overname);
    }

    private static bool Heeft(ProgrammaStaat? via, Guid overname, Guid kennisitem) =>
        via is not null && via.Overnames.TryGetValue(overname, out var al) && al.Kennisitem == kennisitem && !al.Ingetrokken;
}

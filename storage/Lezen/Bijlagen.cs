using Regionetwerk.Storage.Contacten;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Lezen;

/// <summary>
/// Wat buiten de rijen staat bij records die de lezer al gevonden heeft: wisbare teksten, personen, en wie een programma mag betalen.
/// </summary>
public sealed class Bijlagen(Database database)
{
    private static readonly Sql Tekst = new("""
        SELECT record, waarde FROM teksten WHERE veld = $1 AND record IN (SELECT value FROM json_each($2))
        """);

    private static readonly Sql Persoon = new("""
        SELECT contact, naam, functie, email, telefoon FROM personen WHERE contact IN (SELECT value FROM json_each($1))
        """);

    private static readonly Sql Betaler = new("""
        SELECT programma, betaler FROM betalers WHERE programma IN (SELECT value FROM json_each($1)) ORDER BY programma, betaler
        """);

    /// <summary>De omschrijving van elk van deze records; een gewiste tekst ontbreekt.</summary>
    public IReadOnlyDictionary<string, string> Omschrijvingen(IReadOnlyList<string> records)
    {
        using var lease = database.Read();
        using var rij = lease.Session.Query(Tekst, "omschrijving", Zicht.Lijst(records));
        var teksten = new Dictionary<string, string>();
        while (rij.Read())
            teksten[rij.GetString(0)] = rij.GetString(1);
        return teksten;
    }

    /// <summary>De persoon bij elk van deze contacten; een gewiste persoon ontbreekt.</summary>
    public IReadOnlyDictionary<string, PersoonRij> Personen(IReadOnlyList<string> contacten)
    {
        using var lease = database.Read();
        using var rij = lease.Session.Query(Persoon, Zicht.Lijst(contacten));
        var personen = new Dictionary<string, PersoonRij>();
        while (rij.Read())
            personen[rij.GetString(0)] = new(rij.GetString(1), rij.GetString(2), rij.TekstOfLeeg(3), rij.TekstOfLeeg(4));
        return personen;
    }

    /// <summary>De sleutels van wie elk van deze programma's mag betalen, buiten de eigenaar.</summary>
    public ILookup<string, string> Betalers(IReadOnlyList<string> programmas)
    {
        using var lease = database.Read();
        using var rij = lease.Session.Query(Betaler, Zicht.Lijst(programmas));
        List<(string Programma, string Betaler)> betalers = [];
        while (rij.Read())
            betalers.Add((rij.GetString(0), rij.GetString(1)));
        return betalers.ToLookup(paar => paar.Programma, paar => paar.Betaler);
    }
}

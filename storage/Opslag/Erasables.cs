using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Post;
using Regionetwerk.Storage.Privacy;

namespace Regionetwerk.Storage.Opslag;

/// <summary>
/// Texts and persons, in tables of their own. What is erased is overwritten in the database file (<c>secure_delete</c>); an older page may
/// stand in the log beside it until that is next moved into the file.
/// </summary>
internal static class Erasables
{
    private static readonly Sql Text = new("""
        INSERT INTO teksten (record, veld, waarde) VALUES ($1, $2, $3)
        ON CONFLICT (record, veld) DO UPDATE SET waarde = excluded.waarde
        """);

    private static readonly Sql Person = new("""
        INSERT INTO personen (contact, naam, functie, email, telefoon) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (contact) DO UPDATE
        SET naam = excluded.naam, functie = excluded.functie, email = excluded.email, telefoon = excluded.telefoon
        """);

    private static readonly Sql Secret = new("INSERT INTO geheimen (record, waarde) VALUES ($1, $2)");

    private static readonly Sql EraseSecret = new("DELETE FROM geheimen WHERE record = $1");
    private static readonly Sql EraseTexts = new("DELETE FROM teksten WHERE record = $1");
    private static readonly Sql ErasePerson = new("DELETE FROM personen WHERE contact = $1");

    public static async ValueTask Write(Session session, ImmutableArray<Wisbaar> erasables, long at)
    {
        foreach (var erasable in erasables)
        {
            switch (erasable)
            {
                case Wisbaar.Tekst tekst:
                    await session.RunOne(Text, tekst.Record, tekst.Veld, tekst.Waarde);
                    break;
                case Wisbaar.Persoon persoon:
                    await session.RunOne(Person, persoon.Record, persoon.Naam, persoon.Functie, persoon.Email, persoon.Telefoon);
                    break;
                case Wisbaar.Geheim geheim:
                    await session.RunOne(Secret, geheim.Record, geheim.Waarde);
                    break;
                case Wisbaar.Weg weg:
                    await Erase(session, weg.Record);
                    await Wislijst.Remember(session, weg.Record, at, Wisstand.Gewist);
                    break;
                default:
                    throw new ArgumentException($"{erasable.GetType().Name} is not known here.", nameof(erasables));
            }
        }
    }

    /// <summary>All that can be erased at this record.</summary>
    public static async ValueTask Erase(Session session, Guid record)
    {
        await session.Run(EraseTexts, record);
        await session.Run(ErasePerson, record);
        await session.Run(EraseSecret, record);
        await Postbus.Erase(session, record);
    }
}

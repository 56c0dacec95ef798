namespace Regionetwerk.Storage.Referentie;

/// <summary>Where the schools of a delivery by DUO are kept.</summary>
public interface IScholenOpslag
{
    /// <summary>
    /// Takes over a delivery in one transaction: all of it or nothing. A school that is there with equal <see cref="SchoolGegevens"/> is
    /// left alone, its source and peildatum too, so that the same delivery twice changes nothing. A school that is not in the delivery stays
    /// as it is: a delivery does not say that a school was closed.
    /// </summary>
    /// <param name="scholen">The schools, each vestigingscode once.</param>
    /// <param name="bron">Publisher and file name, kept with what is added or changed.</param>
    /// <param name="peildatum">The day that the delivery describes, kept with what is added or changed.</param>
    /// <param name="ct">Cancels before the commit.</param>
    Task<ScholenWijziging> VerwerkAsync(IReadOnlyList<SchoolGegevens> scholen, string bron, DateOnly peildatum, CancellationToken ct);
}

/// <summary>What taking over a delivery did, in numbers of schools; together they are the schools of the delivery.</summary>
public sealed record ScholenWijziging(int Toegevoegd, int Gewijzigd, int Ongewijzigd);

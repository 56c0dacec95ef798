using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;

namespace Regionetwerk.Storage.Lezen;

/// <summary>Leest velden zoals de tabellen ze bewaren; storage/Migraties zegt hoe.</summary>
internal static class Veld
{
    public static string? TekstOfLeeg(this DbDataReader rij, int kolom) => rij.IsDBNull(kolom) ? null : rij.GetString(kolom);

    public static int? GetalOfLeeg(this DbDataReader rij, int kolom) => rij.IsDBNull(kolom) ? null : rij.GetInt32(kolom);

    public static bool Ja(this DbDataReader rij, int kolom) => rij.GetInt64(kolom) != 0;

    public static DateOnly Dag(this DbDataReader rij, int kolom) =>
        DateOnly.ParseExact(rij.GetString(kolom), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? DagOfLeeg(this DbDataReader rij, int kolom) => rij.IsDBNull(kolom) ? null : rij.Dag(kolom);

    public static TimeOnly Tijd(this DbDataReader rij, int kolom) =>
        TimeOnly.ParseExact(rij.GetString(kolom), "HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Namen van een enum, gescheiden door spaties.</summary>
    public static ImmutableArray<T> Keuzes<T>(this DbDataReader rij, int kolom)
        where T : struct, Enum => [.. rij.GetString(kolom).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<T>)];

    public static T Keuze<T>(this DbDataReader rij, int kolom)
        where T : struct, Enum => Enum.Parse<T>(rij.GetString(kolom));
}

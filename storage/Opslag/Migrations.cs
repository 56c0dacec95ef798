using System.Globalization;

namespace Regionetwerk.Storage.Opslag;

/// <summary>A step from one schema to the next.</summary>
internal sealed record Migration(int Number, string Name, string Script);

/// <summary>
/// The migrations in the program: the files <c>Migraties/NNN-name.sqlite.sql</c> and <c>.postgres.sql</c> in the order of their numbers.
/// Each is applied once, in a transaction of its own or in one with those after it, and never changes after a release.
/// </summary>
internal static class Migrations
{
    private static readonly string Folder = $"{typeof(Sql).Assembly.GetName().Name}.Migraties.";

    // In the read model's scripts, what comes after this line is made after the rows.
    private const string AfterRows = "-- Only readers use these: a rebuild makes them last.\n";

    /// <summary>The read model's tables as they are today, with <c>{m}</c> for the prefix of their names.</summary>
    public static Sql ReadModel { get; } = new(ReadModelPart("sqlite", 0), ReadModelPart("postgres", 0));

    /// <summary>The indexes on them that no projection uses, and that are quicker to make when the rows are there.</summary>
    public static Sql ReadModelIndexes { get; } = new(ReadModelPart("sqlite", 1), ReadModelPart("postgres", 1));

    /// <summary>The number of the newest schema.</summary>
    public static int Newest(string suffix) => After(0, suffix)[^1].Number;

    /// <summary>The steps that a schema has not had yet.</summary>
    public static IReadOnlyList<Migration> After(long applied, string suffix) =>
    [
        .. typeof(Sql).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(suffix, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Where(name => char.IsAsciiDigit(name[0]))
            .Select(name => (Number: int.Parse(name.Split('-')[0], CultureInfo.InvariantCulture), Name: name))
            .Where(migration => migration.Number > applied)
            .OrderBy(migration => migration.Number)
            .Select(migration => new Migration(migration.Number, migration.Name[..^suffix.Length], Resource(migration.Name))),
    ];

    /// <exception cref="DatabaseTooNewException">The schema is of a newer version of the product.</exception>
    /// <exception cref="DatabaseTooOldException">The schema is older, and may not be changed here.</exception>
    public static void Check(long applied, string suffix, string naam, OpslagOpties opties)
    {
        var newest = Newest(suffix);
        if (applied > newest)
            throw new DatabaseTooNewException(naam, applied, newest);
        if (applied < newest && !opties.Migreer)
            throw new DatabaseTooOldException(naam, applied, newest);
    }

    private static string ReadModelPart(string database, int part) => Resource($"leesmodel.{database}.sql").Split(AfterRows)[part];

    private static string Resource(string name)
    {
        using var stream = typeof(Sql).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new FileNotFoundException($"Migratie {name} zit niet in het programma.", name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

namespace Regionetwerk.Storage.Opslag.Postgres;

/// <summary>The server does not answer. What was asked may be asked again; a mutation under the same verzoekId.</summary>
public sealed class DatabaseUnreachableException(string naam, Exception inner) : DatabaseException(
    $"De database '{naam}' is niet bereikbaar: {inner.Message.Split('\n')[0].TrimEnd('.')}. "
    + "Controleer of de server draait en of de instelling ConnectionStrings:Regionetwerk klopt.",
    inner);

/// <summary>The server refuses the login.</summary>
public sealed class DatabaseLoginException(string naam, Exception inner) : DatabaseException(
    $"De database '{naam}' weigert de aanmelding. Controleer de naam en het wachtwoord in de instelling ConnectionStrings:Regionetwerk.", inner);

/// <summary>The server has no database of this name.</summary>
public sealed class DatabaseAbsentException(string naam, Exception inner) : DatabaseException(
    $"De database '{naam}' bestaat niet op deze server. Maak haar aan met createdb, of kies een andere in de instelling "
    + "ConnectionStrings:Regionetwerk.",
    inner);

/// <summary>The login lacks rights.</summary>
public sealed class DatabaseRightsException(string naam, string reden, Exception inner) : DatabaseException(
    $"De aanmelding bij de database '{naam}' heeft te weinig rechten: {reden}. Laat de beheerder van de server eenmalig uitvoeren: "
    + "CREATE ROLE regionetwerk_lezer NOLOGIN; GRANT regionetwerk_lezer TO <deze aanmelding>; en maak deze aanmelding eigenaar van de database.",
    inner);

/// <summary>The server or the database is of a kind that this product cannot use.</summary>
public sealed class DatabaseServerException(string naam, string reden) : DatabaseException(
    $"De database '{naam}' {reden}. Er is niets aan veranderd. Kies een andere database in de instelling ConnectionStrings:Regionetwerk.");

/// <summary>The setting is not a connection string.</summary>
public sealed class DatabaseSettingException(string reden, Exception inner) : DatabaseException(
    $"De instelling ConnectionStrings:Regionetwerk is niet te lezen: {reden.Split('\n')[0].TrimEnd('.')}. "
    + "Een voorbeeld: Host=localhost;Database=regionetwerk;Username=regionetwerk;Password=…",
    inner);

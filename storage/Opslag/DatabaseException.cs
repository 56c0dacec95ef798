namespace Regionetwerk.Storage.Opslag;

/// <summary>The database cannot be used. The message is for the person who runs the product; nothing was changed.</summary>
public abstract class DatabaseException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>The schema is of a newer version of the product.</summary>
public sealed class DatabaseTooNewException(string naam, long gevonden, int bekend) : DatabaseException(
    $"De database '{naam}' is gemaakt door een nieuwere versie van Regionetwerk: schema {gevonden}, "
    + $"en dit programma kent tot en met {bekend}. Er is niets aan veranderd. Start de nieuwere versie.");

/// <summary>The schema is of an older version of the product, and may not be changed here.</summary>
public sealed class DatabaseTooOldException(string naam, long gevonden, int nodig) : DatabaseException(
    (gevonden == 0 ? $"De database '{naam}' is nog leeg" : $"De database '{naam}' heeft schema {gevonden} van een oudere versie; nodig is {nodig}")
    + ". Er is niets aan veranderd. Maak een reservekopie en werk haar bij met: dotnet run --project silo -- migrate");

/// <summary>There is no database where one was expected.</summary>
public sealed class DatabaseMissingException(string naam) : DatabaseException(
    $"Er zijn nog geen gegevens in '{naam}'. Wijs met de instelling Data:Map de gegevensmap aan, "
    + "of met ConnectionStrings:Regionetwerk de database op PostgreSQL.");

/// <summary>The read model is being rebuilt by another process.</summary>
public sealed class RebuildRunningException(string naam) : DatabaseException(
    $"Het leesmodel van '{naam}' wordt al opnieuw gemaakt door een ander. Wacht tot dat klaar is.");

/// <summary>There is a database where none was expected.</summary>
public sealed class DatabaseExistsException(string naam) : DatabaseException(
    $"In '{naam}' staan al gegevens. Kies een lege map of database: wat er staat, wordt nooit overschreven.");

/// <summary>The data folder cannot be made or written.</summary>
public sealed class DataFolderException(string map, string reden, Exception? inner = null) : DatabaseException(
    $"In de gegevensmap '{map}' kan niet worden geschreven: {reden.TrimEnd('.')}. Pas de rechten aan, of kies een andere map met de instelling Data:Map.",
    inner);

/// <summary>A setting holds no key.</summary>
public sealed class SleutelException(string instelling) : DatabaseException(
    $"De instelling {instelling} is geen sleutel: geef ten minste 32 bytes in base64, bijvoorbeeld van: openssl rand -base64 32");

namespace Regionetwerk.Storage.Opslag;

/// <summary>The database cannot be used. The message is for the person who runs the product; nothing was changed.</summary>
public abstract class DatabaseException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>The data folder cannot be made or written.</summary>
public sealed class DataFolderException(string map, string reden, Exception? inner = null) : DatabaseException(
    $"In de gegevensmap '{map}' kan niet worden geschreven: {reden.TrimEnd('.')}. Pas de rechten aan, of kies een andere map met de instelling Data:Map.",
    inner);

/// <summary>The file is damaged, or is not a database of this product.</summary>
public sealed class DatabaseDamagedException(string bestand, string reden, Exception? inner = null) : DatabaseException(
    $"Het databasebestand '{bestand}' is beschadigd of van een ander programma: {reden}. Er is niets aan veranderd. "
    + "Zet een reservekopie terug, of kies een andere map met de instelling Data:Map.",
    inner);

/// <summary>The file was made by a newer version of the product.</summary>
public sealed class DatabaseTooNewException(string bestand, long gevonden, int bekend) : DatabaseException(
    $"Het databasebestand '{bestand}' is gemaakt door een nieuwere versie van Regionetwerk: schema {gevonden}, "
    + $"en dit programma kent tot en met {bekend}. Er is niets aan veranderd. Start de nieuwere versie.");

/// <summary>There is no database where one was expected.</summary>
public sealed class DatabaseMissingException(string bestand) : DatabaseException(
    $"Er is geen databasebestand '{bestand}'. Wijs met de instelling Data:Map de gegevensmap aan.");

/// <summary>There is a database where none was expected.</summary>
public sealed class DatabaseExistsException(string bestand) : DatabaseException(
    $"Er is al een databasebestand '{bestand}'. Kies een lege map: wat er staat, wordt nooit overschreven.");

/// <summary>Another process keeps the database locked.</summary>
public sealed class DatabaseBusyException(string bestand, Exception inner) : DatabaseException(
    $"Het databasebestand '{bestand}' is bezet door een ander programma. Sluit dat, of probeer het later opnieuw.", inner);

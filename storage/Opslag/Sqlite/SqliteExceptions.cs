namespace Regionetwerk.Storage.Opslag.Sqlite;

/// <summary>The file is damaged, or is not a database of this product.</summary>
public sealed class DatabaseDamagedException(string bestand, string reden, Exception? inner = null) : DatabaseException(
    $"Het databasebestand '{bestand}' is beschadigd of van een ander programma: {reden}. Er is niets aan veranderd. "
    + "Zet een reservekopie terug, of kies een andere map met de instelling Data:Map.",
    inner);

/// <summary>Another process keeps the database locked.</summary>
public sealed class DatabaseBusyException(string bestand, Exception inner) : DatabaseException(
    $"Het databasebestand '{bestand}' is bezet door een ander programma. Sluit dat, of probeer het later opnieuw.", inner);

namespace Regionetwerk.Silo.Hosting;

/// <summary>What to do about samples.</summary>
public enum Voorbeeldbeleid
{
    /// <summary>Development: load them into a database that has no books yet.</summary>
    Laad,

    /// <summary>Load none, and leave what there is.</summary>
    Laat,

    /// <summary>Everywhere else: where there are samples, nothing starts.</summary>
    Weiger,
}

namespace Regionetwerk.Silo.Achtergrond;

/// <summary>Work that comes back by itself and is done by one node at a time. It may be done twice, and does not mind.</summary>
public interface IAchtergrondtaak
{
    /// <summary>Its stable name.</summary>
    string Naam { get; }

    /// <summary>The time between one and the next.</summary>
    TimeSpan Elke { get; }

    /// <summary>Does it.</summary>
    Task VoerUitAsync(CancellationToken ct);
}

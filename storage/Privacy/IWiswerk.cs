namespace Regionetwerk.Storage.Privacy;

/// <summary>Erases records on behalf of the person whom they are about. The silo does it, as the owners' actors have to hear of it.</summary>
public interface IWiswerk
{
    /// <summary>Erases these. When this returns or throws, nobody reads anything of them any more.</summary>
    Task WisAsync(IReadOnlyCollection<Guid> records, CancellationToken ct);
}

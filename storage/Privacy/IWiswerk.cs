using Regionetwerk.Storage.Logboek;

namespace Regionetwerk.Storage.Privacy;

/// <summary>Erases records on behalf of the person whom they are about. The silo does it, as the owners' actors have to hear of it.</summary>
public interface IWiswerk
{
    /// <summary>Erases these. When this returns or throws, nobody reads anything of them any more. That it was done stands in the log of processing.</summary>
    /// <param name="records">Which.</param>
    /// <param name="spoor">The request that it belongs to.</param>
    /// <param name="ct">To stop it.</param>
    Task WisAsync(IReadOnlyCollection<Guid> records, Spoor spoor, CancellationToken ct);
}

namespace Regionetwerk.Storage.Toelatingen;

/// <summary>Takes back what closed organisaties share. The silo does it, as the owners' actors have to do it themselves.</summary>
public interface ISluitwerk
{
    /// <summary>Does what is left to do. Whatever fails is left for the next time.</summary>
    /// <param name="organisatie">Of this one and its schools; of all that are closed when there is none.</param>
    /// <param name="duur">After this it begins with nothing more.</param>
    /// <param name="ct">Nobody waits for it any more.</param>
    /// <returns>Whether nothing is left.</returns>
    Task<bool> RuimOpAsync(string? organisatie, TimeSpan duur, CancellationToken ct);
}

namespace Regionetwerk.Storage.Toelatingen;

/// <summary>Takes back what closed organisaties share. The silo does it, as the owners' actors have to do it themselves.</summary>
public interface ISluitwerk
{
    /// <summary>Does what is left to do. Whatever fails is left for the next time.</summary>
    /// <returns>Whether nothing is left.</returns>
    Task<bool> RuimOpAsync(CancellationToken ct);
}

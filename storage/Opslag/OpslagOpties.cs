namespace Regionetwerk.Storage.Opslag;

/// <summary>Where the data are kept.</summary>
/// <param name="Map">The data folder; made when it does not exist.</param>
public sealed record OpslagOpties(string Map)
{
    public OpslagLimieten Limieten { get; init; } = new();
}

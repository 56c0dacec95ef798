using Orleans;

namespace Regionetwerk.Runtime.Tests.Support;

internal interface IOwner : IGrainWithStringKey
{
    Task<int> Give(int amount);
}

internal interface IVillage : IOwner
{
    Task<string> Mayor();
}

internal interface ICity : IOwner
{
    Task<string> Mayor();
}

/// <summary>An interface that nobody implements.</summary>
internal interface INobody : IGrainWithStringKey
{
    Task Nothing();
}

/// <summary>Has an implementation of its own name beside another.</summary>
internal interface IFavourite : IGrainWithStringKey
{
    Task<string> Name();
}

internal sealed class Favourite : Grain, IFavourite
{
    public Task<string> Name() => Task.FromResult(nameof(Favourite));
}

[GrainType("the-other")]
internal sealed class OtherFavourite : Grain, IFavourite
{
    public Task<string> Name() => Task.FromResult(nameof(OtherFavourite));
}

internal abstract class Owner : Grain, IOwner
{
    private int _owned;

    public Task<int> Give(int amount) => Task.FromResult(_owned += amount);
}

internal sealed class VillageGrain : Owner, IVillage
{
    public Task<string> Mayor() => Task.FromResult("Jansen");
}

internal sealed class CityGrain : Owner, ICity
{
    public Task<string> Mayor() => Task.FromResult("De Vries");
}

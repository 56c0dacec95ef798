using Orleans;
using Orleans.Runtime;
using Regionetwerk.Runtime.Tests.Support;

namespace Regionetwerk.Runtime.Tests;

public sealed class IdentityTests : IAsyncDisposable
{
    private readonly TestSilo _silo = new();

    private IGrainFactory Grains => _silo.Grains;

    [Fact]
    public async Task The_same_key_in_two_types_is_two_grains()
    {
        Assert.Equal(1, await Grains.GetGrain<IVillage>("x").Give(1));
        Assert.Equal(1, await Grains.GetGrain<ICity>("x").Give(1));
    }

    [Fact]
    public async Task A_base_interface_reaches_the_same_grain_as_the_derived_one()
    {
        await Grains.GetGrain<IVillage>("x").Give(1);
        var byPrefix = Grains.GetGrain<IOwner>("x", typeof(VillageGrain).FullName);
        var byReference = Grains.GetGrain<IVillage>("x").AsReference<IOwner>();
        var byId = Grains.GetGrain<IOwner>(GrainId.Create("village", "x"));
        Assert.Equal(2, await byPrefix.Give(1));
        Assert.Equal(3, await byReference.Give(1));
        Assert.Equal(4, await byId.Give(1));
        Assert.Equal("Jansen", await byId.AsReference<IVillage>().Mayor());
    }

    [Fact]
    public void An_interface_with_several_classes_is_ambiguous_and_the_message_names_them()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Grains.GetGrain<IOwner>("x"));
        Assert.Contains("city (Regionetwerk.Runtime.Tests.Support.CityGrain)", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("village (Regionetwerk.Runtime.Tests.Support.VillageGrain)", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Grains.GetGrain<IOwner>("x", "Regionetwerk.Runtime.Tests.Support"));
        Assert.Throws<ArgumentException>(() => Grains.GetGrain<IOwner>("x", "Elsewhere"));
    }

    [Fact]
    public async Task Of_several_classes_the_one_named_as_the_interface_is_meant()
    {
        Assert.Equal(nameof(Favourite), await Grains.GetGrain<IFavourite>("x").Name());
        var other = Grains.GetGrain<IFavourite>("x", typeof(OtherFavourite).FullName);
        Assert.Equal(nameof(OtherFavourite), await other.Name());
        Assert.Equal("the-other/x", other.GetGrainId().ToString());
    }

    [Fact]
    public async Task A_grain_can_be_got_by_the_type_of_its_interface()
    {
        var village = Assert.IsType<IVillage>(Grains.GetGrain(typeof(IVillage), "x"), exactMatch: false);
        Assert.Equal("Jansen", await village.Mayor());
        Assert.IsType<IVillage>(Grains.GetGrain(typeof(IVillage), IdSpan.Create("x")), exactMatch: false);
    }

    [Fact]
    public void References_to_one_grain_are_equal()
    {
        Assert.Equal(Grains.GetGrain<IVillage>("x"), Grains.GetGrain<IVillage>("x"));
        Assert.NotEqual(Grains.GetGrain<IVillage>("x"), Grains.GetGrain<IVillage>("y"));
        Assert.Equal(Grains.GetGrain<IVillage>("x").GetHashCode(), Grains.GetGrain<IVillage>("x").GetHashCode());
    }

    [Fact]
    public void An_interface_without_a_class_is_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Grains.GetGrain<INobody>("x"));
        Assert.Contains(typeof(INobody).FullName!, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_grain_is_not_given_through_an_interface_it_lacks()
    {
        Assert.Throws<ArgumentException>(() => Grains.GetGrain<ICity>(GrainId.Create("village", "x")));
        Assert.Throws<ArgumentException>(() => Grains.GetGrain<ICity>(GrainId.Create("unknown", "x")));
    }

    [Theory]
    [InlineData(typeof(IReturnsText), "String")]
    [InlineData(typeof(IIsGeneric), "generic")]
    [InlineData(typeof(IPassesByReference), "by reference")]
    public void An_interface_with_a_method_that_grains_cannot_have_is_refused_with_its_name(Type type, string why)
    {
        var refusal = Assert.Throws<ArgumentException>(() => Grains.GetGrain(type, "x"));
        Assert.Contains($"{type.FullName}.Method", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_classes_of_one_grain_type_are_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => new GrainManifest([typeof(VillageGrain), typeof(Twin<int>)]));
        Assert.Contains("\"village\"", refusal.Message, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    internal interface IReturnsText : IGrainWithStringKey
    {
        string Method();
    }

    internal interface IIsGeneric : IGrainWithStringKey
    {
        Task<T> Method<T>();
    }

    internal interface IPassesByReference : IGrainWithStringKey
    {
        Task Method(ref int number);
    }

    // Generic, so that the silos of other tests do not take it for a grain of theirs.
    [GrainType("village")]
    internal sealed class Twin<T> : Grain;
}

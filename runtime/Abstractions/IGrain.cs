namespace Orleans.Runtime
{
    /// <summary>Anything that can be called by address: a grain or a reference to one.</summary>
    public interface IAddressable;
}

namespace Orleans
{
    /// <summary>Base of every grain interface.</summary>
    public interface IGrain : Runtime.IAddressable;

    /// <summary>Base of grain interfaces whose grains have a text as key.</summary>
    public interface IGrainWithStringKey : IGrain;
}

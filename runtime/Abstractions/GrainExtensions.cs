using Orleans.Runtime;

namespace Orleans;

/// <summary>What one can ask of a grain or of a reference to one.</summary>
public static class GrainExtensions
{
    /// <summary>The id of the grain.</summary>
    public static GrainId GetGrainId(this IAddressable grain) => grain switch
    {
        GrainReference reference => reference.GrainId,
        IGrainBase { GrainContext: { } context } => context.GrainId,
        _ => throw new ArgumentException("This is neither a reference to a grain nor a grain of the runtime.", nameof(grain)),
    };

    /// <summary>The key of the grain, as text.</summary>
    public static string GetPrimaryKeyString(this IAddressable grain) => grain.GetGrainId().Key.ToString();

    /// <summary>A reference to the same grain, through the given interface. Use it to pass oneself on.</summary>
    public static TGrainInterface AsReference<TGrainInterface>(this IAddressable grain) =>
        (TGrainInterface)grain.AsReference(typeof(TGrainInterface));

    /// <inheritdoc cref="AsReference{TGrainInterface}"/>
    public static object AsReference(this IAddressable grain, Type interfaceType) => grain switch
    {
        GrainReference reference => reference.Silo.GetReference(interfaceType, reference.GrainId),
        IGrainBase { GrainContext: Activation activation } => activation.Silo.GetReference(interfaceType, activation.GrainId),
        _ => throw new ArgumentException("This is neither a reference to a grain nor a grain of the runtime.", nameof(grain)),
    };
}

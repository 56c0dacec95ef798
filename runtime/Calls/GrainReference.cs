using System.Reflection;

namespace Orleans.Runtime;

/// <summary>
/// Stands for a grain at its caller's: every call on it becomes a <see cref="Call"/> at the grain. Two references are equal if
/// they mean the same grain. The runtime derives one class from this per grain interface.
/// </summary>
public class GrainReference : DispatchProxy, IAddressable, IEquatable<GrainReference>
{
    private GrainInterface _interface = null!;

    /// <summary>Which grain.</summary>
    public GrainId GrainId { get; private set; }

    internal Silo Silo { get; private set; } = null!;

    /// <summary>Where the last call went; saves looking it up. It may have ended since.</summary>
    internal Activation? LastActivation { get; set; }

    internal static GrainReference CreatePrototype(GrainInterface grainInterface)
    {
        var prototype = (GrainReference)Create(grainInterface.Type, typeof(GrainReference));
        prototype._interface = grainInterface;
        return prototype;
    }

    /// <summary>Copying a prototype is far quicker than making a proxy.</summary>
    internal GrainReference For(Silo silo, GrainId grainId)
    {
        var reference = (GrainReference)MemberwiseClone();
        reference.Silo = silo;
        reference.GrainId = grainId;
        return reference;
    }

    public bool Equals(GrainReference? other) => other is not null && GrainId == other.GrainId && Silo == other.Silo;

    public override bool Equals(object? obj) => Equals(obj as GrainReference);

    public override int GetHashCode() => GrainId.GetHashCode();

    public override string ToString() => $"{_interface.Type.Name} {GrainId}";

    /// <summary>Sends the call; the answer is the awaitable that the method promises.</summary>
    protected override object Invoke(MethodInfo? targetMethod, object?[]? args) => _interface.Find(targetMethod!).Send(this, args ?? []);
}

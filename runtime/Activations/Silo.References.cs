namespace Orleans.Runtime;

/// <summary>References to the grains.</summary>
internal sealed partial class Silo
{
    public TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(primaryKey);
        return (TGrainInterface)(IAddressable)GetReference(typeof(TGrainInterface), IdSpan.Create(primaryKey), grainClassNamePrefix);
    }

    public IGrain GetGrain(Type grainInterfaceType, string grainPrimaryKey)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(grainPrimaryKey);
        return (IGrain)GetReference(grainInterfaceType, IdSpan.Create(grainPrimaryKey), null);
    }

    public IAddressable GetGrain(Type interfaceType, IdSpan grainKey) => GetReference(interfaceType, grainKey, null);

    public IAddressable GetGrain(Type interfaceType, IdSpan grainKey, string grainClassNamePrefix) =>
        GetReference(interfaceType, grainKey, grainClassNamePrefix);

    public TGrainInterface GetGrain<TGrainInterface>(GrainId grainId)
        where TGrainInterface : IAddressable => (TGrainInterface)(IAddressable)GetReference(typeof(TGrainInterface), grainId);

    public GrainReference GetReference(Type interfaceType, GrainId grainId)
    {
        var grainClass = _manifest.Find(grainId.Type);
        if (!grainClass.Type.IsAssignableTo(interfaceType))
            throw new ArgumentException($"{grainClass.Type.FullName} does not implement {interfaceType.FullName}.");
        return GrainInterface.Of(interfaceType).CreateReference(this, grainId);
    }

    private GrainReference GetReference(Type interfaceType, IdSpan key, string? grainClassNamePrefix)
    {
        ArgumentNullException.ThrowIfNull(interfaceType);
        var grainInterface = GrainInterface.Of(interfaceType);
        return grainInterface.CreateReference(this, new(_manifest.Find(interfaceType, grainClassNamePrefix).GrainType, key));
    }
}

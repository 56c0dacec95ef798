using System.Reflection;
using Regionetwerk.GraphQL.Types;
using Regionetwerk.GraphQL.Types.Scalars;

namespace Regionetwerk.GraphQL.Building;

/// <summary>Which type of the schema a C# type is. A type is registered when first asked, and completed later, so that types may refer to
/// each other.</summary>
internal sealed class TypeMap
{
    private readonly Dictionary<Type, NamedType> _outputs = [];
    private readonly Dictionary<Type, InputObjectType> _inputs = [];
    private readonly Dictionary<Type, NamedType> _leaves = [];
    private readonly XmlDocumentation _documentation;
    private readonly List<string> _faults;
    private readonly Queue<Action> _incomplete = [];

    public TypeMap(IReadOnlyDictionary<Type, ScalarType> scalars, XmlDocumentation documentation, List<string> faults)
    {
        (_documentation, _faults) = (documentation, faults);
        _leaves[typeof(string)] = BuiltInScalars.String;
        _leaves[typeof(int)] = BuiltInScalars.Int;
        _leaves[typeof(bool)] = BuiltInScalars.Boolean;
        _leaves[typeof(double)] = BuiltInScalars.Float;
        _leaves[typeof(float)] = BuiltInScalars.Float;
        foreach (var (type, scalar) in scalars) _leaves[type] = scalar;
    }

    /// <summary>Fills in an object type or interface, given its C# type.</summary>
    public required Action<Type, NamedType> CompleteOutput { get; init; }

    /// <summary>Fills in an input object, given its C# type.</summary>
    public required Action<Type, InputObjectType> CompleteInput { get; init; }

    public IEnumerable<NamedType> All => [.. _outputs.Values.Concat(_inputs.Values).Concat(_leaves.Values).Distinct()];

    /// <summary>Completes every type that was asked, and those that come up on the way.</summary>
    public void CompleteAll()
    {
        while (_incomplete.TryDequeue(out var complete)) complete();
    }

    /// <summary>The type of a field; <paramref name="where"/> is for faults.</summary>
    public GraphQLType Output(ClrShape shape, bool isId, string where) => Wrap(shape, isId, where, Output);

    /// <summary>The type of an argument or input field; <paramref name="where"/> is for faults.</summary>
    public GraphQLType Input(ClrShape shape, bool isId, string where) => Wrap(shape, isId, where, Input);

    /// <summary>The object type or interface of a C# type.</summary>
    public NamedType Output(Type type, string where)
    {
        if (Leaf(type) is { } leaf) return leaf;
        if (_outputs.TryGetValue(type, out var known)) return known;

        var (name, description) = (Naming.OfType(type), _documentation.Of(type));
        NamedType created;
        if (type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false)) created = new InterfaceType(name, description);
        else if (type.IsDefined(typeof(UnionTypeAttribute), inherit: false)) created = new UnionType(name, description);
        else if (CanBeObject(type)) created = new ObjectType(name, description, type);
        else return Fault($"{where}: {type} is no type of the schema. Add a scalar for it with AddScalar, or mark it [InterfaceType] or [UnionType].");

        _outputs.Add(type, created);
        _incomplete.Enqueue(() => CompleteOutput(type, created));
        return created;
    }

    private NamedType Input(Type type, string where)
    {
        if (Leaf(type) is { } leaf) return leaf;
        if (_inputs.TryGetValue(type, out var known)) return known;
        if (!CanBeObject(type)) return Fault($"{where}: {type} is neither a scalar, nor a service, nor a class for an input object. Add a scalar for it with AddScalar, or register the service.");

        var created = new InputObjectType(Naming.OfType(type), _documentation.Of(type), type.IsDefined(typeof(OneOfAttribute), inherit: false));
        _inputs.Add(type, created);
        _incomplete.Enqueue(() => CompleteInput(type, created));
        return created;
    }

    private static bool CanBeObject(Type type) => type is { IsAbstract: false, IsInterface: false, IsPrimitive: false, IsPointer: false }
        && type != typeof(object)
        && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true
        && !type.IsSubclassOf(typeof(Delegate));

    private NamedType? Leaf(Type type)
    {
        if (_leaves.TryGetValue(type, out var leaf)) return leaf;
        if (!type.IsEnum) return null;

        var values = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => !Members.IsIgnored(field))
            .Select(field => new EnumValueDefinition(
                Naming.OfEnumValue(field), field.GetValue(null)!, _documentation.OfEnumValue(field), Members.DeprecationOf(field)));
        return _leaves[type] = new EnumType(Naming.OfType(type), _documentation.Of(type), [.. values]);
    }

    private GraphQLType Wrap(ClrShape shape, bool isId, string where, Func<Type, string, NamedType> named)
    {
        GraphQLType type;
        if (shape.Element is { } element && !_leaves.ContainsKey(shape.Type)) type = new ListType(Wrap(element, isId, where, named));
        else if (isId && shape.Type == typeof(string)) type = BuiltInScalars.Id;
        else if (isId) type = Fault($"{where}: [ID] is for strings, not for {shape.Type}.");
        else type = named(shape.Type, where);
        return shape.IsNullable ? type : new NonNullType(type);
    }

    private StringType Fault(string fault)
    {
        _faults.Add(fault);
        return BuiltInScalars.String;
    }
}

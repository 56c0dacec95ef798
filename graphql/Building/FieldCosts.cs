using System.Reflection;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Building;

/// <summary>Reads what attributes say of the cost of fields.</summary>
internal sealed class FieldCosts(GraphQLLimits limits, List<string> faults)
{
    private static readonly string[] s_connectionLists = ["edges", "nodes"];

    private readonly List<(string Where, string Field, NamedType Type)> _below = [];

    /// <summary>Once all types are complete: whether the fields are there that attributes speak of.</summary>
    public void Check()
    {
        foreach (var (where, field, type) in _below)
        {
            if ((type as FieldsType)?.FindField(field) is null) faults.Add($"{where}: [ListSize] speaks of a field {field}, which {type} does not have.");
        }
    }

    /// <summary>The page that <see cref="UsePagingAttribute"/> and the limits make of a connection: usual and largest.</summary>
    public (int Usual, int Largest) PageOf(MethodInfo method)
    {
        var attribute = method.GetCustomAttribute<UsePagingAttribute>();
        var largest = attribute is { MaxPageSize: > 0 } ? attribute.MaxPageSize : limits.MaxPageSize;
        var usual = attribute is { DefaultPageSize: > 0 } ? attribute.DefaultPageSize : limits.DefaultPageSize;
        return (Math.Min(usual, largest), largest);
    }

    public FieldCost Of(PropertyInfo property, GraphQLType type) => Of(property, type, $"{property.DeclaringType}.{property.Name}", [], null);

    /// <param name="method">The method behind the field.</param>
    /// <param name="type">The type of the field.</param>
    /// <param name="arguments">The arguments of the field.</param>
    /// <param name="pageArguments">Where among them those of a page begin; null when it takes none.</param>
    public FieldCost Of(MethodInfo method, GraphQLType type, IReadOnlyList<InputValueDefinition> arguments, int? pageArguments)
    {
        var where = $"{method.DeclaringType}.{method.Name}";
        if (pageArguments is not { } start) return Of(method, type, where, arguments, method);

        // `first` and `last`; what is more than the largest page, the field itself refuses.
        var (usual, largest) = PageOf(method);
        var page = new ListSize(usual, largest, [new(start, arguments[start].Name, value => value), new(start + 2, arguments[start + 2].Name, value => value)], s_connectionLists);
        return Of(method, type, where, arguments, method) with { Size = page };
    }

    private FieldCost Of(MemberInfo member, GraphQLType type, string where, IReadOnlyList<InputValueDefinition> arguments, MethodInfo? method)
    {
        var weight = member.GetCustomAttribute<CostAttribute>()?.Cost ?? 1;
        if (weight < 0) faults.Add($"{where}: a [Cost] is not negative.");
        if (member.GetCustomAttribute<ListSizeAttribute>() is not { } size) return weight == 1 ? FieldCost.Usual : new FieldCost(weight);

        var usual = size.Assumed > 0 ? size.Assumed : limits.AssumedListSize;
        var said = size.Argument is { } path ? ArgumentOf(path, where, arguments, method) : null;
        if (size.Of is { } below) _below.Add((where, below, type.Named));
        return new FieldCost(
            weight, new ListSize(usual, size.Max > 0 ? size.Max : int.MaxValue, said is null ? [] : [said], size.Of is { } field ? [field] : []));
    }

    private SizeArgument? ArgumentOf(string path, string where, IReadOnlyList<InputValueDefinition> arguments, MethodInfo? method)
    {
        var names = path.Split('.');
        var index = arguments.Index().FirstOrDefault(pair => pair.Item.Name == names[0], (Index: -1, Item: null!)).Index;
        var type = method?.GetParameters().FirstOrDefault(parameter => Naming.OfParameter(parameter) == names[0])?.ParameterType;
        var properties = new List<PropertyInfo>();
        foreach (var name in names.Skip(1))
        {
            type = Inside(type);
            var property = type?.GetProperties().FirstOrDefault(candidate => Naming.OfProperty(candidate) == name);
            type = property?.PropertyType;
            if (property is not null) properties.Add(property);
        }

        if (index >= 0 && properties.Count == names.Length - 1 && Inside(type) is { } last)
        {
            if (!Says(last)) faults.Add($"{where}: [ListSize] speaks of an argument {path}, which is neither a list nor a whole number.");
            return new SizeArgument(index, path, value => Read(value, properties));
        }

        faults.Add($"{where}: [ListSize] speaks of an argument {path}, which is not there.");
        return null;
    }

    private static object? Read(object? value, List<PropertyInfo> path)
    {
        foreach (var property in path) value = Inside(value) is { } inside ? property.GetValue(inside) : null;
        return Inside(value);
    }

    private static object? Inside(object? value) => value is IOptional optional ? optional.Value : value;

    private static Type? Inside(Type? type)
    {
        if (type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Optional<>)) type = type.GetGenericArguments()[0];
        return type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
    }

    private static bool Says(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(short) || type == typeof(byte) || ClrShape.ElementOf(type) is not null;
}

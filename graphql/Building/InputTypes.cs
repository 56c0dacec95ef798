using System.Linq.Expressions;
using System.Reflection;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Building;

/// <summary>Makes input objects of records and classes, and arguments of parameters.</summary>
internal sealed class InputTypes(XmlDocumentation documentation, List<string> faults)
{
    private readonly NullabilityInfoContext _nullability = new();

    public required TypeMap Map { get; init; }

    /// <summary>Fills in an input object: the parameters of its constructor, then the properties that can be set besides.</summary>
    public void Complete(Type type, InputObjectType target)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).FirstOrDefault();
        var parameters = constructor?.GetParameters() ?? [];
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true } && !Members.IsIgnored(property))
            .Where(property => !parameters.Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)))
            .ToArray();
        var prototype = PrototypeOf(type, constructor, parameters);

        var fields = parameters.Select(Argument).Concat(properties.Select(property => Field(property, prototype))).ToArray();
        target.Complete(fields, Factory(type, constructor, parameters, properties));
    }

    /// <summary>An argument, or the field of a record, for a parameter.</summary>
    public InputValueDefinition Argument(ParameterInfo parameter)
    {
        var where = $"{parameter.Member.DeclaringType}.{parameter.Member.Name}, parameter {parameter.Name}";
        var property = parameter.Member is ConstructorInfo ? parameter.Member.DeclaringType!.GetProperty(parameter.Name!) : null;
        var isId = Members.IsId(parameter) || (property is not null && Members.IsId(property));
        var type = Map.Input(ClrShape.Of(_nullability.Create(parameter)), isId, where);
        var value = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        return Define(
            Naming.OfParameter(parameter), type, parameter.ParameterType, value, documentation.Of(parameter), Members.DeprecationOf(parameter), where);
    }

    /// <summary>An instance whose properties have the values that their initializers give; null when none can be made.</summary>
    private static object? PrototypeOf(Type type, ConstructorInfo? constructor, ParameterInfo[] parameters)
    {
        try
        {
            var defaults = parameters.Select(parameter => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null);
            return constructor is null ? Activator.CreateInstance(type) : constructor.Invoke([.. defaults]);
        }
        catch (TargetInvocationException)
        {
            // The constructor checks its arguments: then the schema cannot know what it would make of properties that are not given.
            return null;
        }
    }

    private InputValueDefinition Field(PropertyInfo property, object? prototype)
    {
        var where = $"{property.DeclaringType}.{property.Name}";
        var type = Map.Input(ClrShape.Of(_nullability.Create(property)), Members.IsId(property), where);
        var isRequired = property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));
        var value = isRequired || prototype is null ? null : property.GetValue(prototype);
        return Define(Naming.OfProperty(property), type, property.PropertyType, value, documentation.Of(property), Members.DeprecationOf(property), where);
    }

    private InputValueDefinition Define(
        string name, GraphQLType type, Type clrType, object? value, string? description, string? deprecation, string where)
    {
        InputConverter? convert = null;
        Language.ValueNode? literal = null;
        try
        {
            convert = InputConverters.For(clrType);
            if (value is not (null or IOptional))
            {
                var core = Nullable.GetUnderlyingType(clrType) ?? clrType;
                literal = DefaultLiteral.Of(core.IsEnum ? Enum.ToObject(core, value) : value, type);
            }
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException or GraphQLException)
        {
            faults.Add($"{where}: {exception.Message}");
        }

        return new InputValueDefinition(name, type) { Description = description, DeprecationReason = deprecation, DefaultValue = literal, Convert = convert };
    }

    private static InputObjectFactory Factory(Type type, ConstructorInfo? constructor, ParameterInfo[] parameters, PropertyInfo[] properties)
    {
        var values = Expression.Parameter(typeof(object?[]));
        var given = Expression.Parameter(typeof(bool[]));
        var arguments = parameters.Select((parameter, index) => Value(values, index, parameter.ParameterType));
        var created = constructor is null ? Expression.New(type) : Expression.New(constructor, arguments);
        var bindings = properties.Select((property, index) =>
            Expression.Bind(property, Value(values, parameters.Length + index, property.PropertyType)));
        var body = Expression.Convert(Expression.MemberInit(created, bindings), typeof(object));
        return Expression.Lambda<InputObjectFactory>(body, values, given).Compile();
    }

    private static UnaryExpression Value(ParameterExpression values, int index, Type type) =>
        Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(index)), type);
}

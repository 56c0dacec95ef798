using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.GraphQL.Execution;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Building;

/// <summary>Makes object types, interfaces and unions of classes and what extends them.</summary>
internal sealed class OutputTypes(
    AddedTypes added, XmlDocumentation documentation, IServiceProviderIsService services, GraphQLServerOptions options, List<string> faults)
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly FieldCosts _costs = new(options.Limits, faults);

    public required TypeMap Map { get; init; }

    public required InputTypes Inputs { get; init; }

    /// <summary>Fills in a type of the map.</summary>
    public void Complete(Type type, NamedType target)
    {
        switch (target)
        {
            case UnionType union:
                union.Complete([.. added.Implementing(type).Select(member => Map.Output(member, $"{type}")).OfType<ObjectType>().OrderBy(member => member.Name, StringComparer.Ordinal)]);
                break;
            case InterfaceType interfaceType:
                foreach (var implementing in added.Implementing(type)) Map.Output(implementing, $"{type}");
                interfaceType.Complete([.. Fields(type)], [.. InterfacesOf(type)]);
                break;
            case ObjectType objectType:
                objectType.Complete([.. Fields(type)], [.. InterfacesOf(type)]);
                break;
        }
    }

    /// <summary>A root type: the fields of all classes with this attribute, and what the server adds.</summary>
    public ObjectType? Root<TAttribute>(string name, string? description, IEnumerable<FieldDefinition> further)
        where TAttribute : Attribute
    {
        var classes = added.With<TAttribute>().ToArray();
        if (classes.Length == 0) return null;

        var root = new ObjectType(name, description ?? (classes is [var only] ? documentation.Of(only) : null));
        var fields = classes.SelectMany(type => Members.FieldMethods(type).Select(method => FieldOf(method, type, null))).Concat(further);
        root.Complete([.. Distinct(name, fields)], []);
        return root;
    }

    /// <summary>The compiled reader of nodes of a class; null when it has none.</summary>
    public MethodResolver? NodeResolverOf(Type type)
    {
        var method = added.ExtensionsOf(type).Prepend(type)
            .SelectMany(each => each.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .FirstOrDefault(candidate => candidate.IsDefined(typeof(NodeResolverAttribute)));
        if (method is null) return null;

        var context = Context();
        var arguments = method.GetParameters().Select((parameter, index) => index == 0
            ? Expression.Convert(Argument(context, 0), typeof(string))
            : Injected(parameter, context, parent: null) ?? (Expression)Faulty(parameter, "a node resolver takes the key and services."));
        return MethodResolvers.For(method, [.. arguments], context);
    }

    /// <summary>Once all types are complete: whether what attributes say of each other's fields holds.</summary>
    public void Check() => _costs.Check();

    private IEnumerable<FieldDefinition> Fields(Type type)
    {
        var extended = type.GetInterfaces().Concat(BasesOf(type)).Prepend(type)
            .SelectMany(each => added.ExtensionsOf(each).Select(extension => (Extended: each, Extension: extension)))
            .SelectMany(pair => Members.FieldMethods(pair.Extension).Select(method => FieldOf(method, pair.Extension, pair.Extended, type)));
        var own = Members.NamedMethods(type).Select(method => FieldOf(method, type, type));
        var replacing = extended.Concat(own).DistinctBy(field => field.Name).ToDictionary(field => field.Name);
        foreach (var property in Members.FieldProperties(type))
        {
            var name = Naming.OfProperty(property);
            yield return replacing.Remove(name, out var field) ? field : FieldOf(property, type, name);
        }

        foreach (var field in replacing.Values) yield return field;
    }

    private FieldDefinition FieldOf(PropertyInfo property, Type type, string name)
    {
        var where = $"{type}.{property.Name}";
        var fieldType = Map.Output(ClrShape.Of(_nullability.Create(property)), Members.IsId(property), where);
        return new FieldDefinition(name, fieldType)
        {
            Description = documentation.Of(property),
            DeprecationReason = Members.DeprecationOf(property),
            Authorization = [.. Members.AuthorizationOf(type, property)],
            Cost = _costs.Of(property, fieldType),
            Resolver = type.IsInterface || type.IsAbstract ? null : PropertyResolvers.For(property, type, fieldType),
        };
    }

    /// <param name="method">The method.</param>
    /// <param name="declaring">The class that it stands in.</param>
    /// <param name="extended">The class that <see cref="ParentAttribute"/> speaks of; null for a root type.</param>
    /// <param name="owner">The class whose object type gets the field, where that is another.</param>
    private FieldDefinition FieldOf(MethodInfo method, Type declaring, Type? extended, Type? owner = null)
    {
        var where = $"{declaring}.{method.Name}";
        var isId = Members.IsId(method) || Members.IsId(method.ReturnParameter);
        var returned = _nullability.Create(method.ReturnParameter);
        var isStream = declaring.IsDefined(typeof(SubscriptionTypeAttribute));
        if (isStream && EventStreams.ItemOf(returned) is var item)
        {
            if (item is null) faults.Add($"{where}: a field of Subscription returns IAsyncEnumerable<T>, or a task of it, not {returned.Type}.");
            else returned = item;
        }

        var type = Map.Output(ClrShape.Of(returned), isId, where);
        var context = Context();
        var arguments = new List<InputValueDefinition>();
        var values = new List<Expression>();
        int? pageArguments = null;
        foreach (var parameter in method.GetParameters())
        {
            if (Injected(parameter, context, extended) is { } injected)
            {
                values.Add(injected);
            }
            else if (parameter.ParameterType == typeof(PagingArguments))
            {
                pageArguments = arguments.Count;
                values.Add(PagingOf(method, context, arguments.Count));
                arguments.AddRange(Paging.Definitions(options.Descriptions));
            }
            else
            {
                values.Add(Expression.Convert(Argument(context, arguments.Count), parameter.ParameterType));
                arguments.Add(Inputs.Argument(parameter));
            }
        }

        if (method.IsDefined(typeof(UsePagingAttribute)) && !method.GetParameters().Any(parameter => parameter.ParameterType == typeof(PagingArguments)))
            faults.Add($"{where}: [UsePaging] asks a parameter of type PagingArguments.");
        var resolver = MethodResolvers.For(method, values, context);
        return new FieldDefinition(Naming.OfMethod(method), type)
        {
            Description = documentation.Of(method),
            DeprecationReason = Members.DeprecationOf(method),
            Arguments = arguments,
            Authorization = [.. Members.AuthorizationOf(owner is null || owner == declaring ? [declaring, method] : [owner, declaring, method])],
            Resolver = isStream ? SubscriptionEvent.Resolver : resolver,
            Source = isStream ? EventStreams.SourceOf(method, resolver) : null,
            Cost = _costs.Of(method, type, arguments, pageArguments),
        };
    }

    private MethodCallExpression PagingOf(MethodInfo method, ParameterExpression context, int start)
    {
        var (usual, largest) = _costs.PageOf(method);
        var paging = Expression.Constant(new Paging(usual, largest));
        return Expression.Call(paging, nameof(Paging.Read), null, context, Expression.Constant(start));
    }

    /// <summary>What is passed for a parameter that is no argument; null when it is one.</summary>
    private Expression? Injected(ParameterInfo parameter, ParameterExpression context, Type? parent)
    {
        var type = parameter.ParameterType;
        var execution = Expression.Property(context, nameof(ResolverContext.Execution));
        var operation = Expression.Property(execution, nameof(OperationExecution.Context));
        if (parameter.IsDefined(typeof(ParentAttribute)))
        {
            return parent is not null && type.IsAssignableFrom(parent)
                ? Expression.Convert(Expression.Property(context, nameof(ResolverContext.Parent)), type)
                : (Expression)Faulty(parameter, $"the parent is {parent?.Name ?? "a root type"}.");
        }

        if (type == typeof(CancellationToken)) return Expression.Property(operation, nameof(OperationContext.Cancellation));
        if (type == typeof(ClaimsPrincipal)) return Expression.Property(operation, nameof(OperationContext.User));
        if (type == typeof(IServiceProvider)) return Expression.Property(operation, nameof(OperationContext.Services));
        var isList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);
        if (!type.IsSubclassOf(typeof(DataLoader)) && (isList || !services.IsService(type))) return null;
        return Expression.Convert(Expression.Call(execution, nameof(OperationExecution.Service), null, Expression.Constant(type)), type);
    }

    private DefaultExpression Faulty(ParameterInfo parameter, string reason)
    {
        faults.Add($"{parameter.Member.DeclaringType}.{parameter.Member.Name}, parameter {parameter.Name}: {reason}");
        return Expression.Default(parameter.ParameterType);
    }

    private IEnumerable<InterfaceType> InterfacesOf(Type type)
    {
        var candidates = type.GetInterfaces().Concat(BasesOf(type)).ToList();
        if (type.IsDefined(typeof(NodeAttribute)) && !candidates.Contains(typeof(INode))) candidates.Add(typeof(INode));
        return candidates
            .Where(candidate => candidate.IsDefined(typeof(InterfaceTypeAttribute), inherit: false))
            .Select(candidate => Map.Output(candidate, $"{type}"))
            .OfType<InterfaceType>()
            .OrderBy(implemented => implemented.Name, StringComparer.Ordinal);
    }

    private static IEnumerable<Type> BasesOf(Type type)
    {
        for (var above = type.BaseType; above is not null && above != typeof(object) && above != typeof(ValueType); above = above.BaseType) yield return above;
    }

    private IEnumerable<FieldDefinition> Distinct(string type, IEnumerable<FieldDefinition> fields)
    {
        foreach (var group in fields.GroupBy(field => field.Name))
        {
            if (group.Count() > 1) faults.Add($"{type}.{group.Key} is defined {group.Count()} times.");
            yield return group.First();
        }
    }

    private static ParameterExpression Context() => Expression.Parameter(typeof(ResolverContext).MakeByRefType(), "context");

    private static BinaryExpression Argument(ParameterExpression context, int index) =>
        Expression.ArrayIndex(Expression.Property(context, nameof(ResolverContext.Arguments)), Expression.Constant(index));
}

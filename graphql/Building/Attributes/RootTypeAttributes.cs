namespace Regionetwerk.GraphQL.Building;

/// <summary>The public static methods of this class are fields of <c>Query</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;

/// <summary>The public static methods of this class are fields of <c>Mutation</c>, executed one after another.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;

/// <summary>The public static methods of this class are fields of <c>Subscription</c>. Each returns <see cref="IAsyncEnumerable{T}"/>, or a task of
/// it, and its items are the values of the field, one for each event. The stream has a scope of services of its own, and every event again one.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SubscriptionTypeAttribute : Attribute;

/// <summary>The public static methods of this class are further fields of <typeparamref name="T"/>, and go before a property of the same name.
/// The parent arrives in the parameter marked <see cref="ParentAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ExtendObjectTypeAttribute<T> : ExtendObjectTypeAttribute
{
    public override Type ExtendedType => typeof(T);
}

/// <summary>The untyped form of <see cref="ExtendObjectTypeAttribute{T}"/>.</summary>
public abstract class ExtendObjectTypeAttribute : Attribute
{
    /// <summary>The class whose object type gets the fields.</summary>
    public abstract Type ExtendedType { get; }
}

/// <summary>This parameter receives the object that the field is read from.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;

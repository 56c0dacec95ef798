using System.Text.Json;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>How the value of a field is had.</summary>
internal abstract class FieldResolver;

/// <summary>Reads a property. Such a field needs no arguments, services or waiting, so it can be read while the response is written.</summary>
/// <param name="read">The value of the property of this object.</param>
/// <param name="write">Writes the property of this object as JSON, null included; null when the field is no leaf.</param>
internal sealed class PropertyResolver(Func<object, object?> read, Action<Utf8JsonWriter, object>? write) : FieldResolver
{
    public Func<object, object?> Read { get; } = read;

    public Action<Utf8JsonWriter, object>? Write { get; } = write;
}

/// <summary>Calls a method.</summary>
/// <param name="invoke">Gives the value, or a <see cref="Task"/> of it when there is a <paramref name="result"/>.</param>
/// <param name="result">Takes the value out of the completed task; null for a method that is not asynchronous.</param>
internal sealed class MethodResolver(ResolveField invoke, Func<Task, object?>? result = null) : FieldResolver
{
    public ResolveField Invoke { get; } = invoke;

    public Func<Task, object?>? Result { get; } = result;
}

/// <summary>Calls the method behind a field.</summary>
internal delegate object? ResolveField(ref ResolverContext context);

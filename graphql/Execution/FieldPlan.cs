using System.Text.Json;
using Regionetwerk.GraphQL.Language;
using Regionetwerk.GraphQL.Types;

namespace Regionetwerk.GraphQL.Execution;

/// <summary>A field of a response, merged from every place in the document that selects it.</summary>
internal sealed class FieldPlan
{
    private readonly PlanCompiler _compiler;
    private readonly SelectionPlan? _objectSelection;
    private KeyValuePair<ObjectType, SelectionPlan>[] _selections = [];

    public FieldPlan(PlanCompiler compiler, ObjectType parent, FieldDefinition definition, FieldResolver resolver, IReadOnlyList<FieldNode> nodes)
    {
        _compiler = compiler;
        (Parent, Definition, Resolver, Nodes) = (parent, definition, resolver, nodes);
        ResponseKey = nodes[0].ResponseKey;
        EncodedKey = JsonEncodedText.Encode(ResponseKey, ResponseWriter.Encoder);
        Named = definition.Type.Named;
        Arguments = new ArgumentPlan(definition, nodes[0], compiler.Limits);
        if (Named is ObjectType objectType) _objectSelection = compiler.Compile(objectType, nodes);
        IsValuePure = Named is not CompositeType || _objectSelection is { IsPure: true };
        IsPure = IsValuePure && resolver is PropertyResolver && definition.Authorization.Count == 0;
    }

    public ObjectType Parent { get; }

    public FieldDefinition Definition { get; }

    public FieldResolver Resolver { get; }

    public IReadOnlyList<FieldNode> Nodes { get; }

    public string ResponseKey { get; }

    public JsonEncodedText EncodedKey { get; }

    public GraphQLType Type => Definition.Type;

    public NamedType Named { get; }

    public ArgumentPlan Arguments { get; }

    /// <summary>True when all below the value of this field are properties: it can be written from the objects themselves.</summary>
    public bool IsValuePure { get; }

    /// <summary>True when the field itself is such a property too.</summary>
    public bool IsPure { get; }

    /// <summary>What is selected of a value of this object type; compiled when first met.</summary>
    public SelectionPlan SelectionFor(ObjectType type)
    {
        if (_objectSelection is not null) return _objectSelection;
        foreach (var (known, selection) in _selections)
        {
            if (known == type) return selection;
        }

        // Two requests may both compile it; either result is right.
        var compiled = _compiler.Compile(type, Nodes);
        _selections = [.. _selections, new(type, compiled)];
        return compiled;
    }

    /// <summary>Whether a field of this name is selected directly below, of any type.</summary>
    public bool Selects(string fieldName) => Named is ObjectType type && SelectionFor(type).Fields.Any(field => field.Definition.Name == fieldName);
}

/// <summary>The fields that are selected of an object type, in their order.</summary>
internal sealed class SelectionPlan(ObjectType type, FieldPlan[] fields)
{
    public ObjectType Type { get; } = type;

    public FieldPlan[] Fields { get; } = fields;

    /// <summary>True when every field is a property, all the way down.</summary>
    public bool IsPure { get; } = Array.TrueForAll(fields, field => field.IsPure);
}

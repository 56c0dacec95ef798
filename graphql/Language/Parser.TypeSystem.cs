namespace Regionetwerk.GraphQL.Language;

/// <content>Definitions and extensions of a type system.</content>
public sealed partial class Parser
{
    private static readonly HashSet<string> s_directiveLocations =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION",
    ];

    private TypeSystemDefinitionNode TypeSystemExtension(Position position)
    {
        Advance();
        if (_token is { Kind: TokenKind.Name, Text: not "directive" }) return TypeSystemDefinition(position, null, isExtension: true);
        throw Unexpected();
    }

    private TypeSystemDefinitionNode TypeSystemDefinition(Position position, string? description, bool isExtension) => _token.Text switch
    {
        "schema" => Schema(position, description, isExtension),
        "scalar" => Scalar(position, description, isExtension),
        "type" => Object(position, description, isExtension),
        "interface" => Interface(position, description, isExtension),
        "union" => Union(position, description, isExtension),
        "enum" => Enum(position, description, isExtension),
        "input" => InputObject(position, description, isExtension),
        "directive" => Directive(position, description),
        _ => throw Unexpected(),
    };

    private SchemaDefinitionNode Schema(Position position, string? description, bool isExtension)
    {
        Advance();
        var directives = Directives(isConstant: true);
        var types = isExtension
            ? OptionalMany(TokenKind.OpenBrace, OperationType, TokenKind.CloseBrace)
            : Many(TokenKind.OpenBrace, OperationType, TokenKind.CloseBrace);
        if (isExtension && directives is [] && types is []) throw Unexpected();
        return new SchemaDefinitionNode(position, description, isExtension, directives, types);
    }

    private OperationTypeNode OperationType()
    {
        var name = Name();
        var kind = name.Value switch
        {
            "query" => OperationKind.Query,
            "mutation" => OperationKind.Mutation,
            "subscription" => OperationKind.Subscription,
            _ => throw new SyntaxException($"Unexpected Name \"{name.Value}\".", name.Position),
        };
        Expect(TokenKind.Colon);
        return new OperationTypeNode(name.Position, kind, NamedType());
    }

    private ScalarDefinitionNode Scalar(Position position, string? description, bool isExtension)
    {
        Advance();
        var name = Name();
        var directives = Directives(isConstant: true);
        if (isExtension && directives is []) throw Unexpected();
        return new ScalarDefinitionNode(position, description, isExtension, name, directives);
    }

    private ObjectDefinitionNode Object(Position position, string? description, bool isExtension)
    {
        var (name, interfaces, directives, fields) = Fields(isExtension);
        return new ObjectDefinitionNode(position, description, isExtension, name, interfaces, directives, fields);
    }

    private InterfaceDefinitionNode Interface(Position position, string? description, bool isExtension)
    {
        var (name, interfaces, directives, fields) = Fields(isExtension);
        return new InterfaceDefinitionNode(position, description, isExtension, name, interfaces, directives, fields);
    }

    private (NameNode Name, IReadOnlyList<NamedTypeNode> Interfaces, IReadOnlyList<DirectiveNode> Directives, IReadOnlyList<FieldDefinitionNode> Fields)
        Fields(bool isExtension)
    {
        Advance();
        var name = Name();
        var interfaces = SkipKeyword("implements") ? Delimited(TokenKind.Ampersand, NamedType) : [];
        var directives = Directives(isConstant: true);
        var fields = OptionalMany(TokenKind.OpenBrace, FieldDefinition, TokenKind.CloseBrace);
        if (isExtension && interfaces is [] && directives is [] && fields is []) throw Unexpected();
        return (name, interfaces, directives, fields);
    }

    private FieldDefinitionNode FieldDefinition()
    {
        var position = _token.Position;
        var description = Description();
        var name = Name();
        var arguments = OptionalMany(TokenKind.OpenParenthesis, InputValueDefinition, TokenKind.CloseParenthesis);
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode(position, description, name, arguments, TypeReference(), Directives(isConstant: true));
    }

    private InputValueDefinitionNode InputValueDefinition()
    {
        var position = _token.Position;
        var description = Description();
        var name = Name();
        Expect(TokenKind.Colon);
        var type = TypeReference();
        var value = Skip(TokenKind.EqualSign) ? Value(isConstant: true) : null;
        return new InputValueDefinitionNode(position, description, name, type, value, Directives(isConstant: true));
    }

    private UnionDefinitionNode Union(Position position, string? description, bool isExtension)
    {
        Advance();
        var name = Name();
        var directives = Directives(isConstant: true);
        var types = Skip(TokenKind.EqualSign) ? Delimited(TokenKind.Pipe, NamedType) : [];
        if (isExtension && directives is [] && types is []) throw Unexpected();
        return new UnionDefinitionNode(position, description, isExtension, name, directives, types);
    }

    private EnumDefinitionNode Enum(Position position, string? description, bool isExtension)
    {
        Advance();
        var name = Name();
        var directives = Directives(isConstant: true);
        var values = OptionalMany(TokenKind.OpenBrace, EnumValueDefinition, TokenKind.CloseBrace);
        if (isExtension && directives is [] && values is []) throw Unexpected();
        return new EnumDefinitionNode(position, description, isExtension, name, directives, values);
    }

    private EnumValueDefinitionNode EnumValueDefinition()
    {
        var position = _token.Position;
        var description = Description();
        if (_token is { Kind: TokenKind.Name, Text: "true" or "false" or "null" })
            throw new SyntaxException($"Name \"{_token.Text}\" is reserved and cannot be used for an enum value.", _token.Position);
        return new EnumValueDefinitionNode(position, description, Name(), Directives(isConstant: true));
    }

    private InputObjectDefinitionNode InputObject(Position position, string? description, bool isExtension)
    {
        Advance();
        var name = Name();
        var directives = Directives(isConstant: true);
        var fields = OptionalMany(TokenKind.OpenBrace, InputValueDefinition, TokenKind.CloseBrace);
        if (isExtension && directives is [] && fields is []) throw Unexpected();
        return new InputObjectDefinitionNode(position, description, isExtension, name, directives, fields);
    }

    private DirectiveDefinitionNode Directive(Position position, string? description)
    {
        Advance();
        Expect(TokenKind.At);
        var name = Name();
        var arguments = OptionalMany(TokenKind.OpenParenthesis, InputValueDefinition, TokenKind.CloseParenthesis);
        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        return new DirectiveDefinitionNode(position, description, name, arguments, isRepeatable, Delimited(TokenKind.Pipe, DirectiveLocation));
    }

    private NameNode DirectiveLocation() => s_directiveLocations.Contains(_token.Text) ? Name() : throw Unexpected();

    private T[] Delimited<T>(TokenKind delimiter, Func<T> item)
    {
        Skip(delimiter);
        var items = new List<T>();
        do items.Add(item());
        while (Skip(delimiter));
        return [.. items];
    }
}

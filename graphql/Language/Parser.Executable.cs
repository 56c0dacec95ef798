namespace Regionetwerk.GraphQL.Language;

/// <content>Operations, fragments, values and references to types.</content>
public sealed partial class Parser
{
    private OperationDefinitionNode Operation(Position position, string? description, OperationKind kind)
    {
        Advance();
        var name = _token.Kind == TokenKind.Name ? Name() : null;
        var variables = OptionalMany(TokenKind.OpenParenthesis, VariableDefinition, TokenKind.CloseParenthesis);
        return new OperationDefinitionNode(position, description, kind, name, variables, Directives(isConstant: false), SelectionSet());
    }

    private FragmentDefinitionNode Fragment(Position position, string? description)
    {
        Advance();
        var name = FragmentName();
        ExpectKeyword("on");
        return new FragmentDefinitionNode(position, description, name, NamedType(), Directives(isConstant: false), SelectionSet());
    }

    private NameNode FragmentName() => _token is { Kind: TokenKind.Name, Text: "on" } ? throw Unexpected() : Name();

    private VariableDefinitionNode VariableDefinition()
    {
        var position = _token.Position;
        var description = Description();
        var variable = Variable();
        Expect(TokenKind.Colon);
        var type = TypeReference();
        var value = Skip(TokenKind.EqualSign) ? Value(isConstant: true) : null;
        return new VariableDefinitionNode(position, description, variable, type, value, Directives(isConstant: true));
    }

    private VariableNode Variable()
    {
        var position = Expect(TokenKind.Dollar).Position;
        return new VariableNode(position, Name());
    }

    private SelectionSetNode SelectionSet()
    {
        var position = _token.Position;
        return new SelectionSetNode(position, Many(TokenKind.OpenBrace, Selection, TokenKind.CloseBrace));
    }

    private SelectionNode Selection()
    {
        var position = _token.Position;
        if (!Skip(TokenKind.Spread)) return Field(position);

        if (_token.Kind == TokenKind.Name && _token.Text != "on") return new FragmentSpreadNode(position, Name(), Directives(isConstant: false));
        var condition = SkipKeyword("on") ? NamedType() : null;
        return new InlineFragmentNode(position, condition, Directives(isConstant: false), SelectionSet());
    }

    private FieldNode Field(Position position)
    {
        var name = Name();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon)) (alias, name) = (name, Name());
        var arguments = Arguments(isConstant: false);
        var directives = Directives(isConstant: false);
        return new FieldNode(position, alias, name, arguments, directives, _token.Kind == TokenKind.OpenBrace ? SelectionSet() : null);
    }

    private ArgumentNode[] Arguments(bool isConstant) => _token.Kind != TokenKind.OpenParenthesis
        ? []
        : Many<ArgumentNode>(TokenKind.OpenParenthesis, isConstant ? ConstantArgument : Argument, TokenKind.CloseParenthesis);

    private ArgumentNode Argument()
    {
        var name = Name();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name, Value(isConstant: false));
    }

    private ArgumentNode ConstantArgument()
    {
        var name = Name();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name, Value(isConstant: true));
    }

    private DirectiveNode[] Directives(bool isConstant)
    {
        if (_token.Kind != TokenKind.At) return [];
        var directives = new List<DirectiveNode>();
        while (_token.Kind == TokenKind.At)
        {
            var position = Advance().Position;
            directives.Add(new DirectiveNode(position, Name(), Arguments(isConstant)));
        }

        return [.. directives];
    }

    private ValueNode Value(bool isConstant)
    {
        var position = _token.Position;
        switch (_token.Kind)
        {
            case TokenKind.OpenBracket:
                return List(position, isConstant);
            case TokenKind.OpenBrace:
                return Object(position, isConstant);
            case TokenKind.Dollar when isConstant:
                var variable = Variable();
                throw new SyntaxException($"Unexpected variable \"${variable.Name.Value}\" in constant value.", position);
            case TokenKind.Dollar:
                return Variable();
            case TokenKind.Int:
                return new IntValueNode(position, Advance().Text);
            case TokenKind.Float:
                return new FloatValueNode(position, Advance().Text);
            case TokenKind.String:
                return new StringValueNode(position, Advance().Text, isBlock: false);
            case TokenKind.BlockString:
                return new StringValueNode(position, Advance().Text, isBlock: true);
            case TokenKind.Name:
                return Advance().Text switch
                {
                    "true" => new BooleanValueNode(position, true),
                    "false" => new BooleanValueNode(position, false),
                    "null" => new NullValueNode(position),
                    var name => new EnumValueNode(position, name),
                };
            default:
                throw Unexpected();
        }
    }

    private ListValueNode List(Position position, bool isConstant)
    {
        Open(TokenKind.OpenBracket);
        var values = new List<ValueNode>();
        while (!Close(TokenKind.CloseBracket)) values.Add(Value(isConstant));
        return new ListValueNode(position, [.. values]);
    }

    private ObjectValueNode Object(Position position, bool isConstant)
    {
        Open(TokenKind.OpenBrace);
        var fields = new List<ObjectFieldNode>();
        while (!Close(TokenKind.CloseBrace))
        {
            var name = Name();
            Expect(TokenKind.Colon);
            fields.Add(new ObjectFieldNode(name, Value(isConstant)));
        }

        return new ObjectValueNode(position, [.. fields]);
    }

    private TypeNode TypeReference()
    {
        var position = _token.Position;
        TypeNode type;
        if (_token.Kind == TokenKind.OpenBracket)
        {
            Open(TokenKind.OpenBracket);
            var element = TypeReference();
            if (!Close(TokenKind.CloseBracket)) Expect(TokenKind.CloseBracket);
            type = new ListTypeNode(position, element);
        }
        else
        {
            type = NamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(type) : type;
    }

    private NamedTypeNode NamedType() => new(Name());
}

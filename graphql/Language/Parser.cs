namespace Regionetwerk.GraphQL.Language;

/// <summary>Makes a syntax tree of a document. What it costs grows with the number of tokens, and nesting is bounded before it can
/// exhaust the stack.</summary>
public sealed partial class Parser
{
    private readonly Lexer _lexer;
    private readonly Steps _steps;
    private readonly int _maxTokens;
    private readonly int _maxNesting;
    private Token _token;
    private int _tokens;
    private int _nesting;

    private Parser(string source, int maxTokens, int maxNesting, Steps steps)
    {
        _lexer = new Lexer(source, steps);
        _steps = steps;
        _maxTokens = maxTokens;
        _maxNesting = maxNesting;
        _token = _lexer.Next();
    }

    /// <summary>Parses a document of operations, fragments or type definitions.</summary>
    /// <exception cref="SyntaxException">The text is not GraphQL.</exception>
    /// <exception cref="DocumentTooLargeException">A limit is exceeded.</exception>
    public static DocumentNode Parse(string source, int maxTokens = int.MaxValue, int maxNesting = 200) =>
        Parse(source, maxTokens, maxNesting, new Steps());

    internal static DocumentNode Parse(string source, int maxTokens, int maxNesting, Steps steps)
    {
        var parser = new Parser(source, maxTokens, maxNesting, steps);
        var definitions = new List<DefinitionNode>();
        do definitions.Add(parser.Definition());
        while (parser._token.Kind != TokenKind.EndOfFile);
        return new DocumentNode(definitions);
    }

    /// <summary>Parses a single value.</summary>
    /// <exception cref="SyntaxException">The text is not a value.</exception>
    public static ValueNode ParseValue(string source)
    {
        var parser = new Parser(source, int.MaxValue, maxNesting: 200, new Steps());
        var value = parser.Value(isConstant: false);
        parser.Expect(TokenKind.EndOfFile);
        return value;
    }

    private DefinitionNode Definition()
    {
        var position = _token.Position;
        if (_token.Kind == TokenKind.OpenBrace) return new OperationDefinitionNode(position, null, OperationKind.Query, null, [], [], SelectionSet());

        var description = Description();
        if (_token.Kind != TokenKind.Name) throw Unexpected();
        return _token.Text switch
        {
            "query" => Operation(position, description, OperationKind.Query),
            "mutation" => Operation(position, description, OperationKind.Mutation),
            "subscription" => Operation(position, description, OperationKind.Subscription),
            "fragment" => Fragment(position, description),
            "extend" when description is null => TypeSystemExtension(position),
            _ => TypeSystemDefinition(position, description, isExtension: false),
        };
    }

    private string? Description() => _token.Kind is TokenKind.String or TokenKind.BlockString ? Advance().Text : null;

    private Token Advance()
    {
        var token = _token;
        _steps.Add(1);
        if (++_tokens > _maxTokens) throw new DocumentTooLargeException("tokens", _maxTokens, token.Position);
        _token = _lexer.Next();
        return token;
    }

    private Token Expect(TokenKind kind) => _token.Kind == kind
        ? Advance()
        : throw new SyntaxException($"Expected {Describe(kind)}, found {_token.Display}.", _token.Position);

    private static string Describe(TokenKind kind) =>
        kind is TokenKind.Name ? "Name" : kind is TokenKind.EndOfFile ? "<EOF>" : $"\"{Token.Punctuation(kind)}\"";

    private bool Skip(TokenKind kind)
    {
        if (_token.Kind != kind) return false;
        Advance();
        return true;
    }

    private bool SkipKeyword(string keyword)
    {
        if (_token.Kind != TokenKind.Name || _token.Text != keyword) return false;
        Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword)) throw new SyntaxException($"Expected \"{keyword}\", found {_token.Display}.", _token.Position);
    }

    private NameNode Name()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(token.Position, token.Text);
    }

    private SyntaxException Unexpected() => new($"Unexpected {_token.Display}.", _token.Position);

    /// <summary>One or more items between two signs.</summary>
    private T[] Many<T>(TokenKind open, Func<T> item, TokenKind close)
    {
        Open(open);
        var items = new List<T>();
        do items.Add(item());
        while (!Close(close));
        return [.. items];
    }

    /// <summary>As <see cref="Many"/>, where the whole may be left out.</summary>
    private T[] OptionalMany<T>(TokenKind open, Func<T> item, TokenKind close) =>
        _token.Kind == open ? Many(open, item, close) : [];

    private void Open(TokenKind kind)
    {
        var token = Expect(kind);
        if (++_nesting > _maxNesting) throw new DocumentTooLargeException("nested braces, brackets and parentheses", _maxNesting, token.Position);
    }

    private bool Close(TokenKind kind)
    {
        if (!Skip(kind)) return false;
        _nesting--;
        return true;
    }
}

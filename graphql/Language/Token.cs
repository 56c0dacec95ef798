namespace Regionetwerk.GraphQL.Language;

/// <summary>The kinds of tokens.</summary>
internal enum TokenKind
{
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    OpenParenthesis,
    CloseParenthesis,
    Spread,
    Colon,
    EqualSign,
    At,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    Pipe,
    CloseBrace,
    Name,
    Int,
    Float,
    String,
    BlockString,
}

/// <summary>A token. The text is that of the source, or for strings their value; for punctuation it is empty.</summary>
internal readonly record struct Token(TokenKind Kind, Position Position, string Text)
{
    /// <summary>As an error names it.</summary>
    public string Display => Kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Name => $"Name \"{Text}\"",
        TokenKind.Int => $"Int \"{Text}\"",
        TokenKind.Float => $"Float \"{Text}\"",
        TokenKind.String => $"String \"{Text}\"",
        TokenKind.BlockString => $"BlockString \"{Text}\"",
        _ => $"\"{Punctuation(Kind)}\"",
    };

    public static string Punctuation(TokenKind kind) => kind switch
    {
        TokenKind.Bang => "!",
        TokenKind.Dollar => "$",
        TokenKind.Ampersand => "&",
        TokenKind.OpenParenthesis => "(",
        TokenKind.CloseParenthesis => ")",
        TokenKind.Spread => "...",
        TokenKind.Colon => ":",
        TokenKind.EqualSign => "=",
        TokenKind.At => "@",
        TokenKind.OpenBracket => "[",
        TokenKind.CloseBracket => "]",
        TokenKind.OpenBrace => "{",
        TokenKind.Pipe => "|",
        TokenKind.CloseBrace => "}",
        _ => kind.ToString(),
    };
}

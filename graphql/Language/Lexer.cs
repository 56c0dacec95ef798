using System.Buffers;

namespace Regionetwerk.GraphQL.Language;

/// <summary>Cuts a document into tokens. Every character is looked at a bounded number of times.</summary>
internal sealed class Lexer(string source, Steps steps)
{
    private static readonly SearchValues<char> s_nameCharacters =
        SearchValues.Create("_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private int _offset;
    private int _line = 1;
    private int _lineStart;

    /// <summary>The next token; at the end, again and again, <see cref="TokenKind.EndOfFile"/>.</summary>
    public Token Next()
    {
        var start = _offset;
        SkipIgnored();
        steps.Add(_offset - start + 1);
        var position = Here();
        if (_offset == source.Length) return new Token(TokenKind.EndOfFile, position, "");

        var character = source[_offset];
        if (character == '_' || char.IsAsciiLetter(character)) return Name(position);
        if (char.IsAsciiDigit(character) || character == '-') return Number(position);
        if (character == '"')
        {
            var reader = new StringReader(source, _offset, _line, _lineStart, steps);
            var isBlock = source.AsSpan(_offset).StartsWith("\"\"\"");
            var value = isBlock ? reader.ReadBlock() : reader.ReadPlain();
            (_offset, _line, _lineStart) = (reader.Offset, reader.Line, reader.LineStart);
            return new Token(isBlock ? TokenKind.BlockString : TokenKind.String, position, value);
        }

        return Punctuation(character, position);
    }

    private Position Here() => new(_offset, _line, _offset - _lineStart + 1);

    private void SkipIgnored()
    {
        for (; _offset < source.Length; _offset++)
        {
            switch (source[_offset])
            {
                case ' ' or '\t' or ',' or '\uFEFF':
                    break;
                case '\n':
                    NextLine();
                    break;
                case '\r':
                    if (_offset + 1 < source.Length && source[_offset + 1] == '\n') _offset++;
                    NextLine();
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>Stops at its last character. It may hold any character, but only whole ones.</summary>
    private void SkipComment()
    {
        var length = source.AsSpan(_offset).IndexOfAny('\n', '\r');
        var end = length < 0 ? source.Length : _offset + length;
        for (; _offset < end; _offset++)
        {
            var next = source.AsSpan(_offset, end - _offset).IndexOfAnyInRange('\uD800', '\uDFFF');
            steps.Add(next < 0 ? end - _offset : next + 1);
            if (next < 0) break;
            _offset += next;
            if (!char.IsHighSurrogate(source[_offset]) || _offset + 1 == end || !char.IsLowSurrogate(source[_offset + 1])) throw Unexpected(_offset, "Invalid character: ");
            _offset++;
        }

        _offset = end - 1;
    }

    private void NextLine()
    {
        _line++;
        _lineStart = _offset + 1;
    }

    private Token Name(Position position)
    {
        var length = source.AsSpan(_offset).IndexOfAnyExcept(s_nameCharacters);
        var end = length < 0 ? source.Length : _offset + length;
        steps.Add(end - _offset);
        return new Token(TokenKind.Name, position, Take(end));
    }

    private Token Number(Position position)
    {
        var end = _offset;
        var kind = TokenKind.Int;
        if (source[end] == '-') end++;
        if (At(end) == '0')
        {
            end++;
            if (char.IsAsciiDigit(At(end))) throw Unexpected(end, "Invalid number, unexpected digit after 0: ");
        }
        else
        {
            end = Digits(end);
        }

        if (At(end) == '.')
        {
            kind = TokenKind.Float;
            end = Digits(end + 1);
        }

        if (At(end) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            end++;
            if (At(end) is '+' or '-') end++;
            end = Digits(end);
        }

        if (At(end) == '.' || At(end) == '_' || char.IsAsciiLetter(At(end))) throw Unexpected(end, "Invalid number, expected digit but got: ");
        return new Token(kind, position, Take(end));
    }

    private int Digits(int start)
    {
        if (!char.IsAsciiDigit(At(start))) throw Unexpected(start, "Invalid number, expected digit but got: ");
        var length = source.AsSpan(start).IndexOfAnyExceptInRange('0', '9');
        var end = length < 0 ? source.Length : start + length;
        steps.Add(end - start);
        return end;
    }

    private char At(int offset) => offset < source.Length ? source[offset] : '\0';

    private string Take(int end)
    {
        var text = source[_offset..end];
        _offset = end;
        return text;
    }

    private Token Punctuation(char character, Position position)
    {
        var kind = character switch
        {
            '!' => TokenKind.Bang,
            '$' => TokenKind.Dollar,
            '&' => TokenKind.Ampersand,
            '(' => TokenKind.OpenParenthesis,
            ')' => TokenKind.CloseParenthesis,
            ':' => TokenKind.Colon,
            '=' => TokenKind.EqualSign,
            '@' => TokenKind.At,
            '[' => TokenKind.OpenBracket,
            ']' => TokenKind.CloseBracket,
            '{' => TokenKind.OpenBrace,
            '|' => TokenKind.Pipe,
            '}' => TokenKind.CloseBrace,
            '.' when At(_offset + 1) == '.' && At(_offset + 2) == '.' => TokenKind.Spread,
            '\'' => throw new SyntaxException("Unexpected single quote character ('), did you mean to use a double quote (\")?", position),
            _ => throw Unexpected(_offset, "Unexpected character: "),
        };
        _offset += kind == TokenKind.Spread ? 3 : 1;
        return new Token(kind, position, "");
    }

    private SyntaxException Unexpected(int offset, string message)
    {
        var position = new Position(offset, _line, offset - _lineStart + 1);
        return new SyntaxException($"{message}{Characters.Show(source, offset)}.", position);
    }
}

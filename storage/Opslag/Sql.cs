namespace Regionetwerk.Storage.Opslag;

/// <summary>
/// A statement with parameters <c>$1</c>, <c>$2</c>, …, made once and prepared once per connection. <c>{m}</c> stands for the prefix of
/// the read model's tables.
/// </summary>
internal sealed class Sql(string text)
{
    public string Text(string prefix) => text.Replace("{m}", prefix, StringComparison.Ordinal);
}

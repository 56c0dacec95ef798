using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Storage.Opslag;

/// <summary>How values stand in every table, of both databases; storage/Migraties says the same.</summary>
internal static class StoredValue
{
    public static object? Of(object? value) => value switch
    {
        Guid id => id.ToString("N"),
        Bedrag bedrag => bedrag.Centen,
        bool ja => ja ? 1L : 0L,
        int number => (long)number,
        DateOnly datum => datum.ToString("yyyy-MM-dd"),
        TimeOnly tijd => tijd.ToString("HH':'mm"),
        Enum naam => naam.ToString(),
        string text => StoredText.Of(text),
        TextList list => new TextList([.. list.Texts.Select(StoredText.Of)]),
        _ => value,
    };
}

/// <summary>Texts that are one parameter; see <see cref="Sql"/>.</summary>
internal readonly record struct TextList(IReadOnlyList<string> Texts);

/// <summary>A text that is JSON.</summary>
internal readonly record struct Json(string Text);

/// <summary>Names one append, for the database that needs it; see <see cref="AppendWork"/>.</summary>
internal readonly record struct AppendId(Guid Value);

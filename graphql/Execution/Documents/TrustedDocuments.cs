using System.Text;

namespace Regionetwerk.GraphQL.Execution.Documents;

/// <summary>The documents that were given at the start. They are compiled once and never go.</summary>
internal sealed class TrustedDocuments
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, CompiledDocument> _byHash = [];
    private readonly Dictionary<string, CompiledDocument> _byText = [];

    /// <param name="folders">Of these every <c>*.graphql</c> is read.</param>
    /// <param name="areAll">Whether nothing else is answered.</param>
    /// <param name="store">Compiles them.</param>
    /// <exception cref="TrustedDocumentsException">A folder or a document is not right; all faults are listed.</exception>
    public TrustedDocuments(IEnumerable<string> folders, bool areAll, DocumentStore store)
    {
        var faults = new List<string>();
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder))
            {
                faults.Add($"{folder}: there is no such folder.");
                continue;
            }

            foreach (var path in Directory.EnumerateFiles(folder, "*.graphql").Order(StringComparer.Ordinal)) Read(path, store, faults);
        }

        if (areAll && faults.Count == 0 && _byHash.Count == 0) faults.Add("There is none, and nothing else is to be answered.");
        if (faults.Count > 0) throw new TrustedDocumentsException(faults);
    }

    public CompiledDocument? ByHash(string hash) => _byHash.GetValueOrDefault(hash);

    public CompiledDocument? ByText(string text) => _byText.GetValueOrDefault(text);

    private void Read(string path, DocumentStore store, List<string> faults)
    {
        string text;
        try
        {
            text = File.ReadAllText(path, s_strict);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            faults.Add($"{path}: {exception.Message}");
            return;
        }

        if (store.Compile(text, log: null, out var errors) is { } document)
        {
            _byText[text] = document;
            _byHash[DocumentHash.Of(text)] = document;
        }

        faults.AddRange(errors.Select(error => error.Locations is [var place, ..] ? $"{path}:{place.Line}:{place.Column}: {error.Message}" : $"{path}: {error.Message}"));
    }
}

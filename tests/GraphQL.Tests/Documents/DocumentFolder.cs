using System.Security.Cryptography;
using System.Text;

namespace Regionetwerk.GraphQL.Tests.Documents;

/// <summary>A folder of documents, which goes when the test ends.</summary>
internal sealed class DocumentFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("graphql-").FullName;

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public DocumentFolder With(string name, string text)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, name), text);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

using System.Security.Cryptography;
using System.Text;

namespace Regionetwerk.GraphQL.Execution.Documents;

/// <summary>The SHA-256 by which clients name a document.</summary>
internal static class DocumentHash
{
    /// <summary>Of the text in UTF-8, in lower-case hexadecimal digits.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Api.Toegang;

namespace Regionetwerk.Api.Paginas.Mijn.Inlezen;

/// <summary>
/// Carries a text from one step of a form to the next inside the page itself, so that nothing is kept here of a file that nobody confirms.
/// Encrypted and for the same person alone, as long as a sign-in lasts.
/// </summary>
public sealed class Pakket(IDataProtectionProvider bescherming, ApiLimieten limieten)
{
    // What a form has besides: the antiforgery token and a few short fields.
    private const int Rest = 16 * 1024;

    /// <summary>The text as a field of a form; null when it is too large to send back.</summary>
    public string? In(string tekst, ClaimsPrincipal wie)
    {
        using var dicht = new MemoryStream();
        using (var pers = new BrotliStream(dicht, CompressionLevel.Optimal))
            pers.Write(Encoding.UTF8.GetBytes(tekst));
        var veld = Base64Url.EncodeToString(Voor(wie).Protect(dicht.ToArray(), limieten.Tokenduur));
        return veld.Length <= limieten.MaxBodyBytes - Rest ? veld : null;
    }

    /// <summary>The text again; null when it is not of this person, not ours, or too old.</summary>
    public string? Uit(string? veld, ClaimsPrincipal wie)
    {
        try
        {
            using var open = new BrotliStream(new MemoryStream(Voor(wie).Unprotect(Base64Url.DecodeFromChars(veld))), CompressionMode.Decompress);
            return new StreamReader(open, Encoding.UTF8).ReadToEnd();
        }
        catch (Exception fout) when (fout is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector Voor(ClaimsPrincipal wie) => bescherming
        .CreateProtector("inlezen", wie.FindFirstValue(TokenClaims.Organisatie) ?? "", wie.FindFirstValue(TokenClaims.Persoon) ?? "")
        .ToTimeLimitedDataProtector();
}

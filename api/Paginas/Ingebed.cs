using System.Text;

namespace Regionetwerk.Api.Paginas;

/// <summary>Reads what the pages have inside the assembly: documents, style sheets, scripts, the map.</summary>
internal static class Ingebed
{
    /// <summary>The bytes of one of them.</summary>
    /// <param name="naam">From <c>Paginas/</c> on, with slashes.</param>
    public static byte[] Bytes(string naam)
    {
        using var bron = typeof(Ingebed).Assembly.GetManifestResourceStream(naam) ?? throw new ArgumentException($"There is no resource {naam}.", nameof(naam));
        var inhoud = new byte[bron.Length];
        bron.ReadExactly(inhoud);
        return inhoud;
    }

    /// <summary>One of them as text.</summary>
    public static string Tekst(string naam) => Encoding.UTF8.GetString(Bytes(naam));
}

using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Regionetwerk.Silo.Hosting;

/// <summary>
/// What this node shows and whom it believes, as its files say at this moment: they are renewed while it runs. Files that are half written, or of
/// which one is of before, leave what was.
/// </summary>
internal sealed class Clusterbewijs
{
    private readonly string[] _bestanden;
    private volatile Stand _laatste;

    /// <summary>Reads the files: a certificate, its private key, and who signs for the cluster; each PEM.</summary>
    /// <exception cref="Exception">They cannot be read; <see cref="IsOnleesbaar"/> says so of it.</exception>
    public Clusterbewijs(string certificaat, string sleutel, string autoriteit)
    {
        _bestanden = [certificaat, sleutel, autoriteit];
        _laatste = Begrijp(Lees());
    }

    /// <summary>The certificate to show to whoever connects now.</summary>
    public X509Certificate2 Eigen => Nu().Eigen;

    /// <summary>Who signs for the nodes of the cluster.</summary>
    public X509Certificate2Collection Autoriteit => Nu().Autoriteit;

    /// <summary>Whether this says of files that they cannot be used.</summary>
    public static bool IsOnleesbaar(Exception fout) => fout is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException;

    // Connections are few and the files small; when they changed, links to them say nothing of.
    private Stand Nu()
    {
        var laatste = _laatste;
        try
        {
            var inhoud = Lees();
            return inhoud.SequenceEqual(laatste.Inhoud) ? laatste : _laatste = Begrijp(inhoud);
        }
        catch (Exception fout) when (IsOnleesbaar(fout))
        {
            return laatste;
        }
    }

    private string[] Lees() => [.. _bestanden.Select(File.ReadAllText)];

    private static Stand Begrijp(string[] inhoud)
    {
        X509Certificate2Collection autoriteit = [];
        autoriteit.ImportFromPem(inhoud[2]);
        return autoriteit.Count > 0
            ? new(inhoud, X509Certificate2.CreateFromPem(inhoud[0], inhoud[1]), autoriteit)
            : throw new CryptographicException("Het bestand van de autoriteit bevat geen certificaat.");
    }

    private sealed record Stand(string[] Inhoud, X509Certificate2 Eigen, X509Certificate2Collection Autoriteit);
}

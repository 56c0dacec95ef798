using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Orleans.Connections.Security;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Silo.Hosting;

/// <summary>
/// TLS between the nodes, both ways: who calls is stated by whoever calls, so nobody may call but who holds a certificate of the cluster's own
/// authority.
/// </summary>
internal sealed class Clusterslot
{
    /// <summary>The certificate of this node, as PEM.</summary>
    public const string CertificaatInstelling = "Orleans:Tls:Certificaat";

    /// <summary>Its private key, as PEM.</summary>
    public const string SleutelInstelling = "Orleans:Tls:Sleutel";

    /// <summary>The authority that signs the certificates of this cluster and nothing else, as PEM.</summary>
    public const string AutoriteitInstelling = "Orleans:Tls:Autoriteit";

    /// <summary>Says that something else encrypts between the nodes and keeps others away from them.</summary>
    public const string OnversleuteldInstelling = "Orleans:Onversleuteld";

    private readonly Clusterbewijs _bewijs;

    private Clusterslot(Clusterbewijs bewijs) => _bewijs = bewijs;

    /// <summary>Reads the settings; null for a cluster that talks in the clear.</summary>
    /// <exception cref="ClusterException">It would, and nobody said that it may; or a file cannot be read.</exception>
    public static Clusterslot? Lees(IConfiguration instellingen, IHostEnvironment omgeving)
    {
        var (certificaat, sleutel, autoriteit) = (instellingen[CertificaatInstelling], instellingen[SleutelInstelling], instellingen[AutoriteitInstelling]);
        if (certificaat is null && sleutel is null && autoriteit is null)
        {
            return omgeving.IsDevelopment() || string.Equals(instellingen[OnversleuteldInstelling], "true", StringComparison.OrdinalIgnoreCase)
                ? null
                : throw new ClusterException(
                    $"Buiten Development praten de knooppunten alleen versleuteld. Geef {CertificaatInstelling}, {SleutelInstelling} en {AutoriteitInstelling} (PEM-bestanden), "
                    + $"of zeg dat het netwerk ertussen versleuteld en afgesloten is: --{OnversleuteldInstelling} true.");
        }
        if (certificaat is null || sleutel is null || autoriteit is null)
            throw new ClusterException($"{CertificaatInstelling}, {SleutelInstelling} en {AutoriteitInstelling} horen bij elkaar; geef ze alle drie.");
        try
        {
            return new(new Clusterbewijs(certificaat, sleutel, autoriteit));
        }
        catch (Exception fout) when (Clusterbewijs.IsOnleesbaar(fout))
        {
            throw new ClusterException($"Een certificaat van het cluster is niet te lezen: {fout.Message}", fout);
        }
    }

    /// <summary>Applies it to one side of every connection.</summary>
    public void Zet(TlsOptions tls)
    {
        // The first is what Orleans looks at when it starts; at each connection it asks.
        tls.LocalCertificate = _bewijs.Eigen;
        tls.LocalServerCertificateSelector = (_, _) => _bewijs.Eigen;
        tls.LocalClientCertificateSelector = (_, _, _, _, _) => _bewijs.Eigen;
        tls.RemoteCertificateMode = tls.ClientCertificateMode = RemoteCertificateMode.RequireCertificate;
        tls.RemoteCertificateValidation = (ander, _, _) => Vertrouwt(ander);
        // Nodes are known by who signed for them, not by a name: addresses come and go.
        tls.OnAuthenticateAsClient = (_, verbinding) => verbinding.TargetHost = "regionetwerk";
    }

    private bool Vertrouwt(X509Certificate2? ander)
    {
        if (ander is null)
            return false;
        using var keten = new X509Chain();
        keten.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        keten.ChainPolicy.CustomTrustStore.AddRange(_bewijs.Autoriteit);
        keten.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return keten.Build(ander);
    }
}

/// <summary>This process cannot join the cluster as it is configured. The message is for the person who runs it.</summary>
public sealed class ClusterException(string message, Exception? inner = null) : DatabaseException(message, inner);

using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;

namespace Regionetwerk.Grains.Netwerken;

/// <summary>Wat voor netwerk het is.</summary>
public enum NetwerkSoort
{
    /// <summary>Mensen die verspreiden wat werkt, zoals brugfunctionarissen.</summary>
    Ambassadeurs,
    Regio,
    Leerkring,
}

/// <summary>Richt een netwerk op; de eigen organisatie is het eerste lid.</summary>
[GenerateSerializer, Immutable, Alias("netwerk-oprichten")]
public sealed record NetwerkOprichten(NetwerkSoort Soort, string Naam, Deling Deling) : Opdracht;

/// <summary>Een organisatie heeft een netwerk opgericht.</summary>
[Opslagnaam("netwerk-opgericht")]
public sealed record NetwerkOpgericht(string Netwerk, NetwerkSoort Soort, string Naam, string Oprichter, Deling Deling) : Gebeurtenis;

/// <summary>De stand van een netwerk.</summary>
public sealed record NetwerkStaat : IGroepStaat<NetwerkStaat>
{
    public static NetwerkStaat Leeg { get; } = new();

    public static int MomentopnameVersie => 2;

    public bool Bestaat { get; init; }

    public NetwerkSoort Soort { get; init; }

    /// <summary>De organisatie die het oprichtte; van een netwerk van ambassadeurs is zij de beheerder.</summary>
    public string Oprichter { get; init; } = "";

    public bool IsVanAmbassadeurs => Bestaat && Soort is NetwerkSoort.Ambassadeurs;

    public LedenStaat Leden { get; init; } = LedenStaat.Leeg;

    public NetwerkStaat Pas(Gebeurtenis gebeurtenis) => gebeurtenis is NetwerkOpgericht e
        ? this with { Bestaat = true, Soort = e.Soort, Oprichter = e.Oprichter }
        : this with { Leden = Leden.Pas(gebeurtenis) ?? throw new VreemdeGebeurtenisException(gebeurtenis, typeof(NetwerkStaat)) };
}

/// <summary>De regels van een netwerk.</summary>
public static class Netwerk
{
    public static Besluit Beslis(NetwerkStaat staat, NetwerkOprichten opdracht, string slug, string oprichter)
    {
        if (staat.Bestaat)
            return new Weigering(Code.BestaatAl, "Dit netwerk bestaat al.", "naam");
        Weigering[] fouten =
        [
            .. Slug.Toets(slug, "slug"),
            .. Invoer.Regel(opdracht.Naam, "naam", Limieten.Naam),
            .. opdracht.Deling.Toets(),
        ];
        return fouten.Length > 0
            ? Besluit.Weiger([.. fouten])
            : Besluit.Tot(
                new NetwerkOpgericht(slug, opdracht.Soort, opdracht.Naam.Trim(), oprichter, opdracht.Deling),
                new LidToegetreden(GroepSoort.Netwerk, slug, oprichter, LidRol.Lid));
    }
}

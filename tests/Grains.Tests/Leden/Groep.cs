using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;

namespace Regionetwerk.Grains.Tests.Leden;

/// <summary>Een netwerk dat Hoorn heeft opgericht.</summary>
internal static class Groep
{
    public const string Slug = "leerkring-0a1b2c3d";

    public static LidToegetreden Lid(string organisatie) => new(GroepSoort.Netwerk, Slug, organisatie, LidRol.Lid);

    public static LidUitgenodigd Uitgenodigd(string organisatie, LidRol rol = LidRol.Lid) =>
        new(GroepSoort.Netwerk, Slug, organisatie, rol);

    public static LidVertrokken Vertrokken(string organisatie) => new(GroepSoort.Netwerk, Slug, organisatie);

    public static ImmutableArray<Gebeurtenis> Opgericht(params ImmutableArray<Gebeurtenis> daarna) =>
        [new NetwerkOpgericht(Slug, NetwerkSoort.Leerkring, "Leerkring", Hoorn, Deling.Intern), Lid(Hoorn), .. daarna];
}

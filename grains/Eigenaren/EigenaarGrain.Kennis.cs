using System.Collections.Immutable;
using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Eigenaren;

public abstract partial class EigenaarGrain
{
    public Task<Uitkomst> KennisitemVastleggen(KennisitemVastleggen opdracht)
    {
        var id = NieuweSleutel();
        var (stroom, gemeente, vandaag) = (Stroom.Kennisitem(id), HuidigeGemeente(opdracht.Inhoud.Gemeente), Vandaag);
        return VoerUit(
            opdracht,
            stroom,
            id.ToString("N"),
            async lezing => Kennisitem.Beslis(await lezing.Lees<KennisitemStaat>(stroom), opdracht, Sleutel, gemeente, id, vandaag),
            [.. Samenvatting(id, opdracht.Samenvatting)]);
    }

    public Task<Uitkomst> KennisitemWijzigen(KennisitemWijzigen opdracht)
    {
        var gemeente = HuidigeGemeente(opdracht.Gemeente);
        return OpKennisitem(
            opdracht,
            opdracht.Kennisitem,
            staat => Kennisitem.Beslis(staat, opdracht, Sleutel, gemeente),
            [.. Samenvatting(opdracht.Kennisitem, opdracht.Wissen.Contains(KennisVeld.Samenvatting) ? "" : opdracht.Samenvatting)]);
    }

    public Task<Uitkomst> KennisitemDelen(KennisitemDelen opdracht) => OpKennisitem(
        opdracht, opdracht.Kennisitem, staat => Kennisitem.Beslis(staat, opdracht, Sleutel));

    public Task<Uitkomst> KennisitemIntrekken(KennisitemIntrekken opdracht) => OpKennisitem(
        opdracht, opdracht.Kennisitem, staat => Kennisitem.Beslis(staat, opdracht, Sleutel), new Wisbaar.Weg(opdracht.Kennisitem));

    private string? HuidigeGemeente(string? code) => code is null ? null : register.HuidigeGemeente(code);

    private static IEnumerable<Wisbaar> Samenvatting(Guid kennisitem, string? tekst) =>
        tekst is null ? [] : [new Wisbaar.Tekst(kennisitem, "samenvatting", tekst)];

    private Task<Uitkomst> OpKennisitem(
        Opdracht opdracht, Guid kennisitem, Func<KennisitemStaat, Besluit> beslis, params ImmutableArray<Wisbaar> wisbaar)
    {
        var stroom = Stroom.Kennisitem(kennisitem);
        return VoerUit(
            opdracht, stroom, kennisitem.ToString("N"), async lezing => beslis(await lezing.Lees<KennisitemStaat>(stroom)), wisbaar);
    }
}

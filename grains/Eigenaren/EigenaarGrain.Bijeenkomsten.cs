using System.Collections.Immutable;
using Regionetwerk.Grains.Bijeenkomsten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Eigenaren;

public abstract partial class EigenaarGrain
{
    public Task<Uitkomst> BijeenkomstAankondigen(BijeenkomstAankondigen opdracht)
    {
        var id = NieuweSleutel();
        return OpBijeenkomst(
            opdracht, id, id, staat => Bijeenkomst.Beslis(staat, opdracht, Sleutel, id), [.. Woorden(id, opdracht.Teksten)]);
    }

    public Task<Uitkomst> BijeenkomstWijzigen(BijeenkomstWijzigen opdracht) => OpBijeenkomst(
        opdracht,
        opdracht.Bijeenkomst,
        opdracht.Bijeenkomst,
        staat => Bijeenkomst.Beslis(staat, opdracht, Sleutel, Nu),
        [.. Woorden(opdracht.Bijeenkomst, opdracht.Teksten)]);

    public Task<Uitkomst> BijeenkomstDelen(BijeenkomstDelen opdracht) => OpBijeenkomst(
        opdracht, opdracht.Bijeenkomst, opdracht.Bijeenkomst, staat => Bijeenkomst.Beslis(staat, opdracht, Sleutel));

    public Task<Uitkomst> BijeenkomstAfgelasten(BijeenkomstAfgelasten opdracht) => OpBijeenkomst(
        opdracht,
        opdracht.Bijeenkomst,
        opdracht.Bijeenkomst,
        staat => Bijeenkomst.Beslis(staat, opdracht, Sleutel, Nu),
        new Wisbaar.Tekst(opdracht.Bijeenkomst, "reden", opdracht.Reden));

    public Task<Uitkomst> DeelnemersHerinneren(DeelnemersHerinneren opdracht) => OpBijeenkomst(
        opdracht, opdracht.Bijeenkomst, opdracht.Bijeenkomst, staat => Bijeenkomst.Beslis(staat, opdracht, Sleutel, Nu));

    public Task<Uitkomst> AanwezigheidVastleggen(AanwezigheidVastleggen opdracht) => OpBijeenkomst(
        opdracht, opdracht.Bijeenkomst, opdracht.Bijeenkomst, staat => Bijeenkomst.Beslis(staat, opdracht, Sleutel, Nu));

    public Task<Uitkomst> NotitiePubliceren(NotitiePubliceren opdracht) => OpBijeenkomst(
        opdracht,
        opdracht.Bijeenkomst,
        opdracht.Bijeenkomst,
        staat => Bijeenkomst.Beslis(staat, opdracht, Sleutel, Nu),
        [
            new Wisbaar.Tekst(opdracht.Bijeenkomst, Bijeenkomsttekst.Samenvatting, opdracht.Samenvatting),
            new Wisbaar.Tekst(opdracht.Bijeenkomst, Bijeenkomsttekst.Tips, Bijeenkomsttekst.Schrijf(opdracht.Tips)),
            new Wisbaar.Tekst(opdracht.Bijeenkomst, Bijeenkomsttekst.Links, Bijeenkomsttekst.Schrijf(opdracht.Links)),
        ]);

    // Een lege tekst vervangt wat er stond.
    private static IEnumerable<Wisbaar> Woorden(Guid bijeenkomst, BijeenkomstTeksten teksten) =>
    [
        new Wisbaar.Tekst(bijeenkomst, Bijeenkomsttekst.Plaats, teksten.Plaats ?? ""),
        new Wisbaar.Tekst(bijeenkomst, Bijeenkomsttekst.Link, teksten.Link ?? ""),
        new Wisbaar.Tekst(bijeenkomst, Bijeenkomsttekst.Omschrijving, teksten.Omschrijving ?? ""),
        new Wisbaar.Tekst(bijeenkomst, Bijeenkomsttekst.Huisregels, teksten.Huisregels ?? ""),
    ];

    private Task<Uitkomst> OpBijeenkomst(
        Opdracht opdracht, Guid bijeenkomst, Guid antwoord, Func<BijeenkomstStaat, Besluit> beslis, params ImmutableArray<Wisbaar> wisbaar)
    {
        var stroom = Stroom.Bijeenkomst(bijeenkomst);
        return VoerUit(opdracht, stroom, antwoord.ToString("N"), async lezing => beslis(await lezing.Lees<BijeenkomstStaat>(stroom)), wisbaar);
    }
}

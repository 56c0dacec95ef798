using Regionetwerk.Grains.Kennis;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Eigenaren;

public abstract partial class EigenaarGrain
{
    private const string Veranderd = "veranderd";

    public Task<Uitkomst> KennisOvernemen(KennisOvernemen opdracht)
    {
        var (id, vandaag, stroom) = (NieuweSleutel(), Vandaag, Stroom.Programma(opdracht.Programma));
        return VoerUit(
            opdracht,
            stroom,
            id.ToString("N"),
            async lezing =>
            {
                var (staat, item) = (await lezing.Lees<ProgrammaStaat>(stroom), await lezing.Lees<KennisitemStaat>(Stroom.Kennisitem(opdracht.Kennisitem)));
                var via = opdracht.ViaProgramma is { } ander && ander != opdracht.Programma
                    ? await lezing.Lees<ProgrammaStaat>(Stroom.Programma(ander))
                    : null;
                return Overname.Beslis(staat, item, opdracht, Sleutel, await Ziet(lezing, item), via, id, vandaag);
            },
            [.. opdracht.Veranderd is { } tekst ? (Wisbaar[])[new Wisbaar.Tekst(id, Veranderd, tekst)] : []]);
    }

    public Task<Uitkomst> OvernameWijzigen(OvernameWijzigen opdracht) => OpProgramma(
        opdracht,
        opdracht.Programma,
        opdracht.Overname,
        staat => Overname.Beslis(staat, opdracht, Sleutel),
        new Wisbaar.Tekst(opdracht.Overname, Veranderd, opdracht.Veranderd ?? ""));

    public Task<Uitkomst> OvernameIntrekken(OvernameIntrekken opdracht) => OpProgramma(
        opdracht, opdracht.Programma, opdracht.Overname, staat => Overname.Beslis(staat, opdracht, Sleutel), new Wisbaar.Weg(opdracht.Overname));

    public Task<Uitkomst> ReactiePlaatsen(ReactiePlaatsen opdracht)
    {
        var (id, vandaag, stroom) = (NieuweSleutel(), Vandaag, Stroom.Reacties(opdracht.Kennisitem, Sleutel));
        return VoerUit(
            opdracht,
            stroom,
            id.ToString("N"),
            async lezing =>
            {
                var (staat, item) = (await lezing.Lees<ReactiesStaat>(stroom), await lezing.Lees<KennisitemStaat>(Stroom.Kennisitem(opdracht.Kennisitem)));
                return Reactie.Beslis(staat, item, opdracht, Sleutel, await Ziet(lezing, item), id, vandaag);
            },
            new Wisbaar.Tekst(id, "tekst", opdracht.Tekst));
    }

    public Task<Uitkomst> ReactieIntrekken(ReactieIntrekken opdracht)
    {
        var stroom = Stroom.Reacties(opdracht.Kennisitem, Sleutel);
        return VoerUit(
            opdracht,
            stroom,
            opdracht.Reactie.ToString("N"),
            async lezing => Reactie.Beslis(await lezing.Lees<ReactiesStaat>(stroom), opdracht),
            new Wisbaar.Weg(opdracht.Reactie));
    }

    public Task<Uitkomst> ReactieVerbergen(ReactieVerbergen opdracht)
    {
        var verberging = NieuweSleutel();
        return OpReactie(
            opdracht,
            opdracht.Kennisitem,
            opdracht.Schrijver,
            opdracht.Reactie,
            (item, reacties) => Reactie.Beslis(item, reacties, opdracht, Sleutel, verberging),
            new Wisbaar.Tekst(verberging, "reden", opdracht.Reden));
    }

    public Task<Uitkomst> ReactieTonen(ReactieTonen opdracht) => OpReactie(
        opdracht,
        opdracht.Kennisitem,
        opdracht.Schrijver,
        opdracht.Reactie,
        (item, reacties) => Reactie.Beslis(item, reacties, opdracht, Sleutel));

    private Task<Uitkomst> OpReactie(
        Opdracht opdracht, Guid kennisitem, string schrijver, Guid reactie, Func<KennisitemStaat, ReactiesStaat, Besluit> beslis, params Wisbaar[] wisbaar)
    {
        var stroom = Stroom.Kennisitem(kennisitem);
        return VoerUit(
            opdracht,
            stroom,
            reactie.ToString("N"),
            async lezing => beslis(
                await lezing.Lees<KennisitemStaat>(stroom), await lezing.Lees<ReactiesStaat>(Stroom.Reacties(kennisitem, schrijver))),
            [.. wisbaar]);
    }

    // Wie het mag lezen staat in de stromen zelf, en die zijn bij het toevoegen nog zo: tussen zien en reageren verandert niets.
    private async ValueTask<bool> Ziet(Lezing lezing, KennisitemStaat item)
    {
        var wie = Aanroeper.Huidig?.Organisatie;
        if (item.Deling.Zichtbaarheid is Zichtbaarheid.Landelijk or Zichtbaarheid.Openbaar || item.Eigenaar == wie)
            return true;
        if (EigenaarSleutel.IsSchool(item.Eigenaar) && (await register.SchoolAsync(item.Eigenaar))?.Bestuur == wie)
            return true;
        foreach (var netwerk in item.Deling.Netwerken)
        {
            if (wie is not null && (await lezing.Lees<NetwerkStaat>(Stroom.Actor("netwerk", netwerk))).Leden.Leden.ContainsKey(wie))
                return true;
        }
        return false;
    }
}

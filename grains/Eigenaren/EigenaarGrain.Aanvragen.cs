using System.Collections.Immutable;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Eigenaren;

public abstract partial class EigenaarGrain
{
    public async Task<Uitkomst> AanvraagDoen(AanvraagDoen opdracht)
    {
        var id = NieuweSleutel();
        var gemeente = opdracht.Gemeente is { } code ? register.HuidigeGemeente(code) : await EigenGemeente();
        var stroom = Stroom.Aanvraag(id);
        return await VoerUit(
            opdracht,
            stroom,
            id.ToString("N"),
            async lezing => Aanvraag.Beslis(
                await lezing.Lees<AanvraagStaat>(stroom),
                opdracht,
                await lezing.Lees<NetwerkStaat>(Stroom.Actor("netwerk", opdracht.Netwerk)),
                Sleutel,
                gemeente,
                await register.OpenAanvragenAsync(Sleutel, opdracht.Netwerk),
                id),
            new Wisbaar.Tekst(id, "wens", opdracht.Wens));
    }

    public Task<Uitkomst> AanvraagIntrekken(AanvraagIntrekken opdracht) =>
        OpAanvraag(opdracht, opdracht.Aanvraag, opdracht.Aanvraag, staat => Aanvraag.Beslis(staat, opdracht, Sleutel));

    public async Task<Uitkomst> AanbodAfwijzen(AanbodAfwijzen opdracht)
    {
        var aanbod = (await Stand<AanvraagStaat>(Stroom.Aanvraag(opdracht.Aanvraag))).Afspraak?.Aanbod;
        return await OpAanvraag(
            opdracht,
            opdracht.Aanvraag,
            opdracht.Aanvraag,
            staat => staat.Afspraak?.Aanbod == aanbod ? Aanbod.Beslis(staat, opdracht, Sleutel) : AmbassadeurWeigeringen.AanvraagOnbekend,
            new Wisbaar.Tekst(aanbod ?? default, "reden", opdracht.Reden));
    }

    public Task<Uitkomst> InzetVerslag(InzetVerslag opdracht) => OpAanvraag(
        opdracht,
        opdracht.Aanvraag,
        opdracht.Inzet,
        staat => Inzet.Beslis(staat, opdracht, Sleutel, Vandaag),
        new Wisbaar.Tekst(opdracht.Inzet, "verslag", opdracht.Verslag));

    public Task<Uitkomst> InzetAfzeggen(InzetAfzeggen opdracht) => OpAanvraag(
        opdracht,
        opdracht.Aanvraag,
        opdracht.Inzet,
        staat => Inzet.Beslis(staat, opdracht, Sleutel),
        new Wisbaar.Tekst(opdracht.Inzet, "reden", opdracht.Reden));

    /// <summary>Wie wacht om een stroom alleen te hebben, wacht op die van de ambassadeur: daar komen velen tegelijk.</summary>
    public async Task<Uitkomst> AanbodAanvaarden(AanbodAanvaarden opdracht)
    {
        var (inzet, stroom) = (NieuweSleutel(), Stroom.Aanvraag(opdracht.Aanvraag));
        var aanbod = (await Stand<AanvraagStaat>(stroom)).Afspraak;
        var lid = (await register.SchoolAsync(Sleutel))?.Bestuur ?? Sleutel;
        var doel = aanbod is null ? stroom : Stroom.Ambassadeur(aanbod.Ambassadeur);
        return await VoerUit(opdracht, doel, inzet.ToString("N"), async lezing =>
        {
            var staat = await lezing.Lees<AanvraagStaat>(stroom);
            // Intussen ingetrokken of aan een ander aangeboden: dan is dit aanbod er niet meer.
            if (aanbod is null || staat.Afspraak?.Aanbod != aanbod.Aanbod)
                return AmbassadeurWeigeringen.AanvraagOnbekend;
            var ambassadeur = await lezing.Lees<AmbassadeurStaat>(doel);
            var contact = await lezing.Lees<ContactStaat>(Stroom.Contact(ambassadeur.Contact));
            var netwerk = await lezing.Lees<NetwerkStaat>(Stroom.Actor("netwerk", staat.Netwerk));
            return Aanbod.Beslis(staat, opdracht, ambassadeur, contact, netwerk.Leden.Leden.ContainsKey(lid), Sleutel, inzet, Vandaag);
        });
    }

    private Task<Uitkomst> OpAanvraag(
        Opdracht opdracht, Guid aanvraag, Guid antwoord, Func<AanvraagStaat, Besluit> beslis, params ImmutableArray<Wisbaar> wisbaar)
    {
        var stroom = Stroom.Aanvraag(aanvraag);
        return VoerUit(
            opdracht,
            stroom,
            antwoord.ToString("N"),
            async lezing =>
            {
                var staat = await lezing.Lees<AanvraagStaat>(stroom);
                // Met de inzet veranderen ook de uren van de ambassadeur.
                if (staat.Afspraak is { } afspraak)
                    await lezing.Lees<AmbassadeurStaat>(Stroom.Ambassadeur(afspraak.Ambassadeur));
                return beslis(staat);
            },
            wisbaar);
    }
}

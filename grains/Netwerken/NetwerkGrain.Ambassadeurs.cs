using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Netwerken;

// Wat de beheerder van een netwerk van ambassadeurs doet; voor ieder ander bestaat de aanvraag niet.
public sealed partial class NetwerkGrain
{
    public Task<Uitkomst> AanvraagAanbieden(AanvraagAanbieden opdracht)
    {
        var (wie, aanbod, stroom) = (Wie, NieuweSleutel(), Stroom.Aanvraag(opdracht.Aanvraag));
        return VoerUit(opdracht, stroom, opdracht.Aanvraag.ToString("N"), async lezing =>
        {
            if (!await IsBeheerder(lezing, wie))
                return AmbassadeurWeigeringen.AanvraagOnbekend;
            var ambassadeur = await lezing.Lees<AmbassadeurStaat>(Stroom.Ambassadeur(opdracht.Ambassadeur));
            var contact = await lezing.Lees<ContactStaat>(Stroom.Contact(ambassadeur.Contact));
            return Aanvraag.Beslis(await lezing.Lees<AanvraagStaat>(stroom), opdracht, ambassadeur, contact, Sleutel, aanbod, Vandaag);
        });
    }

    public Task<Uitkomst> AanbodIntrekken(AanbodIntrekken opdracht)
    {
        var (wie, stroom) = (Wie, Stroom.Aanvraag(opdracht.Aanvraag));
        return VoerUit(opdracht, stroom, opdracht.Aanvraag.ToString("N"), async lezing => await IsBeheerder(lezing, wie)
            ? Aanvraag.Beslis(await lezing.Lees<AanvraagStaat>(stroom), opdracht, Sleutel)
            : AmbassadeurWeigeringen.AanvraagOnbekend);
    }

    private async ValueTask<bool> IsBeheerder(Lezing lezing, string wie) =>
        await lezing.Lees<NetwerkStaat>(EigenStroom) is { IsVanAmbassadeurs: true } netwerk && netwerk.Oprichter == wie;
}

using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Netwerken;

// Wat de beheerder van een netwerk van ambassadeurs doet; voor ieder ander bestaat de aanvraag niet. En wat er gebeurt als een lid vertrekt.
public sealed partial class NetwerkGrain
{
    public Task<Uitkomst> AanvraagAanbieden(AanvraagAanbieden opdracht)
    {
        var (wie, aanbod, stroom) = (Wie, NieuweSleutel(), Stroom.Aanvraag(opdracht.Aanvraag));
        return VoerUit(opdracht, stroom, opdracht.Aanvraag.ToString("N"), async lezing =>
        {
            var netwerk = await lezing.Lees<NetwerkStaat>(EigenStroom);
            if (!IsBeheerder(netwerk, wie))
                return AmbassadeurWeigeringen.AanvraagOnbekend;
            var ambassadeur = await lezing.Lees<AmbassadeurStaat>(Stroom.Ambassadeur(opdracht.Ambassadeur));
            var contact = await lezing.Lees<ContactStaat>(Stroom.Contact(ambassadeur.Contact));
            var isLid = netwerk.Leden.Leden.ContainsKey((await Register.SchoolAsync(ambassadeur.Eigenaar))?.Bestuur ?? ambassadeur.Eigenaar);
            return Aanvraag.Beslis(await lezing.Lees<AanvraagStaat>(stroom), opdracht, ambassadeur, contact, isLid, Sleutel, aanbod, Vandaag);
        });
    }

    public Task<Uitkomst> AanbodIntrekken(AanbodIntrekken opdracht)
    {
        var (wie, stroom) = (Wie, Stroom.Aanvraag(opdracht.Aanvraag));
        return VoerUit(opdracht, stroom, opdracht.Aanvraag.ToString("N"), async lezing => IsBeheerder(await lezing.Lees<NetwerkStaat>(EigenStroom), wie)
            ? Aanvraag.Beslis(await lezing.Lees<AanvraagStaat>(stroom), opdracht, Sleutel)
            : AmbassadeurWeigeringen.AanvraagOnbekend);
    }

    public override Task<Uitkomst> Beeindigen(LidmaatschapBeeindigen opdracht)
    {
        var wie = Wie;
        return VoerUit(opdracht, EigenStroom, Sleutel, async lezing =>
        {
            var netwerk = await lezing.Lees<NetwerkStaat>(EigenStroom);
            var vertrek = Lidmaatschap.Beslis(netwerk.Leden, opdracht, GroepSoort.Netwerk, Sleutel, wie);
            if (vertrek.Geweigerd || !netwerk.IsVanAmbassadeurs)
                return vertrek;
            var (ambassadeurs, aanvragen) = (new List<AmbassadeurStaat>(), new List<AanvraagStaat>());
            var bekend = await Register.AmbassadeursAsync(wie, Sleutel);
            foreach (var id in bekend.Ambassadeurs)
                ambassadeurs.Add(await lezing.Lees<AmbassadeurStaat>(Stroom.Ambassadeur(id)));
            foreach (var id in bekend.Aangeboden)
                aanvragen.Add(await lezing.Lees<AanvraagStaat>(Stroom.Aanvraag(id)));
            return Ambassadeur.Beslis(vertrek, ambassadeurs, aanvragen);
        });
    }

    private static bool IsBeheerder(NetwerkStaat netwerk, string wie) => netwerk.IsVanAmbassadeurs && netwerk.Oprichter == wie;
}

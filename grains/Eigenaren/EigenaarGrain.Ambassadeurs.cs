using System.Security.Cryptography;
using System.Text;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Eigenaren;

public abstract partial class EigenaarGrain
{
    public async Task<Uitkomst> AmbassadeurAanmelden(AmbassadeurAanmelden opdracht)
    {
        var (id, gemeente) = (AmbassadeurVan(opdracht.Netwerk, opdracht.Contact), register.HuidigeGemeente(opdracht.Profiel.Gemeente));
        var lid = (await register.SchoolAsync(Sleutel))?.Bestuur ?? Sleutel;
        var stroom = Stroom.Ambassadeur(id);
        return await VoerUit(opdracht, stroom, id.ToString("N"), async lezing => Ambassadeur.Beslis(
            await lezing.Lees<AmbassadeurStaat>(stroom),
            opdracht,
            await lezing.Lees<NetwerkStaat>(Stroom.Actor("netwerk", opdracht.Netwerk)),
            await lezing.Lees<ContactStaat>(Stroom.Contact(opdracht.Contact)),
            Sleutel,
            lid,
            gemeente,
            id));
    }

    public Task<Uitkomst> AmbassadeurWijzigen(AmbassadeurWijzigen opdracht)
    {
        var gemeente = register.HuidigeGemeente(opdracht.Profiel.Gemeente);
        return OpAmbassadeur(opdracht, opdracht.Ambassadeur, staat => Ambassadeur.Beslis(staat, opdracht, Sleutel, gemeente));
    }

    public Task<Uitkomst> AmbassadeurAfwezig(AmbassadeurAfwezig opdracht) =>
        OpAmbassadeur(opdracht, opdracht.Ambassadeur, staat => Ambassadeur.Beslis(staat, opdracht, Sleutel));

    public Task<Uitkomst> AmbassadeurAfmelden(AmbassadeurAfmelden opdracht) =>
        OpAmbassadeur(opdracht, opdracht.Ambassadeur, staat => Ambassadeur.Beslis(staat, opdracht, Sleutel));

    private Task<Uitkomst> OpAmbassadeur(Opdracht opdracht, Guid ambassadeur, Func<AmbassadeurStaat, Besluit> beslis)
    {
        var stroom = Stroom.Ambassadeur(ambassadeur);
        return VoerUit(opdracht, stroom, ambassadeur.ToString("N"), async lezing => beslis(await lezing.Lees<AmbassadeurStaat>(stroom)));
    }

    // Uit netwerk en contact: een contact is in een netwerk maar één keer ambassadeur, en zijn uren tellen daar één keer.
    private static Guid AmbassadeurVan(string netwerk, Guid contact) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{netwerk}\n{contact:N}")).AsSpan(0, 16));
}

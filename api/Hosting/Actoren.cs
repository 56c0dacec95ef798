using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Scholen;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Grains.Werkgroepen;

namespace Regionetwerk.Api.Hosting;

/// <summary>
/// The actors, as the caller of this request. Getting one names the caller for the calls that follow in the same method: get it in the
/// method that calls it. One per request.
/// </summary>
public sealed class Actoren(IGrainFactory grains, IRegister register, Aanroeper? aanroeper)
{
    /// <summary>
    /// The owner with this key, an old gemeente code standing for the gemeente of today; null when no owner can have this key. Whether a
    /// school or organisation of this key exists is not asked: nobody may command one that does not.
    /// </summary>
    public IEigenaarGrain? EigenaarGrain(string sleutel)
    {
        Neem();
        if (!EigenaarSleutel.Probeer(sleutel, out var eigenaar))
            return null;
        return eigenaar.Soort switch
        {
            EigenaarSoort.Gemeente => register.HuidigeGemeente(sleutel) is { } code ? grains.GetGrain<IGemeenteGrain>(code) : null,
            EigenaarSoort.School => grains.GetGrain<ISchoolGrain>(sleutel),
            _ => grains.GetGrain<IOrganisatieGrain>(sleutel),
        };
    }

    /// <summary>The gemeente with this code, or null as for <see cref="EigenaarGrain"/>.</summary>
    public IGemeenteGrain? Gemeente(string code) => EigenaarGrain(code) as IGemeenteGrain;

    /// <summary>The organisation with this key.</summary>
    public IOrganisatieGrain Organisatie(string sleutel)
    {
        Neem();
        return grains.GetGrain<IOrganisatieGrain>(sleutel);
    }

    /// <summary>The netwerk with this key.</summary>
    public INetwerkGrain Netwerk(string slug)
    {
        Neem();
        return grains.GetGrain<INetwerkGrain>(slug);
    }

    /// <summary>The werkgroep with this key.</summary>
    public IWerkgroepGrain Werkgroep(string slug)
    {
        Neem();
        return grains.GetGrain<IWerkgroepGrain>(slug);
    }

    private void Neem()
    {
        Aanroeper.Huidig = aanroeper;
        Spoorcontext.Neem();
    }
}

using System.Globalization;
using Orleans;
using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Werkgroepen;
using Regionetwerk.Silo.Bijeenkomsten;
using Regionetwerk.Storage.Toelatingen;

namespace Regionetwerk.Silo.Toelatingen;

/// <summary>Which command takes back what.</summary>
internal static class Terugnemen
{
    // Who reads it, did nothing wrong and can do nothing about it.
    private const string Reden = "Deze organisatie doet niet meer mee aan Regionetwerk.";

    public static Task<Uitkomst> Neem(this IGrainFactory grains, Nalopen een) => een.Soort switch
    {
        Naloopsoort.Jaar => grains.GetGrain<IGemeenteGrain>(een.Eigenaar).JaarVerklaren(new(int.Parse(een.Sleutel, CultureInfo.InvariantCulture), Volledig: false)),
        Naloopsoort.Netwerk => grains.GetGrain<INetwerkGrain>(een.Sleutel).Beeindigen(new()),
        Naloopsoort.Werkgroep => grains.GetGrain<IWerkgroepGrain>(een.Sleutel).Beeindigen(new()),
        _ => grains.Eigenaar(een.Eigenaar).Neem(een, Guid.ParseExact(een.Sleutel, "N")),
    };

    private static Task<Uitkomst> Neem(this IEigenaarGrain eigenaar, Nalopen een, Guid id) => een.Soort switch
    {
        Naloopsoort.Inzet => eigenaar.InzetAfzeggen(new(Guid.ParseExact(een.Bij, "N"), id, Reden)),
        Naloopsoort.Aanbod => eigenaar.AanbodAfwijzen(new(id, Reden)),
        Naloopsoort.Aanvraag => eigenaar.AanvraagIntrekken(new(id)),
        Naloopsoort.Ambassadeur => eigenaar.AmbassadeurAfmelden(new(id)),
        Naloopsoort.Afgelasting => eigenaar.BijeenkomstAfgelasten(new(id, Reden)),
        Naloopsoort.Programma => eigenaar.ProgrammaDelen(new(id, Deling.Intern)),
        Naloopsoort.Budget => eigenaar.BudgetDelen(new(id, Deling.Intern)),
        Naloopsoort.Contact => eigenaar.ContactDelen(new(id, Deling.Intern)),
        Naloopsoort.Kennisitem => eigenaar.KennisitemDelen(new(id, Deling.Intern)),
        Naloopsoort.Bijeenkomst => eigenaar.BijeenkomstDelen(new(id, Deling.Intern)),
        Naloopsoort.Reactie => eigenaar.ReactieIntrekken(new(Guid.ParseExact(een.Bij, "N"), id)),
        _ => throw new ArgumentOutOfRangeException(nameof(een), een.Soort, "No command takes this back."),
    };
}

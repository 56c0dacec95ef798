using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Toelatingen;

/// <summary>De regels van een organisatie die niet meer meedoet, en van een die terugkomt.</summary>
public static partial class Toelaten
{
    /// <summary>Dat zij gesloten is en dat niemand meer namens haar handelt, gebeurt samen of niet.</summary>
    /// <param name="bestaat">Of de genoemde organisatie bestaat.</param>
    /// <param name="scholen">Haar scholen namens wie zelf iemand mag handelen.</param>
    public static Besluit Beslis(
        ToelatingenStaat staat, OrganisatieSluiten opdracht, bool bestaat, IReadOnlySet<string> scholen, Aanroeper aanroeper)
    {
        AlleenMensen(aanroeper);
        if (!bestaat)
            return ToelatingWeigeringen.OrganisatieOnbekend;
        if (EigenaarSleutel.IsSchool(opdracht.Organisatie))
            return ToelatingWeigeringen.SchoolSluitMetBestuur;
        if (opdracht.Organisatie == Organisatie.Loa)
            return ToelatingWeigeringen.LandelijkSluitNiet;
        if (staat.Gesloten.Contains(opdracht.Organisatie))
            return ToelatingWeigeringen.AlGesloten;
        var weg = staat.Geldend
            .Where(paar => paar.Value.Organisatie == opdracht.Organisatie || scholen.Contains(paar.Value.Organisatie))
            .Select(paar => paar.Key)
            .Order();
        return Besluit.Tot([new OrganisatieGesloten(opdracht.Organisatie), .. weg.Select(toelating => new ToelatingIngetrokken(toelating))]);
    }

    private static Besluit Heropen(ToelatingenStaat staat, DirectoryToelaten eerste, Guid toelating, Aanroeper aanroeper)
    {
        OrganisatieHeropend heropend = new(eerste.Organisatie);
        var besluit = Beslis(staat.Pas(heropend), eerste, bestaat: true, toelating, aanroeper);
        return besluit.Geweigerd ? besluit : Besluit.Tot([heropend, .. besluit.Gebeurtenissen]);
    }

    private static Weigering[] Open(ToelatingenStaat staat, string organisatie, string? bestuur)
    {
        if (staat.Gesloten.Contains(organisatie))
            return [ToelatingWeigeringen.Gesloten];
        return bestuur is not null && staat.Gesloten.Contains(bestuur) ? [ToelatingWeigeringen.BestuurGesloten] : [];
    }
}

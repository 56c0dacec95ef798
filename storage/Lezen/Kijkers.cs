using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Leden;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Lezen;

/// <summary>De ene plaats die van een aanroeper een verzameling sleutels maakt.</summary>
public sealed class Kijkers(Database database)
{
    private const string School = "School";

    private static readonly Kijker Niemand = new(null, [Sleutels.Openbaar]);

    private static readonly Sql Banden = new($"""
        SELECT soort, groep, status FROM leden WHERE organisatie = $1
        UNION ALL
        SELECT '{School}', code, '' FROM scholen WHERE bestuur = $1
        """);

    /// <summary>De kijker die bij deze aanroeper hoort; leeg is wie niet is aangemeld.</summary>
    public Kijker Voor(Aanroeper? aanroeper)
    {
        if (aanroeper is null)
            return Niemand;
        List<string> sleutels = [Sleutels.Openbaar, Sleutels.Landelijk, Sleutels.Eigenaar(aanroeper.Organisatie)];
        using var lease = database.Read();
        using var band = lease.Session.Query(Banden, aanroeper.Organisatie);
        while (band.Read())
        {
            sleutels.Add(band.GetString(0) switch
            {
                School => Sleutels.Eigenaar(band.GetString(1)),
                var soort when band.Keuze<LidStatus>(2) is LidStatus.Lid => Sleutels.Groep(Enum.Parse<GroepSoort>(soort), band.GetString(1)),
                var soort => Sleutels.Uitgenodigd(Enum.Parse<GroepSoort>(soort), band.GetString(1)),
            });
        }
        return new(aanroeper, sleutels);
    }
}

using System.Data.Common;
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
    public async ValueTask<Kijker> Voor(Aanroeper? aanroeper)
    {
        if (aanroeper is null)
            return Niemand;
        var banden = await database.Read(session => session.List(Banden, Sleutel, aanroeper.Organisatie));
        return new(aanroeper, [Sleutels.Openbaar, Sleutels.Landelijk, Sleutels.Eigenaar(aanroeper.Organisatie), .. banden]);
    }

    private static string Sleutel(DbDataReader band) => band.GetString(0) switch
    {
        School => Sleutels.Eigenaar(band.GetString(1)),
        var soort when band.Keuze<LidStatus>(2) is LidStatus.Lid => Sleutels.Groep(Enum.Parse<GroepSoort>(soort), band.GetString(1)),
        var soort => Sleutels.Uitgenodigd(Enum.Parse<GroepSoort>(soort), band.GetString(1)),
    };
}

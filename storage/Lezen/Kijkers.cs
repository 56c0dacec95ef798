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

    /// <summary>Wie niet is aangemeld.</summary>
    internal static readonly Task<Kijker> Niemand = Task.FromResult(new Kijker(null, [Sleutels.Openbaar]));

    private static readonly Sql Banden = new($"""
        SELECT soort, groep, status FROM leden WHERE organisatie = $1
        UNION ALL
        SELECT '{School}', code, '' FROM scholen WHERE bestuur = $1
        """);

    /// <summary>De kijker die bij deze aanroeper hoort; leeg is wie niet is aangemeld.</summary>
    public async ValueTask<Kijker> Voor(Aanroeper? aanroeper)
    {
        // Wie het platform draait, is daarmee nog van geen organisatie.
        if (aanroeper is null || !aanroeper.IsVanOrganisatie)
            return await Niemand;
        var banden = await database.Read(session => session.List(Banden, Sleutel, aanroeper.Organisatie));
        return new(
            aanroeper,
            [Sleutels.Openbaar, Sleutels.Landelijk, Sleutels.Eigenaar(aanroeper.Organisatie), .. Beheer(aanroeper), .. banden]);
    }

    // Wat alleen mensen regelen, ziet een app ook niet.
    private static IEnumerable<string> Beheer(Aanroeper aanroeper) =>
        aanroeper.Heeft(Rol.Beheerder) && aanroeper.Bereiken is null ? [Sleutels.Beheerder(aanroeper.Organisatie)] : [];

    private static string Sleutel(DbDataReader band) => band.GetString(0) switch
    {
        School => Sleutels.Eigenaar(band.GetString(1)),
        var soort when band.Keuze<LidStatus>(2) is LidStatus.Lid => Sleutels.Groep(Enum.Parse<GroepSoort>(soort), band.GetString(1)),
        var soort => Sleutels.Uitgenodigd(Enum.Parse<GroepSoort>(soort), band.GetString(1)),
    };
}

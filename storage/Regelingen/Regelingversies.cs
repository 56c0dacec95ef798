using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Storage.Regelingen;

/// <summary>Wat er eerder van regelingen bekend was; openbaar.</summary>
public sealed class Regelingversies(Zicht zicht)
{
    // $1, de sleutels van de kijker, doet niet mee.
    private static readonly Sql Alle = new($"""
        SELECT {RegelingRij.Vorm.Kolommen} FROM regelingen WHERE slug IN [$2] AND $1 IS NOT NULL ORDER BY slug, versie DESC
        """);

    /// <summary>Alle versies van deze regelingen, de laatste eerst.</summary>
    public async ValueTask<ILookup<string, RegelingRij>> Van(IReadOnlyList<string> slugs) =>
        (await zicht.Lees(Bereik.KennisLezen, Alle, RegelingRij.Vorm.Lees, new TextList(slugs))).ToLookup(rij => rij.Slug);
}

namespace Regionetwerk.Storage.Zoeken.Taal;

/// <summary>Woorden van dit vak die hetzelfde zeggen: wie het een zoekt, wil het ander ook, maar lager.</summary>
internal static class Begrippen
{
    // Op een regel wat elkaar vervangt. Eén woord vervangt een uitdrukking; andersom telt zij als al haar woorden er staan.
    private static readonly string[][][] Kringen = Lees("""
        eigen taal | thuistaal | moedertaal | thuistalen
        anderstalig | meertalig
        laaggeletterd | laag taalvaardig | laagtaalvaardig | laagopgeleid
        vader | mannelijke opvoeder
        vve | voorschool | voorschools | voor- en vroegschoolse educatie
        sbo | speciaal basisonderwijs
        so | speciaal onderwijs
        vo | voortgezet onderwijs
        po | basisonderwijs
        mbo | beroepsonderwijs
        brugfunctionaris | brugger
        loopbaanorientatie | lob
        spuk | specifieke uitkering
        goab | oab | onderwijsachterstandenbeleid
        huisbezoek | thuisbezoek
        prentenboek | voorleesboek
        """);

    /// <summary>De andere uitdrukkingen, elk als rij van woordvormen, voor wat op deze plaats in een rij stammen begint; en hoeveel stammen dat zijn.</summary>
    public static (int Lengte, IReadOnlyList<string[]> Anders) Vanaf(IReadOnlyList<string> stammen, int plaats)
    {
        var (lengte, anders) = (0, (IReadOnlyList<string[]>)[]);
        foreach (var kring in Kringen)
        {
            foreach (var uitdrukking in kring)
            {
                if (uitdrukking.Length <= lengte || uitdrukking.Length > stammen.Count - plaats)
                    continue;
                if (uitdrukking.Select(Stam.Van).SequenceEqual(stammen.Skip(plaats).Take(uitdrukking.Length)))
                    (lengte, anders) = (uitdrukking.Length, [.. kring.Where(ander => ander != uitdrukking)]);
            }
        }
        return (lengte, anders);
    }

    private static string[][][] Lees(string regels) =>
    [
        .. regels.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(regel => regel.Split('|')
            .Select(uitdrukking => Woorden.Vormen(uitdrukking).Where(woord => !Stopwoorden.Heeft(woord)).ToArray()).ToArray()),
    ];
}

using System.Collections.Immutable;
using Regionetwerk.Api.Geld;
using Regionetwerk.Api.Schema;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Inlezen;

/// <summary>
/// Imports a file: tries all of it first, without writing, and then gives line by line the command that the mutation would give. What was
/// recorded before stays recorded when it is broken off; the same file again goes on from there.
/// </summary>
public sealed class Inlezer(Opdrachtgever opdrachtgever, Zicht zicht, Bijlagen bijlagen, TimeProvider tijd)
{
    /// <summary>Tries a file and says of each line what it would become.</summary>
    internal async Task<Inlezing> BeproefAsync(string eigenaar, InleesSoort soort, Csvbestand bestand)
    {
        var posten = soort is InleesSoort.Budgetten
            ? await BudgettenLezer.LeesAsync(bestand, eigenaar, zicht)
            : await BestedingenLezer.LeesAsync(bestand, eigenaar, zicht, bijlagen);
        // Also when no line can be read: the owner says who may try.
        var uitkomsten = (await opdrachtgever.Van(eigenaar).Beproeven(new([.. posten.Select(post => post.Opdracht).OfType<Opdracht>()]))).Uitkomsten;
        var teruggeboekt = soort is InleesSoort.Bestedingen ? await TeruggeboektAsync(uitkomsten) : [];
        var volgende = 0;
        return new([.. posten.Select(post => (post, post.Opdracht is null ? null : Nu(uitkomsten[volgende++], teruggeboekt), false))]);
    }

    /// <summary>Carries out what can be carried out according to the trial, as far as it gets in <see cref="InleesLimieten.Tijd"/>.</summary>
    internal async Task<Inlezing> VoerUitAsync(string eigenaar, Inlezing proef)
    {
        var begin = tijd.GetTimestamp();
        var uitkomsten = ImmutableArray.CreateBuilder<(Inleespost, Uitkomst?, bool)>(proef.Posten.Length);
        foreach (var (post, beproefd, _) in proef.Posten)
        {
            var doen = beproefd is { Sleutel: not null, Herhaald: false } && tijd.GetElapsedTime(begin) < InleesLimieten.Tijd;
            uitkomsten.Add((post, doen ? await VoerUitAsync(eigenaar, post.Opdracht!) : beproefd, doen));
        }
        return new(uitkomsten.MoveToImmutable());
    }

    /// <summary>Says of each line what it became, with the records that there are now.</summary>
    internal async Task<InleesVerslag> VerslagAsync(Inlezing inlezing, InleesSoort soort, Csvbestand bestand)
    {
        string[] sleutels = [.. inlezing.Sleutels];
        var records = soort is InleesSoort.Budgetten
            ? (await zicht.Zoek<BudgetRij>(sleutels)).ToDictionary(paar => paar.Key, paar => (INode)new Geld.Budget(paar.Value))
            : (await zicht.Zoek<BestedingRij>(sleutels)).ToDictionary(paar => paar.Key, paar => (INode)new Besteding(paar.Value));
        return new([.. inlezing.Regels(records).OrderBy(regel => regel.Regel)], bestand.Overgeslagen);
    }

    private async Task<HashSet<string>> TeruggeboektAsync(ImmutableArray<Uitkomst> uitkomsten)
    {
        string[] herhaald = [.. uitkomsten.Where(uitkomst => uitkomst.Herhaald).Select(uitkomst => uitkomst.Sleutel!).Distinct()];
        return herhaald.Length == 0 ? [] : [.. (await zicht.Zoek<BestedingRij>(herhaald)).Values.Where(rij => rij.Teruggeboekt).Select(rij => rij.Id)];
    }

    // Its request was done before, and yet nothing of it counts any more: whoever reads that it is recorded misses the money.
    private static Uitkomst Nu(Uitkomst uitkomst, HashSet<string> teruggeboekt) =>
        uitkomst.Sleutel is { } sleutel && teruggeboekt.Contains(sleutel) ? Uitkomst.Geweigerd([Teruggeboekt]) : uitkomst;

    private static Weigering Teruggeboekt { get; } = new(
        Code.AlTeruggeboekt, "Deze besteding was al vastgelegd en is daarna teruggeboekt. Geef de regel een ander kenmerk om haar opnieuw te boeken.", "verzoekId");

    private Task<Uitkomst> VoerUitAsync(string eigenaar, Opdracht opdracht) => opdracht is BudgetToekennen budget
        ? opdrachtgever.Van(eigenaar).BudgetToekennen(budget)
        : opdrachtgever.Van(eigenaar).BestedingBoeken((BestedingBoeken)opdracht);
}

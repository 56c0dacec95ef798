using System.Diagnostics;
using Orleans;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Silo.Scholen;
using Regionetwerk.Silo.Voorbeelden;
using Regionetwerk.Storage.Opslag;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Scholen;
using Regionetwerk.Storage.Voorbeelden;
using Regionetwerk.Storage.Zoeken;

namespace Regionetwerk.Silo.Hosting;

/// <summary>Makes a data folder ready for use: schema, reference data, the organisation that admits the others, and samples.</summary>
public sealed class Voorbereiding(
    Database database,
    GemeenteRegister gemeenten,
    ScholenTelling telling,
    IScholenOpslag scholen,
    IRegister register,
    IGrainFactory grains,
    Zoekindex index,
    VoorbeeldenMerk merk,
    VoorbeeldenLader voorbeelden)
{
    /// <summary>Does what is not done yet, and tells in Dutch what it did. Doing it again changes nothing.</summary>
    /// <param name="beleid">What to do about samples.</param>
    /// <param name="uit">Where it tells.</param>
    /// <param name="ct">Stops between steps; whoever starts again goes on from there.</param>
    /// <exception cref="VoorbeeldenInProductieException">There are samples where they must not be.</exception>
    public async Task VoerUitAsync(Voorbeeldbeleid beleid, TextWriter uit, CancellationToken ct)
    {
        if (beleid is Voorbeeldbeleid.Weiger && await merk.Lees() is VoorbeeldenStand.Bezig or VoorbeeldenStand.Geladen)
            throw new VoorbeeldenInProductieException(database.Naam);
        await uit.WriteLineAsync($"Gegevens: {database.Naam}");
        await LaadReferentie(uit, ct);
        // Before the first event of any kind: only books without a single entry get samples.
        var laden = beleid is Voorbeeldbeleid.Laad && await merk.BeginAsync();
        await NeemLandelijkOndersteuningsaanbodOp();
        if (laden)
            await LaadVoorbeelden(uit);
        else if (await merk.Lees() is VoorbeeldenStand.Geladen)
            await uit.WriteLineAsync("Voorbeelden: al geladen; de bedragen zijn verzonnen en als voorbeeldcijfers gemarkeerd");
    }

    private async Task LaadReferentie(TextWriter uit, CancellationToken ct)
    {
        var klok = Stopwatch.StartNew();
        var aantal = await telling.Aantal();
        var geladen = aantal == 0;
        if (geladen)
            aantal = (await scholen.VerwerkAsync([.. ScholenBestand.Lees()], ScholenBestand.Bronvermelding, ScholenBestand.Peildatum, ct)).Toegevoegd;
        await uit.WriteLineAsync(
            $"Referentie: {Getal.Heel(gemeenten.Alle.Length)} gemeenten en {Getal.Heel(aantal)} scholen"
            + (geladen ? $", geladen in {Getal.Seconden(klok.Elapsed)}" : ""));
        klok.Restart();
        if (await index.BrengBijAsync() is { } documenten)
            await uit.WriteLineAsync($"Zoeken: {Getal.Heel(documenten)} documenten in de index gezet in {Getal.Seconden(klok.Elapsed)}");
    }

    // It takes in all other participants, so nobody else can take in it.
    private async Task NeemLandelijkOndersteuningsaanbodOp()
    {
        if (await register.OrganisatieBestaatAsync(Organisatie.Loa))
            return;
        Aanroeper.Huidig = Aanroeper.Systeem;
        var opname = new OrganisatieRegistreren(OrganisatieSoort.LandelijkOndersteuningsaanbod, "Landelijk ondersteuningsaanbod");
        await grains.GetGrain<IOrganisatieGrain>(Organisatie.Loa).Registreren(opname);
    }

    private async Task LaadVoorbeelden(TextWriter uit)
    {
        var klok = Stopwatch.StartNew();
        var aantal = await voorbeelden.LaadAsync();
        await merk.KlaarAsync();
        await uit.WriteLineAsync(
            $"Voorbeelden: {Getal.Heel(aantal)} opdrachten uit de vijf bronteksten geladen in {Getal.Seconden(klok.Elapsed)}; "
            + "de bedragen zijn verzonnen en als voorbeeldcijfers gemarkeerd");
    }
}

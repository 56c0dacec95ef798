using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.GraphQL;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Gemeenten;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Api.Geld;

/// <summary>Wat u wilt vergelijken.</summary>
/// <param name="Gemeenten">CBS-codes; ten minste een, ten hoogste alle. Geef deze, of <c>zoals</c>. Onbekende code: fout met extensions.code ONBEKENDE_GEMEENTE en de code erbij.</param>
/// <param name="Jaar">Kalenderjaar.</param>
/// <param name="Norm">Waardoor de bedragen gedeeld worden.</param>
/// <param name="Aanpak">Alleen programma's van deze aanpak.</param>
/// <param name="AlleenGedeeld">Waar: eigen gegevens tellen alleen mee voor zover ze gedeeld zijn, zodat de uitkomst voor iedereen met dezelfde rechten gelijk is.</param>
/// <param name="Zoals">In plaats van <c>gemeenten</c>: deze gemeente zelf, en daarna die het meest op haar lijken.</param>
/// <param name="Aantal">Bij <c>zoals</c>: hoeveel gemeenten die op haar lijken, 1 tot en met 100.</param>
/// <param name="OpDatum">De bedragen zoals zij aan het einde van deze dag in de boeken stonden (Nederlandse tijd), voor wie er nu in mag kijken; leeg is nu. Wat een programma is, de fte's, wat strijdig is en welke jaren volledig verklaard zijn, is altijd van nu.</param>
/// <param name="Functie">Slug van de functie waarvan de fte's geteld worden; meestal brugfunctionaris.</param>
public sealed record VergelijkFinancieringInput(
    IReadOnlyList<string>? Gemeenten,
    int Jaar,
    Norm? Norm = Storage.Geld.Norm.Absoluut,
    string? Aanpak = null,
    bool? AlleenGedeeld = true,
    string? Zoals = null,
    int? Aantal = null,
    DateOnly? OpDatum = null,
    string? Functie = Storage.Geld.Selectie.Brugfunctionaris)
{
    /// <summary>De gemeenten, elk één keer, in de volgorde waarin zij gevraagd zijn.</summary>
    /// <exception cref="GraphQLException">Er is geen, een onbekende, of op twee manieren gekozen.</exception>
    internal GemeenteGegevens[] KiesGemeenten(GemeenteRegister register, Gelijkenis gelijkenis)
    {
        if (Zoals is null && Aantal is not null)
            throw Ongeldig("Een aantal hoort bij 'zoals'. Noem ook de gemeente waarop de andere moeten lijken.");
        if (Zoals is { } zoals)
        {
            if (Gemeenten is not null)
                throw Ongeldig("Geef 'gemeenten' of 'zoals', niet allebei.");
            var lijkend = GemeenteQueries.VergelijkbareGemeenten(zoals, register, gelijkenis, Aantal);
            return [register.Vind(zoals)!, .. lijkend.Select(gemeente => gemeente.Gegevens)];
        }
        if (Gemeenten is not { Count: > 0 })
            throw Ongeldig("Noem ten minste één gemeente.");
        return
        [
            .. Gemeenten
                .Select(code => register.Vind(code) ?? throw GemeenteQueries.OnbekendeGemeente(code))
                .DistinctBy(gemeente => gemeente.Code),
        ];
    }

    /// <summary>Waarover het gaat.</summary>
    /// <exception cref="GraphQLException">Een jaar of dag kan niet.</exception>
    internal Selectie Selectie(TimeProvider tijd)
    {
        ToetsJaar(Jaar);
        if (OpDatum is { } dag)
            NietInDeToekomst(dag, tijd);
        return new(
            Jaar,
            Aanpak is { Length: > 0 } aanpak ? LeesAanpak(aanpak) : null,
            AlleenGedeeld ?? true,
            OpDatum,
            Functie is { Length: > 0 } functie ? Slug.Van(functie) : Storage.Geld.Selectie.Brugfunctionaris);
    }

    /// <summary>Weigert een jaar waar het platform niet over gaat.</summary>
    /// <exception cref="GraphQLException">Het jaar ligt te vroeg of te laat.</exception>
    internal static void ToetsJaar(int jaar)
    {
        if (jaar is < Limieten.EersteJaar or > Limieten.LaatsteJaar)
            throw Ongeldig($"Het jaar {jaar} ligt niet tussen {Limieten.EersteJaar} en {Limieten.LaatsteJaar}.");
    }

    /// <summary>Weigert een dag waarvan het einde nog moet komen te weten.</summary>
    /// <exception cref="GraphQLException">De dag ligt na vandaag.</exception>
    internal static void NietInDeToekomst(DateOnly dag, TimeProvider tijd)
    {
        var vandaag = NederlandseDag.Van(tijd.GetUtcNow());
        if (dag > vandaag)
            throw new GraphQLException($"De dag {dag:yyyy-MM-dd} ligt in de toekomst; vandaag is het {vandaag:yyyy-MM-dd}. Kies een dag tot en met vandaag.", Code.Ongeldig);
    }

    // Zonder letter of cijfer blijft er geen slug over, en zou de vraag ongemerkt over alle aanpakken gaan.
    private static string LeesAanpak(string aanpak) => Slug.Van(aanpak) is { Length: > 0 } slug
        ? slug
        : throw new GraphQLException($"De aanpak '{aanpak}' bestaat niet: er staat geen letter of cijfer in. Geef de slug van een aanpak, of laat hem weg voor alle aanpakken.", Code.Ongeldig);

    private static GraphQLException Ongeldig(string bericht) => new(bericht, ErrorCodes.BadUserInput);
}

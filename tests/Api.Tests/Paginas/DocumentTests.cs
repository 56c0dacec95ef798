using System.Security.Claims;
using System.Text.Json;
using Regionetwerk.Api.Paginas.Kaarten;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.GraphQL.Execution;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

public sealed class DocumentTests(Leeshuis huis) : IClassFixture<Leeshuis>
{
    // Of each document with variables the most that a page asks with it.
    private static readonly Dictionary<string, object> Variabelen = new()
    {
        ["Aanpakken/Aanpak"] = new { slug = "brugfunctionarissen", jaar = 2026 },
        ["Aanpakken/Catalogus"] = new { first = 50 },
        ["Aanpakken/Kader"] = new { slug = "dimensies" },
        ["Ambassadeurs/Ambassadeurs"] = new { sector = "SBO" },
        ["Mijn/Ambassadeurs/MijnAmbassadeurs"] = new { sleutel = "GM0405" },
        ["Mijn/Ambassadeurs/AmbassadeurZoeken"] = new { id = "x" },
        ["Mijn/Aanvragen/MijnAanvragen"] = new { sleutel = "GM0405", first = 20 },
        ["Gemeenten/Gemeente"] = new { code = "GM0405", codes = new[] { "GM0405" }, jaar = 2026 },
        ["Gemeenten/Gemeenten"] = new { first = 50 },
        ["Kaarten/Kaart"] = new { gemeenten = Kaart.Codes, jaar = 2026 },
        ["Kaarten/Aanpakgemeenten"] = new { aanpak = "bridge", jaar = 2026 },
        ["Mijn/Budgetten/MijnBudgetten"] = new { sleutel = "GM0405", first = 100 },
        ["Kennis/Kennisitems"] = new { first = 24 },
        ["Kennis/Aanpakbekend"] = new { slug = "thuis-in-taal" },
        ["Kennis/Kennisitem"] = new { id = "x" },
        ["Mijn/Kennis/MijnKennis"] = new { sleutel = "GM0405", first = 50 },
        ["Mijn/Kennis/KennisitemZoeken"] = new { id = "x", sleutel = "GM0405" },
        ["Bijeenkomsten/Bijeenkomsten"] = new { vandaag = "2026-01-01" },
        ["Bijeenkomsten/Bijeenkomst"] = new { id = "x" },
        ["Privacy/MijnGegevens"] = new { geheim = "x" },
        ["Bijeenkomsten/EigenAanmelding"] = new { id = "x", geheim = "x" },
        ["Mijn/Bijeenkomsten/MijnBijeenkomsten"] = new { sleutel = "GM0405", first = 50 },
        ["Mijn/Bijeenkomsten/MijnBijeenkomst"] = new { id = "x", first = 100 },
        ["Mijn/Bijeenkomsten/BijeenkomstZoeken"] = new { id = "x" },
        ["Mijn/Bijeenkomsten/Aanwezigen"] = new { id = "x" },
        ["Mijn/Contacten/MijnContacten"] = new { sleutel = "GM0405", first = 50 },
        ["Mijn/Contacten/ContactZoeken"] = new { id = "x" },
        ["Mijn/Logboek/MijnLogboek"] = new { first = 50 },
        ["Mijn/Overzicht/Overzicht"] = new { sleutel = "GM0405" },
        ["Programmas/Programma"] = new { id = "x" },
        ["Programmas/Programmas"] = new { first = 100 },
        ["Vergelijken/Vergelijking"] = new { gemeenten = Kaart.Codes, jaar = 2026 },
        ["Vergelijken/Uitgelicht"] = new { gemeenten = Kaart.Codes.Take(20), jaar = 2026 },
        ["Vergelijken/Posten"] = new { gemeenten = new[] { "GM0405" }, jaar = 2026, first = 50, metProgrammas = true },
        ["Zoeken/Zoeken"] = new { tekst = "voorlezen", first = 20 },
        ["Aanmelden/Aanmelden"] = new { zoeken = true },
        ["Vergelijken/Zoals"] = new { code = "GM0405", aantal = 100 },
    };

    public static TheoryData<string> Documenten => [.. Paginadocumenten.Namen];

    [Theory]
    [MemberData(nameof(Documenten))]
    public void Elk_document_van_een_pagina_past_bij_het_schema_en_kost_minder_dan_de_helft_van_wat_mag(string naam)
    {
        JsonElement? variabelen = Variabelen.TryGetValue(naam, out var gegeven) ? JsonSerializer.SerializeToElement(gegeven) : null;

        var vraag = huis.Dienst<GraphQLExecutor>().Prepare(new(Paginadocumenten.Lees(naam), Variables: variabelen), new ClaimsPrincipal());

        // Variables come after the schema: a document that only lacks those fits. What it costs is tried once it is listed above.
        string[] fouten = [.. vraag.Errors.Select(fout => fout.Message).Where(fout => variabelen is not null || !fout.StartsWith("Variable \"$", StringComparison.Ordinal))];
        Assert.Empty(fouten);
        if (vraag.Cost is { } kosten)
            Assert.InRange(kosten.Requested, 1, kosten.Allowed / 2);
    }

    [Fact]
    public void Er_zijn_documenten() => Assert.Contains("Vergelijken/Vergelijking", Paginadocumenten.Namen);
}

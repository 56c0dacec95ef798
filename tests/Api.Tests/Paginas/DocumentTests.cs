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
        ["Gemeenten/Gemeente"] = new { code = "GM0405", codes = new[] { "GM0405" }, jaar = 2026 },
        ["Gemeenten/Gemeenten"] = new { first = 50 },
        ["Kaarten/Kaart"] = new { gemeenten = Kaart.Codes, jaar = 2026 },
        ["Kaarten/Aanpakgemeenten"] = new { aanpak = "bridge", jaar = 2026 },
        ["Programmas/Programma"] = new { id = "x" },
        ["Programmas/Programmas"] = new { first = 100 },
        ["Vergelijken/Vergelijking"] = new { gemeenten = Kaart.Codes, jaar = 2026 },
        ["Vergelijken/Uitgelicht"] = new { gemeenten = Kaart.Codes.Take(20), jaar = 2026 },
        ["Vergelijken/Zoals"] = new { code = "GM0405", aantal = 100 },
    };

    public static TheoryData<string> Documenten => [.. Paginadocumenten.Namen];

    [Theory]
    [MemberData(nameof(Documenten))]
    public void Elk_document_van_een_pagina_past_bij_het_schema_en_kost_minder_dan_de_helft_van_wat_mag(string naam)
    {
        JsonElement? variabelen = Variabelen.TryGetValue(naam, out var gegeven) ? JsonSerializer.SerializeToElement(gegeven) : null;

        var vraag = huis.Dienst<GraphQLExecutor>().Prepare(new(Paginadocumenten.Lees(naam), Variables: variabelen), new ClaimsPrincipal());

        Assert.Empty(vraag.Errors.Select(fout => fout.Message));
        Assert.InRange(vraag.Cost!.Requested, 1, vraag.Cost.Allowed / 2);
    }

    [Fact]
    public void Er_zijn_documenten() => Assert.Contains("Vergelijken/Vergelijking", Paginadocumenten.Namen);
}

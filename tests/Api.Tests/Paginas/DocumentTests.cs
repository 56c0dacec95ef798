using System.Net.Http.Json;
using System.Text.Json;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Api.Tests.Hosting;
using Regionetwerk.GraphQL;
using Xunit;

namespace Regionetwerk.Api.Tests.Paginas;

public sealed class DocumentTests(Apihuis huis) : IClassFixture<Apihuis>
{
    public static TheoryData<string> Namen => [.. Paginadocumenten.Namen.Where(naam => naam.StartsWith("Mijn/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Every_document_of_the_signed_in_pages_fits_the_schema(string naam)
    {
        // Without its variables none is carried out.
        using var antwoord = await huis.Client.PostAsJsonAsync("/graphql", new { query = Paginadocumenten.Lees(naam) }, TestContext.Current.CancellationToken);
        var inhoud = await antwoord.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        if (inhoud.TryGetProperty("errors", out var fouten))
            Assert.All(fouten.EnumerateArray(), fout => Assert.Equal(ErrorCodes.BadUserInput, fout.GetProperty("extensions").GetProperty("code").GetString()));
    }
}

using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace Regionetwerk.Api.Tests.Hosting;

public sealed partial class ReadmeTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_question_in_the_README_gives_the_answer_in_the_README()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Momentopname.Wortel(), "README.md"), Ct);
        var vraag = Vraag().Match(readme).Groups[1].Value;
        var verwacht = JsonNode.Parse(Antwoord().Match(readme).Groups[1].Value);

        using var inhoud = new StringContent(vraag, Encoding.UTF8, "application/json");
        using var antwoord = await huis.Client.PostAsync("/graphql", inhoud, Ct);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal(verwacht!.ToJsonString(), JsonNode.Parse(await antwoord.Content.ReadAsStringAsync(Ct))!.ToJsonString());
    }

    [GeneratedRegex("/graphql .* -d '([^']+)'")]
    private static partial Regex Vraag();

    [GeneratedRegex("```json\n(.+?)```", RegexOptions.Singleline)]
    private static partial Regex Antwoord();
}

using Regionetwerk.House.Tests.Draaien;
using Xunit;

namespace Regionetwerk.House.Tests.Post;

public sealed class PostTests(DraaiendHuis huis) : IClassFixture<DraaiendHuis>
{
    private const string Vraag = "{ post { wordtVerstuurd stand { wachten opgegeven verstuurd reden } } }";

    [Fact]
    public async Task Iedereen_ziet_of_er_e_mail_wordt_verstuurd()
    {
        var antwoord = await huis.Niemand.Vraag(Vraag);

        Assert.Equal("""{"wordtVerstuurd":false,"stand":null}""", antwoord["post"].GetRawText());
    }

    [Theory]
    [InlineData("GM0405", "beheerder")]
    [InlineData("landelijk-ondersteuningsaanbod", "medewerker")]
    public async Task Hoeveel_er_wacht_ziet_wie_het_beheert_en_niemand_anders(string organisatie, string rol)
    {
        var beheerder = await (await huis.Als("landelijk-ondersteuningsaanbod")).Vraag(Vraag);
        Assert.Equal("""{"wachten":0,"opgegeven":0,"verstuurd":0,"reden":null}""", beheerder["post.stand"].GetRawText());

        var ander = await (await huis.Als(organisatie, rol)).Vraag(Vraag);

        Assert.Equal("null", ander["post.stand"].GetRawText());
    }
}

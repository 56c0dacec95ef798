using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Regionetwerk.Api.Hosting;
using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Storage.Lezen;
using Xunit;

namespace Regionetwerk.Api.Tests.Hosting;

public sealed class ActorenTests(Apihuis huis) : IClassFixture<Apihuis>
{
    private static readonly BudgetToekennen Opdracht = new(
        Bron.Fonds, "Proef", new(2026, 1, 1), new(2026, 12, 31), Bedrag.UitEuro(1), Deling.Intern);

    [Fact]
    public async Task Who_is_not_signed_in_commands_nothing()
    {
        var fout = await Assert.ThrowsAsync<GeenToegangException>(() => Voor(null).EigenaarGrain("GM0405")!.BudgetToekennen(Opdracht));

        Assert.False(fout.Aangemeld);
    }

    [Fact]
    public async Task One_gemeente_does_not_command_another()
    {
        var fout = await Assert.ThrowsAsync<GeenToegangException>(
            () => Voor("GM0014").EigenaarGrain("GM0405")!.BudgetToekennen(Opdracht));

        Assert.True(fout.Aangemeld);
    }

    [Theory]
    [InlineData("GM0405", "GM0405")]
    [InlineData("GM0363", "GM0457")] // Weesp went into Amsterdam
    [InlineData("onderwijsbesturen-hoorn", "onderwijsbesturen-hoorn")]
    public async Task An_owner_is_commanded_by_its_own_people_under_every_code_it_has(string organisatie, string sleutel)
    {
        var uitkomst = await Voor(organisatie).EigenaarGrain(sleutel)!.BudgetToekennen(Opdracht);

        Assert.Empty(uitkomst.Weigeringen);
    }

    [Theory]
    [InlineData("GM9999")]
    [InlineData("")]
    [InlineData("Gemeente Hoorn")]
    public void A_key_that_no_owner_can_have_gives_no_actor(string sleutel) => Assert.Null(Voor("GM0405").EigenaarGrain(sleutel));

    [Fact]
    public async Task Without_a_request_the_caller_is_nobody_and_sees_what_is_public()
    {
        await using var verzoek = huis.App.Services.CreateAsyncScope();

        var kijker = await verzoek.ServiceProvider.GetRequiredService<Zicht>().Kijker(Bereik.KennisLezen);

        Assert.Null(kijker.Aanroeper);
        Assert.NotNull(verzoek.ServiceProvider.GetRequiredService<Actoren>());
    }

    private Actoren Voor(string? organisatie) => new(
        huis.Dienst<IGrainFactory>(),
        huis.Dienst<IRegister>(),
        organisatie is null ? null : new Aanroeper(organisatie, [Rol.Medewerker], "p-1"));
}

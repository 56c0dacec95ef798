using Regionetwerk.Grains.Geld;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Eigenaren;

public abstract partial class EigenaarGrain
{
    // Niet als omschrijving: het budget dat de ontvanger maakt heeft dezelfde sleutel, en een eigen omschrijving.
    private const string Toelichting = "toelichting";

    public async Task<Uitkomst> GeldDoorgeven(GeldDoorgeven opdracht)
    {
        var id = NieuweSleutel();
        opdracht = opdracht with { Aan = register.HuidigeGemeente(opdracht.Aan) ?? opdracht.Aan };
        var bestaat = await register.OrganisatieBestaatAsync(opdracht.Aan) || await register.SchoolAsync(opdracht.Aan) is not null;
        return await OpBudget(
            opdracht,
            opdracht.Budget,
            id,
            async (lezing, staat) => Budget.Beslis(staat, opdracht, Sleutel, bestaat, id, await Regeling(lezing, staat.Regeling)),
            new Wisbaar.Tekst(id, Toelichting, opdracht.Omschrijving));
    }

    public Task<Uitkomst> DoorgifteIntrekken(DoorgifteIntrekken opdracht) => OpBudget(
        opdracht,
        opdracht.Budget,
        opdracht.Doorgifte,
        async (lezing, staat) => Budget.Beslis(staat, await lezing.Lees<BudgetStaat>(Stroom.Budget(opdracht.Doorgifte)), opdracht, Sleutel),
        new Wisbaar.Tekst(opdracht.Doorgifte, "reden", opdracht.Reden));

    public Task<Uitkomst> DoorgifteOntvangen(DoorgifteOntvangen opdracht) => OpBudget(
        opdracht,
        opdracht.Doorgifte,
        opdracht.Doorgifte,
        async (lezing, staat) =>
        {
            var gever = await lezing.Lees<BudgetStaat>(Stroom.Budget(opdracht.Budget));
            return Budget.Beslis(staat, gever, opdracht, Sleutel, Vandaag, await Regeling(lezing, gever.Regeling));
        },
        new Wisbaar.Tekst(opdracht.Doorgifte, "omschrijving", opdracht.Omschrijving));

    private static async ValueTask<DoorgifteStaat?> OpenDoorgifte(Lezing lezing, BudgetStaat staat)
    {
        foreach (var (id, doorgifte) in staat.Doorgiften)
        {
            if ((await lezing.Lees<BudgetStaat>(Stroom.Budget(id))).Eigenaar.Length == 0)
                return doorgifte;
        }
        return null;
    }
}

using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.Storage.Geld;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Geld;

/// <summary>Budgetten op sleutel.</summary>
public sealed class BudgetLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<BudgetRij>(scheduler, zicht);

/// <summary>De budgetten van een eigenaar.</summary>
public sealed class BudgettenVanEigenaar(BatchScheduler scheduler, Zicht zicht) : BladLoader<BudgetRij>(scheduler, zicht, "eigenaar");

/// <inheritdoc cref="BudgettenVanEigenaar"/>
public sealed class AantalBudgettenVanEigenaar(BatchScheduler scheduler, Zicht zicht) : AantalLoader<BudgetRij>(scheduler, zicht, "eigenaar");

/// <summary>Financieringen op sleutel.</summary>
public sealed class FinancieringLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<FinancieringRij>(scheduler, zicht);

/// <summary>De financieringen van een budget.</summary>
public sealed class FinancieringenVanBudget(BatchScheduler scheduler, Zicht zicht)
    : BladLoader<FinancieringRij>(scheduler, zicht, "budget");

/// <inheritdoc cref="FinancieringenVanBudget"/>
public sealed class AantalFinancieringenVanBudget(BatchScheduler scheduler, Zicht zicht)
    : AantalLoader<FinancieringRij>(scheduler, zicht, "budget");

/// <summary>De financieringen van een programma.</summary>
public sealed class FinancieringenVanProgramma(BatchScheduler scheduler, Zicht zicht)
    : BladLoader<FinancieringRij>(scheduler, zicht, "programma");

/// <inheritdoc cref="FinancieringenVanProgramma"/>
public sealed class AantalFinancieringenVanProgramma(BatchScheduler scheduler, Zicht zicht)
    : AantalLoader<FinancieringRij>(scheduler, zicht, "programma");

/// <summary>De financieringen uit budgetten van een eigenaar, die niet meer bij hun programma passen en waar nog geld aan vastzit.</summary>
public sealed class StrijdigVanEigenaar(BatchScheduler scheduler, Zicht zicht)
    : BladLoader<FinancieringRij>(scheduler, zicht, Eigenaar)
{
    internal const string Eigenaar = FinancieringRij.StrijdigBij;
}

/// <inheritdoc cref="StrijdigVanEigenaar"/>
public sealed class AantalStrijdigVanEigenaar(BatchScheduler scheduler, Zicht zicht)
    : AantalLoader<FinancieringRij>(scheduler, zicht, StrijdigVanEigenaar.Eigenaar);

/// <summary>Bestedingen op sleutel.</summary>
public sealed class BestedingLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<BestedingRij>(scheduler, zicht);

/// <summary>De bestedingen van een financiering.</summary>
public sealed class BestedingenVanFinanciering(BatchScheduler scheduler, Zicht zicht)
    : BladLoader<BestedingRij>(scheduler, zicht, "financiering");

/// <inheritdoc cref="BestedingenVanFinanciering"/>
public sealed class AantalBestedingenVanFinanciering(BatchScheduler scheduler, Zicht zicht)
    : AantalLoader<BestedingRij>(scheduler, zicht, "financiering");

/// <summary>Omschrijvingen van budgetten en bestedingen die al gevonden zijn.</summary>
public sealed class OmschrijvingLoader(BatchScheduler scheduler, Bijlagen bijlagen) : BatchDataLoader<string, string>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellation) =>
        await bijlagen.Omschrijvingen(keys);
}

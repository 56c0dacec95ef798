using Regionetwerk.Api.Schema;
using Regionetwerk.GraphQL.DataLoaders;
using Regionetwerk.Storage.Kennis;
using Regionetwerk.Storage.Lezen;

namespace Regionetwerk.Api.Kennis;

/// <summary>Kennisitems op sleutel.</summary>
public sealed class KennisitemLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<KennisitemRij>(scheduler, zicht);

/// <summary>De kennisitems die over een gemeente gaan.</summary>
public sealed class KennisitemsOverGemeente(BatchScheduler scheduler, Zicht zicht) : BladLoader<KennisitemRij>(scheduler, zicht, "gemeente");

/// <inheritdoc cref="KennisitemsOverGemeente"/>
public sealed class AantalKennisitemsOverGemeente(BatchScheduler scheduler, Zicht zicht) : AantalLoader<KennisitemRij>(scheduler, zicht, "gemeente");

/// <summary>Overnames op sleutel.</summary>
public sealed class OvernameLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<OvernameRij>(scheduler, zicht);

/// <summary>De overnames van een kennisitem.</summary>
public sealed class OvernamesVanKennisitem(BatchScheduler scheduler, Zicht zicht) : BladLoader<OvernameRij>(scheduler, zicht, "kennisitem");

/// <inheritdoc cref="OvernamesVanKennisitem"/>
public sealed class AantalOvernamesVanKennisitem(BatchScheduler scheduler, Zicht zicht) : AantalLoader<OvernameRij>(scheduler, zicht, "kennisitem");

/// <summary>De overnames door een programma.</summary>
public sealed class OvernamesVanProgramma(BatchScheduler scheduler, Zicht zicht) : BladLoader<OvernameRij>(scheduler, zicht, "programma");

/// <inheritdoc cref="OvernamesVanProgramma"/>
public sealed class AantalOvernamesVanProgramma(BatchScheduler scheduler, Zicht zicht) : AantalLoader<OvernameRij>(scheduler, zicht, "programma");

/// <summary>Reacties op sleutel.</summary>
public sealed class ReactieLoader(BatchScheduler scheduler, Zicht zicht) : RijLoader<ReactieRij>(scheduler, zicht);

/// <summary>De reacties op een kennisitem.</summary>
public sealed class ReactiesOpKennisitem(BatchScheduler scheduler, Zicht zicht) : BladLoader<ReactieRij>(scheduler, zicht, "kennisitem");

/// <inheritdoc cref="ReactiesOpKennisitem"/>
public sealed class AantalReactiesOpKennisitem(BatchScheduler scheduler, Zicht zicht) : AantalLoader<ReactieRij>(scheduler, zicht, "kennisitem");

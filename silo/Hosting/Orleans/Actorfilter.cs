using Orleans;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Silo.Hosting;

/// <summary>
/// Brings every call to <see cref="EigenaarFilter"/>, except those to what Orleans itself consists of: its management, its dashboard. What is
/// called on one of our grains, even by an interface of Orleans, is never an exception.
/// </summary>
internal sealed class Actorfilter(EigenaarFilter eigenaar) : IIncomingGrainCallFilter
{
    public Task Invoke(IIncomingGrainCallContext context) =>
        IsVanOrleans(context.Grain?.GetType()) ? context.Invoke() : eigenaar.Invoke(context);

    public static bool IsVanOns(Type? type) => type?.Assembly == typeof(EigenaarFilter).Assembly;

    private static bool IsVanOrleans(Type? type) => type?.Assembly.GetName().Name?.StartsWith("Orleans.", StringComparison.Ordinal) == true;
}

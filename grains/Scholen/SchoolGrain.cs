using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Scholen;

/// <inheritdoc cref="ISchoolGrain"/>
public sealed class SchoolGrain(IEventStore store, IRegister register, TimeProvider tijd)
    : EigenaarGrain(store, register, tijd), ISchoolGrain
{
    private readonly IRegister _register = register;

    protected override async ValueTask<string?> EigenGemeente() => (await _register.SchoolAsync(Sleutel))?.Gemeente;
}

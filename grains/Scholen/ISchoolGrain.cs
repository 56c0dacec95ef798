using Regionetwerk.Grains.Eigenaren;

namespace Regionetwerk.Grains.Scholen;

/// <summary>Een schoolvestiging, met als sleutel BRIN en vestigingsnummer. Haar bestuur handelt voor haar.</summary>
[Alias("school")]
public interface ISchoolGrain : IEigenaarGrain;

namespace Regionetwerk.GraphQL;

/// <summary>Trusted documents that cannot be read or do not fit the schema. It names every fault.</summary>
public sealed class TrustedDocumentsException(IReadOnlyList<string> faults)
    : Exception($"The trusted documents have {faults.Count} fault(s):{string.Concat(faults.Select(fault => $"\n- {fault}"))}")
{
    public IReadOnlyList<string> Faults { get; } = faults;
}

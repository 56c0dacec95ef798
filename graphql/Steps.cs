namespace Regionetwerk.GraphQL;

/// <summary>Counts what reading, validating and planning one document takes, so that tests can hold it against the size of the document: unlike
/// time, a count does not depend on the machine. A step is a character or node looked at, once by one who looks.</summary>
internal sealed class Steps
{
    public long Count { get; private set; }

    public void Add(int steps) => Count += steps;
}

using Regionetwerk.GraphQL.Language;

namespace Regionetwerk.GraphQL.Validation.Rules;

/// <summary>Fragments have different names.
/// https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness</summary>
internal sealed class UniqueFragmentNames : ValidationRule
{
    private readonly Dictionary<string, NameNode> _names = [];

    public override void EnterFragment(FragmentDefinitionNode fragment)
    {
        if (!_names.TryAdd(fragment.Name.Value, fragment.Name))
            Context.Report($"There can be only one fragment named \"{fragment.Name}\".", _names[fragment.Name.Value].Position, fragment.Name.Position);
    }
}

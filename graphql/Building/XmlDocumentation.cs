using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Regionetwerk.GraphQL.Building;

/// <summary>Reads descriptions from the XML documentation beside an assembly.</summary>
internal sealed partial class XmlDocumentation(GraphQLDescriptions descriptions)
{
    private readonly Dictionary<(Type Type, string? Member), string> _builtIn = BuiltInMembers.Describe(descriptions);
    private readonly ConcurrentDictionary<Assembly, Dictionary<string, XElement>> _assemblies = new();

    public string? Of(Type type) => BuiltIn(type) ?? Summary(Find(type.Assembly, $"T:{Id(type)}"));

    public string? Of(MethodInfo method) => BuiltIn(method.DeclaringType!, method.Name) ?? Summary(Find(method.Module.Assembly, Id(method)));

    public string? OfEnumValue(FieldInfo value) => Summary(Find(value.Module.Assembly, $"F:{Id(value.DeclaringType!)}.{value.Name}"));

    /// <summary>What is said of the property itself, of the parameter of the record that it comes from, or of the interface that asks it.</summary>
    public string? Of(PropertyInfo property)
    {
        var declaring = property.DeclaringType!;
        var found = BuiltIn(declaring, property.Name)
            ?? Summary(Find(declaring.Assembly, $"P:{Id(declaring)}.{property.Name}"))
            ?? Parameter(Find(declaring.Assembly, $"T:{Id(declaring)}"), property.Name);
        if (found is not null || declaring.IsInterface) return found;
        return declaring.GetInterfaces()
            .Select(implemented => implemented.GetProperty(property.Name))
            .OfType<PropertyInfo>()
            .Select(Of)
            .FirstOrDefault(description => description is not null);
    }

    public string? Of(ParameterInfo parameter)
    {
        var declaring = parameter.Member.DeclaringType!;
        return parameter.Member switch
        {
            MethodInfo method => Parameter(Find(declaring.Assembly, Id(method)), parameter.Name!),
            _ => Parameter(Find(declaring.Assembly, $"T:{Id(declaring)}"), parameter.Name!),
        };
    }

    private string? BuiltIn(Type type, string? member = null) =>
        _builtIn.GetValueOrDefault((type.IsGenericType ? type.GetGenericTypeDefinition() : type, member));

    private XElement? Find(Assembly assembly, string id) => _assemblies.GetOrAdd(assembly, Load).GetValueOrDefault(id);

    private static Dictionary<string, XElement> Load(Assembly assembly)
    {
        var path = Path.ChangeExtension(assembly.Location, ".xml");
        if (assembly.Location.Length == 0 || !File.Exists(path)) return [];

        var members = new Dictionary<string, XElement>();
        foreach (var member in XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants("member"))
        {
            if (member.Attribute("name")?.Value is { } name) members.TryAdd(name, member);
        }

        return members;
    }

    private static string? Summary(XElement? member) => Text(member?.Element("summary"));

    private static string? Parameter(XElement? member, string name) =>
        Text(member?.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == name));

    private static string? Text(XElement? element)
    {
        if (element is null) return null;
        var text = string.Concat(element.Nodes().Select(Flatten));
        var lines = text.Split('\n').Select(line => Spaces().Replace(line, " ").Trim());
        var result = BlankLines().Replace(string.Join('\n', lines), "\n\n").Trim();

        // A line break in the source is no line break in the text; a blank line is a paragraph.
        result = SingleBreak().Replace(result, " ");
        return result.Length == 0 ? null : result;
    }

    private static string Flatten(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } reference => reference.IsEmpty
            ? ShortName(reference)
            : reference.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "para" } paragraph => $"\n\n{string.Concat(paragraph.Nodes().Select(Flatten))}\n\n",
        XElement other => string.Concat(other.Nodes().Select(Flatten)),
        _ => "",
    };

    private static string ShortName(XElement reference)
    {
        var name = reference.Attribute("cref")?.Value ?? reference.Attribute("langword")?.Value ?? reference.Attribute("name")?.Value ?? "";
        name = name.Split('(')[0];
        return name[(name.LastIndexOfAny(['.', ':']) + 1)..];
    }

    private static string Id(Type type)
    {
        if (type.IsGenericType && !type.IsGenericTypeDefinition) type = type.GetGenericTypeDefinition();
        return (type.FullName ?? type.Name).Replace('+', '.');
    }

    private static string Id(MethodInfo method)
    {
        var definition = method.DeclaringType is { IsGenericType: true, IsGenericTypeDefinition: false } declaring
            ? (MethodInfo)declaring.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(method)
            : method;
        var parameters = definition.GetParameters();
        var list = parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => ParameterId(parameter.ParameterType)))})";
        return $"M:{Id(definition.DeclaringType!)}.{definition.Name}{list}";
    }

    private static string ParameterId(Type type)
    {
        if (type.IsGenericParameter) return $"`{type.GenericParameterPosition}";
        if (type.IsArray) return $"{ParameterId(type.GetElementType()!)}[]";
        if (!type.IsGenericType) return Id(type);
        var name = Id(type);
        var arguments = string.Join(',', type.GetGenericArguments().Select(ParameterId));
        return $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}{{{arguments}}}";
    }

    [GeneratedRegex("[ \t\r]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("\n{2,}")]
    private static partial Regex BlankLines();

    [GeneratedRegex("(?<!\n)\n(?!\n)")]
    private static partial Regex SingleBreak();
}

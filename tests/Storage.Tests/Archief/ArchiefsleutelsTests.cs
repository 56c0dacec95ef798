using System.Reflection;
using System.Text.Json;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Storage.Archief;
using Xunit;

namespace Regionetwerk.Storage.Tests.Archief;

public sealed class ArchiefsleutelsTests
{
    // What may be of another, or is the key of the stream that the event is in: an archive has it only when that stream is the owner's.
    private static readonly string[] VanElders =
        ["aanvraag", "ambassadeur", "bijeenkomst", "budget", "contact", "herkomst", "kennisitem", "programma", "toelating", "via"];

    [Fact]
    public void Of_each_key_in_an_event_it_is_said_whether_the_archive_of_the_owner_has_what_it_names() =>
        Assert.Equal(string.Join(' ', Archiefsleutels.Onderdelen.Concat(VanElders).Order(StringComparer.Ordinal)), string.Join(' ', Sleutels()));

    private static IEnumerable<string> Sleutels() => typeof(Gebeurtenis).Assembly.GetTypes()
        .Where(soort => soort.IsSubclassOf(typeof(Gebeurtenis)))
        .SelectMany(soort => soort.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        .Where(lid => HeeftSleutel(lid.PropertyType))
        .Select(lid => JsonNamingPolicy.CamelCase.ConvertName(lid.Name))
        .Distinct()
        .Order(StringComparer.Ordinal);

    // Also somewhere in the records of the domain that it is made of.
    private static bool HeeftSleutel(Type soort) =>
        soort == typeof(Guid)
        || soort.GetGenericArguments().Any(HeeftSleutel)
        || (soort.IsClass && soort.Assembly == typeof(Gebeurtenis).Assembly && soort.GetProperties(BindingFlags.Public | BindingFlags.Instance).Any(lid => HeeftSleutel(lid.PropertyType)));
}

using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Regionetwerk.Charts.Tests;

/// <summary>The chart says of the product what the product says of itself. Wants no Helm.</summary>
public sealed partial class ProductTests
{
    private static readonly YamlNode Waarden = Yaml.Lees(Bron.Lees("charts", "regionetwerk", "values.yaml"))[0];

    [Fact]
    public void De_chart_is_van_de_versie_van_het_product()
    {
        var product = Versie().Match(Bron.Lees("Directory.Build.props")).Groups[1].Value;

        Assert.Equal(product, Yaml.Lees(Bron.Lees("charts", "regionetwerk", "Chart.yaml"))[0].Tekst("appVersion"));
    }

    [Fact]
    public void Een_pod_krijgt_langer_om_te_stoppen_dan_de_dienst_neemt()
    {
        var sjabloon = Bron.Lees("charts", "regionetwerk", "templates", "api.yaml");
        var dienst = Getal(Stopduur().Match(Bron.Lees("api", "Hosting", "ApiLimieten.cs")));

        Assert.True(Getal(Genade().Match(sjabloon)) >= dienst + Getal(Slaap().Match(sjabloon)) + 5);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public void Een_proef_vraagt_een_adres_dat_de_dienst_heeft(string adres)
    {
        Assert.Contains($"path: {adres}\n", Bron.Lees("charts", "regionetwerk", "templates", "api.yaml"), StringComparison.Ordinal);
        Assert.Contains(
            Directory.EnumerateFiles(Path.Combine(Bron.Hoofdmap, "api", "Hosting"), "*.cs", SearchOption.AllDirectories),
            bestand => File.ReadAllText(bestand).Contains($"\"{adres}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_mailserver_zonder_poort_wordt_bereikt_op_die_van_het_product()
    {
        Assert.Contains("\"StartTls\" 587 \"Tls\" 465 \"Geen\" 25", Bron.Lees("charts", "regionetwerk", "templates", "_network.tpl"), StringComparison.Ordinal);
        Assert.Contains(
            "Postbeveiliging.StartTls => 587, Postbeveiliging.Tls => 465, _ => 25", Bron.Lees("api", "Hosting", "PostInstellingen.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Elke_waarde_van_het_schema_heeft_een_standaard_en_andersom()
    {
        using var schema = JsonDocument.Parse(Bron.Lees("charts", "regionetwerk", "values.schema.json"));
        var wortel = schema.RootElement;

        // Helm's own, and what may be said and is better left unsaid.
        var zonder = Namen(wortel, wortel, "").Where(naam => naam != "global" && !naam.EndsWith("resources.limits.cpu", StringComparison.Ordinal));

        Assert.Equal(zonder.Order(), Namen(Waarden, wortel, wortel, "").Order());
    }

    [Fact]
    public void Elke_waarde_van_boven_wordt_uitgelegd()
    {
        var uitleg = Bron.Lees("docs", "helm.md");

        Assert.All(
            ((YamlMappingNode)Waarden).Children.Keys.Select(naam => ((YamlScalarNode)naam).Value!),
            naam => Assert.Contains($"`{naam}", uitleg, StringComparison.Ordinal));
    }

    // Down to where an object is free or empty.
    private static IEnumerable<string> Namen(JsonElement deel, JsonElement wortel, string pad)
    {
        deel = Volg(deel, wortel);
        return deel.TryGetProperty("properties", out var delen)
            ? delen.EnumerateObject().SelectMany(een => Namen(een.Value, wortel, pad.Length == 0 ? een.Name : $"{pad}.{een.Name}"))
            : [pad];
    }

    private static IEnumerable<string> Namen(YamlNode deel, JsonElement schema, JsonElement wortel, string pad)
    {
        var vrij = pad.Length > 0 && !(Volg(schema, wortel).TryGetProperty("properties", out _));
        if (vrij || deel is not YamlMappingNode map)
            return [pad];
        return map.Children.SelectMany(paar =>
        {
            var naam = ((YamlScalarNode)paar.Key).Value!;
            Assert.True(Volg(schema, wortel).GetProperty("properties").TryGetProperty(naam, out var verder), $"{pad}.{naam} staat niet in het schema");
            return Namen(paar.Value, verder, wortel, pad.Length == 0 ? naam : $"{pad}.{naam}");
        });
    }

    private static JsonElement Volg(JsonElement deel, JsonElement wortel) => deel.TryGetProperty("$ref", out var naar)
        ? wortel.GetProperty("definitions").GetProperty(naar.GetString()!.Split('/')[^1])
        : deel;

    private static int Getal(Match gevonden) => int.Parse(gevonden.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<Version>(.+)</Version>")]
    private static partial Regex Versie();

    [GeneratedRegex(@"Stopduur .*FromSeconds\((\d+)\)")]
    private static partial Regex Stopduur();

    [GeneratedRegex(@"terminationGracePeriodSeconds: (\d+)")]
    private static partial Regex Genade();

    [GeneratedRegex(@"sleep:\s+seconds: (\d+)")]
    private static partial Regex Slaap();
}

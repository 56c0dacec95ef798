using System.Reflection;
using System.Xml.Linq;
using Orleans;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Tests;

/// <summary>De vorm waaraan alle typen van het domein zich houden.</summary>
public sealed class VormTests
{
    private static readonly Type[] Beloften = [typeof(Task), typeof(ValueTask), typeof(Task<>), typeof(ValueTask<>), typeof(IAsyncEnumerable<>)];

    [Fact]
    public void Er_is_iets_om_af_te_lopen()
    {
        Assert.NotEmpty(Vorm.Methoden);
        Assert.NotEmpty(Vorm.Gebeurtenissen);
        Assert.NotEmpty(Vorm.Standen);
        Assert.Contains(typeof(Deling), Vorm.Reizigers);
    }

    [Fact]
    public void Een_methode_van_een_actor_belooft_een_antwoord_heeft_een_alias_en_zegt_welke_rol_zij_vraagt() =>
        Assert.All(Vorm.Methoden, methode =>
        {
            var belofte = methode.ReturnType;
            Assert.Contains(belofte.IsGenericType ? belofte.GetGenericTypeDefinition() : belofte, Beloften);
            Assert.NotNull(methode.GetCustomAttribute<AliasAttribute>());
            Assert.True(methode.IsDefined(typeof(VereistAttribute)) ^ methode.IsDefined(typeof(OpenbaarAttribute)));
        });

    [Fact]
    public void Alles_wat_meereist_is_tot_in_de_diepte_onveranderlijk() => Assert.Empty(Vorm.Reizigers.SelectMany(Vorm.Veranderlijk));

    [Fact]
    public void Alles_wat_meereist_kan_op_de_draad_onder_een_vaste_naam() => Assert.All(Vorm.Reizigers, type =>
    {
        Assert.NotNull(type.GetCustomAttribute<GenerateSerializerAttribute>(inherit: false));
        Assert.NotNull(type.GetCustomAttribute<AliasAttribute>(inherit: false));
    });

    [Fact]
    public void Namen_op_de_draad_komen_een_keer_voor()
    {
        var typen = Vorm.Domein.GetTypes().Where(type => type.IsDefined(typeof(AliasAttribute), inherit: false));

        Assert.Empty(Dubbel(typen.Select(Vorm.Alias)));
        Assert.All(
            Vorm.Grains, grain => Assert.Empty(Dubbel(grain.GetInterfaces().Append(grain).SelectMany(i => i.GetMethods()).Select(Vorm.Alias))));
    }

    [Fact]
    public void Nummers_van_leden_komen_binnen_een_type_een_keer_voor() => Assert.All(
        Vorm.Domein.GetTypes(),
        type => Assert.Empty(Dubbel(Vorm.Leden(type).Select(lid => lid.GetCustomAttribute<IdAttribute>()?.Id).OfType<uint>())));

    [Fact]
    public void Gebeurtenissen_en_standen_weten_niets_van_Orleans() => Assert.All(
        Vorm.Gebeurtenissen.Concat(Vorm.Standen).Append(typeof(Gebeurtenis)).Append(typeof(Wisbaar)).Concat(typeof(Wisbaar).GetNestedTypes()),
        type => Assert.All(
            Vorm.Leden(type).Append(type).SelectMany(lid => lid.CustomAttributes),
            kenmerk => Assert.DoesNotContain("Orleans", kenmerk.AttributeType.FullName, StringComparison.Ordinal)));

    [Fact]
    public void Gebeurtenissen_en_standen_zijn_tot_in_de_diepte_onveranderlijk() =>
        Assert.Empty(Vorm.Bereikbaar(Vorm.Gebeurtenissen.Concat(Vorm.Standen)).SelectMany(Vorm.Veranderlijk));

    [Fact]
    public void Een_gebeurtenis_heeft_een_naam_in_de_opslag_die_een_keer_voorkomt() => Assert.Empty(Dubbel(Vorm.Gebeurtenissen.Select(
        type => type.GetCustomAttribute<OpslagnaamAttribute>(inherit: false)?.Naam ?? $"GEEN NAAM: {type.Name}")));

    [Fact]
    public void Een_naam_in_de_opslag_is_er_altijd() =>
        Assert.All(Vorm.Gebeurtenissen, type => Assert.NotNull(type.GetCustomAttribute<OpslagnaamAttribute>(inherit: false)));

    [Fact]
    public void Elk_openbaar_type_zegt_waar_het_voor_is()
    {
        var beschreven = XDocument.Load(Path.ChangeExtension(Vorm.Domein.Location, ".xml")).Descendants("member")
            .Where(lid => lid.Element("summary") is { Value.Length: > 0 } || lid.Element("inheritdoc") is not null)
            .Select(lid => lid.Attribute("name")!.Value)
            .ToHashSet();

        Assert.Empty(Vorm.Domein.GetExportedTypes().Select(type => $"T:{type.FullName!.Replace('+', '.')}").Except(beschreven));
    }

    private static IEnumerable<T> Dubbel<T>(IEnumerable<T> namen) =>
        namen.GroupBy(naam => naam).Where(groep => groep.Count() > 1).Select(groep => groep.Key);
}

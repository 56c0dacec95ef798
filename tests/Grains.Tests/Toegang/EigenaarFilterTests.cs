using System.Reflection;
using Orleans;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;
using Regionetwerk.Grains.Eigenaren;
using Regionetwerk.Grains.Gemeenten;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Tests.Opslag;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Tests.Toegang;

public sealed class EigenaarFilterTests
{
    private static readonly MethodInfo Sluiten = typeof(IEigenaarGrain).GetMethod(nameof(IEigenaarGrain.BudgetSluiten))!;
    private static readonly MethodInfo Aanmelden = typeof(IEigenaarGrain).GetMethod(nameof(IEigenaarGrain.AanmeldenVoorBijeenkomst))!;
    private static readonly MethodInfo Verklaren = typeof(IGemeenteGrain).GetMethod(nameof(IGemeenteGrain.JaarVerklaren))!;
    private static readonly MethodInfo Oprichten = typeof(INetwerkGrain).GetMethod(nameof(INetwerkGrain.Oprichten))!;
    private static readonly MethodInfo ZonderEis = typeof(IVergeten).GetMethod(nameof(IVergeten.Doe))!;

    [Fact]
    public Task Zonder_aanroeper_wordt_niets_uitgevoerd() => Geweigerd(null, Hoorn, Sluiten, aangemeld: false);

    [Fact]
    public Task Een_organisatie_doet_wat_van_haar_is() => Mag(Als(Hoorn), Hoorn, Sluiten);

    [Fact]
    public Task Een_organisatie_doet_niets_van_een_ander() => Geweigerd(Als(Groningen), Hoorn, Sluiten);

    [Theory]
    [InlineData("gm0405")]
    [InlineData("GM0405 ")]
    [InlineData("")]
    [InlineData("GМ0405")] // Cyrillische М
    public Task Een_sleutel_die_erop_lijkt_is_een_ander(string organisatie) => Geweigerd(Als(organisatie), Hoorn, Sluiten);

    [Fact]
    public Task Een_bestuur_doet_wat_van_zijn_school_is() => Mag(Als(NepRegister.Bestuur), NepRegister.School, Sluiten);

    [Fact]
    public Task Een_school_doet_zelf_wat_van_haar_is() => Mag(Als(NepRegister.School), NepRegister.School, Sluiten);

    [Fact]
    public Task Een_school_doet_niets_van_haar_bestuur() => Geweigerd(Als(NepRegister.School), NepRegister.Bestuur, Sluiten);

    [Fact]
    public Task Een_school_doet_niets_van_een_school_van_hetzelfde_bestuur() =>
        Geweigerd(Als(NepRegister.School), NepRegister.AndereSchool, Sluiten);

    [Fact]
    public Task De_gemeente_van_een_school_doet_niets_van_de_school() => Geweigerd(Als(Hoorn), NepRegister.School, Sluiten);

    [Fact]
    public async Task De_rol_moet_hoog_genoeg_zijn()
    {
        await Geweigerd(Als(Hoorn, Rol.Lezer), Hoorn, Sluiten);
        await Mag(Als(Hoorn, Rol.Medewerker), Hoorn, Sluiten);
        await Geweigerd(Als(Hoorn, Rol.Lezer, Rol.Medewerker), Hoorn, Verklaren);
        await Mag(Als(Hoorn, Rol.Lezer, Rol.Beheerder), Hoorn, Verklaren);
    }

    [Fact]
    public Task Zonder_rol_mag_niets() => Geweigerd(new(Hoorn, [], "p1"), Hoorn, Sluiten);

    [Fact]
    public async Task Waar_de_actor_zelf_oordeelt_telt_alleen_de_rol()
    {
        await Mag(Als(Groningen), "leerkring-0a1b2c3d", Oprichten);
        await Geweigerd(Als(Groningen, Rol.Medewerker), "leerkring-0a1b2c3d", Oprichten);
    }

    [Fact]
    public Task Een_methode_zonder_eis_is_voor_niemand() => Geweigerd(Als(Hoorn), Hoorn, ZonderEis);

    [Fact]
    public Task Het_platform_zelf_mag_alles() => Mag(Aanroeper.Systeem, NepRegister.School, Sluiten);

    [Theory]
    [InlineData(Hoorn, "systeem")]
    [InlineData("", "p1")]
    public Task Wie_op_het_platform_lijkt_is_het_niet(string organisatie, string persoon) =>
        Geweigerd(new(organisatie, [Rol.Beheerder], persoon), NepRegister.School, Sluiten);

    [Fact]
    public async Task Wat_openbaar_heet_is_er_ook_voor_wie_niet_is_aangemeld_en_die_heet_dan_niemand()
    {
        var aanroep = new Aanroep(Hoorn, Aanmelden);
        Aanroeper.Huidig = null;

        await new EigenaarFilter(new NepRegister()).Invoke(aanroep);

        Assert.True(aanroep.Uitgevoerd);
        Assert.Equal(Aanroeper.Niemand, aanroep.Aanroeper);
        await Mag(Als(Groningen, Rol.Lezer), Hoorn, Aanmelden);
    }

    [Fact]
    public async Task Niemand_mag_niets_dat_niet_openbaar_heet()
    {
        Assert.All(
            typeof(IEigenaarGrain).Assembly.GetTypes().Where(type => type.IsInterface && type.IsAssignableTo(typeof(IGrain))).SelectMany(type => type.GetMethods())
                .Where(methode => methode.IsDefined(typeof(OpenbaarAttribute))),
            methode => Assert.Contains(methode.Name, (string[])["AanmeldenVoorBijeenkomst", "AanmeldingBevestigen", "Afmelden"]));
        await Geweigerd(Aanroeper.Niemand, Hoorn, Sluiten, aangemeld: false);
        await Geweigerd(Aanroeper.Niemand, "", Sluiten, aangemeld: false);
    }

    private static Aanroeper Als(string organisatie, params Rol[] rollen) =>
        new(organisatie, rollen is [] ? [Rol.Beheerder] : [.. rollen], "p1");

    private static async Task Mag(Aanroeper aanroeper, string actor, MethodInfo methode)
    {
        var aanroep = new Aanroep(actor, methode);
        Aanroeper.Huidig = aanroeper;

        await new EigenaarFilter(new NepRegister()).Invoke(aanroep);

        Assert.True(aanroep.Uitgevoerd);
    }

    private static async Task Geweigerd(Aanroeper? aanroeper, string actor, MethodInfo methode, bool aangemeld = true)
    {
        var aanroep = new Aanroep(actor, methode);
        Aanroeper.Huidig = aanroeper;

        var fout = await Assert.ThrowsAsync<GeenToegangException>(() => new EigenaarFilter(new NepRegister()).Invoke(aanroep));

        Assert.Equal((aangemeld, false), (fout.Aangemeld, aanroep.Uitgevoerd));
    }

    private interface IVergeten : IGrainWithStringKey
    {
        Task Doe();
    }

    /// <summary>Een aanroep die onthoudt of zij werd doorgelaten.</summary>
    private sealed class Aanroep(string actor, MethodInfo methode) : IIncomingGrainCallContext
    {
        public bool Uitgevoerd { get; private set; }

        public Aanroeper? Aanroeper { get; private set; }

        public GrainId TargetId { get; } = GrainId.Create("actor", actor);

        public MethodInfo InterfaceMethod => methode;

        public object? Result { get; set; }

        public Task Invoke()
        {
            Uitgevoerd = true;
            Aanroeper = Grains.Toegang.Aanroeper.Huidig;
            return Task.CompletedTask;
        }

        public IInvokable Request => throw Ongevraagd;

        public object Grain => throw Ongevraagd;

        public GrainId? SourceId => throw Ongevraagd;

        public string InterfaceName => throw Ongevraagd;

        public string MethodName => throw Ongevraagd;

        public IGrainContext TargetContext => throw Ongevraagd;

        public MethodInfo ImplementationMethod => throw Ongevraagd;

        private static NotSupportedException Ongevraagd => new("Het filter hoort dit niet nodig te hebben.");
    }
}

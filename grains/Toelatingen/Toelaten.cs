using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Grains.Toelatingen;

/// <summary>De regels van toelatingen: wie namens welke organisatie mag handelen. Het landelijk ondersteuningsaanbod houdt ze bij.</summary>
public static partial class Toelaten
{
    /// <param name="bestaat">Of de genoemde organisatie bestaat.</param>
    /// <param name="bestuur">Van een school: onder welk bestuur zij valt.</param>
    public static Besluit Beslis(
        ToelatingenStaat staat, DirectoryToelaten opdracht, bool bestaat, Guid toelating, Aanroeper aanroeper, string? bestuur = null)
    {
        AlleenMensen(aanroeper);
        Weigering[] fouten = [.. Toets(opdracht), .. Bekend(bestaat), .. Open(staat, opdracht.Organisatie, bestuur)];
        return fouten.Length > 0 ? Besluit.Weiger([.. fouten]) : Geef(staat, Gegeven(opdracht, toelating));
    }

    /// <inheritdoc cref="Beslis(ToelatingenStaat, DirectoryToelaten, bool, Guid, Aanroeper, string)"/>
    public static Besluit Beslis(
        ToelatingenStaat staat, AppToelaten opdracht, bool bestaat, Guid toelating, Aanroeper aanroeper, string? bestuur = null)
    {
        AlleenMensen(aanroeper);
        Weigering[] fouten =
        [
            .. Invoer.Regel(opdracht.Client, "client", Limieten.Naam),
            .. Directory(opdracht.Directory),
            .. opdracht.Bereiken.IsDefaultOrEmpty ? [ToelatingWeigeringen.GeenBereik] : Array.Empty<Weigering>(),
            .. InOrganisatie(opdracht.Rol),
            .. Bekend(bestaat),
            .. Open(staat, opdracht.Organisatie, bestuur),
        ];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        Toegelatene wie = new(Vorm(opdracht.Directory), Client: Vorm(opdracht.Client));
        // Wat een app mag staat op één plaats: twee toelatingen samen zouden meer geven dan een van beide zegt.
        return staat.Geldend.Values.Any(geldend => geldend.Wie == wie && geldend.Organisatie == opdracht.Organisatie)
            ? ToelatingWeigeringen.BestaatAl
            : Geef(staat, new(toelating, wie, opdracht.Organisatie, opdracht.Rol, [.. opdracht.Bereiken.Distinct().Order()]));
    }

    public static Besluit Beslis(ToelatingenStaat staat, ToelatingIntrekken opdracht, Aanroeper aanroeper)
    {
        AlleenMensen(aanroeper);
        // Wie het platform draait, gaat de organisaties niet aan.
        if (!staat.Geldend.TryGetValue(opdracht.Toelating, out var geldend) || geldend.Rol is Rol.Operator)
            return ToelatingWeigeringen.Onbekend;
        ToelatingIngetrokken weg = new(opdracht.Toelating);
        return ToelatingenStaat.IsBeheerder(geldend) && !staat.Pas(weg).HeeftBeheerder ? ToelatingWeigeringen.LaatsteBeheerder : weg;
    }

    public static Besluit Beslis(ToelatingenStaat staat, PlatformToelaten opdracht, Guid toelating, Aanroeper aanroeper)
    {
        if (!aanroeper.IsSysteem)
            throw new GeenToegangException(aangemeld: true);
        Weigering[] fouten = [.. Directory(opdracht.Directory), .. Invoer.RegelOfLeeg(opdracht.Groep, "groep", Limieten.Naam)];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        if (opdracht.Rol is Rol.Beheerder && staat.HeeftBeheerder)
            return ToelatingWeigeringen.ErIsEenBeheerder;
        Toegelatene wie = new(Vorm(opdracht.Directory), Groep: opdracht.Groep is { } groep ? Vorm(groep) : null, Persoon: opdracht.Persoon);
        return Geef(staat, new(toelating, wie, Organisatie.Loa, opdracht.Rol));
    }

    /// <summary>De organisatie en haar eerste toelating, samen of niet.</summary>
    /// <param name="bestaat">Of de organisatie er al is.</param>
    /// <param name="bestuur">Van een school: onder welk bestuur zij valt.</param>
    public static Besluit Beslis(
        ToelatingenStaat staat,
        OrganisatieStaat organisatie,
        OrganisatieOpnemen opdracht,
        bool bestaat,
        Guid toelating,
        Opslag.StreamId stroom,
        Aanroeper aanroeper,
        string? bestuur = null)
    {
        AlleenMensen(aanroeper);
        if (bestaat ? opdracht.Soort is not null || opdracht.Naam is not null : opdracht.Soort is null || opdracht.Naam is null)
            return ToelatingWeigeringen.NieuwOfBekend;
        if (bestaat)
        {
            return staat.Gesloten.Contains(opdracht.Eerste.Organisatie)
                ? Heropen(staat, opdracht.Eerste, toelating, aanroeper)
                : Beslis(staat, opdracht.Eerste, bestaat, toelating, aanroeper, bestuur);
        }
        var opname = Organisatie.Beslis(organisatie, new OrganisatieRegistreren(opdracht.Soort!.Value, opdracht.Naam!), opdracht.Eerste.Organisatie, aanroeper);
        Weigering[] fouten = [.. opname.Weigeringen, .. Toets(opdracht.Eerste)];
        if (fouten.Length > 0)
            return Besluit.Weiger([.. fouten]);
        var eerste = Geef(staat, Gegeven(opdracht.Eerste, toelating));
        return eerste.Geweigerd ? eerste : eerste.En(new(stroom, opname.Gebeurtenissen[0]));
    }

    /// <summary>Zoals een directory of groep in een token staat: de ids van Entra ID in kleine letters, al het andere zoals het is.</summary>
    public static string Vorm(string tekst) => Guid.TryParseExact(tekst.Trim(), "D", out var id) ? id.ToString("D") : tekst.Trim();

    private static ToelatingGegeven Gegeven(DirectoryToelaten opdracht, Guid toelating) => new(
        toelating,
        new(Vorm(opdracht.Directory), opdracht.Groep is { } groep ? Vorm(groep) : null, opdracht.Approl?.Trim()),
        opdracht.Organisatie,
        opdracht.Rol);

    private static Besluit Geef(ToelatingenStaat staat, ToelatingGegeven gegeven)
    {
        if (staat.Geldend.ContainsValue(new(gegeven.Wie, gegeven.Organisatie, gegeven.Rol)))
            return ToelatingWeigeringen.BestaatAl;
        return staat.Geldend.Count >= Limieten.Toelatingen ? ToelatingWeigeringen.Vol : gegeven;
    }

    // Een app die toelatingen geeft, kan zichzelf alles geven.
    private static void AlleenMensen(Aanroeper aanroeper)
    {
        if (aanroeper.App is not null || aanroeper.Bereiken is not null)
            throw new GeenToegangException(aangemeld: true);
    }

    private static IEnumerable<Weigering> Toets(DirectoryToelaten opdracht) =>
    [
        .. Directory(opdracht.Directory),
        .. Invoer.RegelOfLeeg(opdracht.Groep, "groep", Limieten.Naam),
        .. Invoer.RegelOfLeeg(opdracht.Approl, "approl", Limieten.Naam),
        .. opdracht is { Groep: not null, Approl: not null } ? [ToelatingWeigeringen.GroepOfApprol] : Array.Empty<Weigering>(),
        .. InOrganisatie(opdracht.Rol),
    ];

    private static Weigering[] Directory(string directory)
    {
        Weigering[] fouten = [.. Invoer.Regel(directory, "directory", Limieten.Naam)];
        return fouten.Length == 0 && !Guid.TryParseExact(Vorm(directory), "D", out _) && !IsUitgever(Vorm(directory))
            ? [ToelatingWeigeringen.GeenDirectory]
            : fouten;
    }

    // Zonder versleuteling alleen op de machine zelf: daar wordt ontwikkeld.
    private static bool IsUitgever(string tekst) =>
        Uri.TryCreate(tekst, UriKind.Absolute, out var adres) && (adres.Scheme == Uri.UriSchemeHttps || (adres.Scheme == Uri.UriSchemeHttp && adres.IsLoopback));

    private static ImmutableArray<Weigering> InOrganisatie(Rol rol) => rol is Rol.Operator ? [ToelatingWeigeringen.GeenRolHier] : [];

    private static ImmutableArray<Weigering> Bekend(bool bestaat) => bestaat ? [] : [ToelatingWeigeringen.OrganisatieOnbekend];
}

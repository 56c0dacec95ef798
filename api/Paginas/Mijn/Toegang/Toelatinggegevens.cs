using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Api.Paginas.Mijn.Toegang;

/// <summary>Who may act for whom, as the pages about it read it.</summary>
public sealed record Toelatinggegevens(
    string Id = "",
    string Directory = "",
    string? Groep = null,
    string? Approl = null,
    string? Persoon = null,
    string? Client = null,
    string Namens = "",
    Rol Rol = default,
    IReadOnlyList<Bereik>? Bereiken = null,
    Toelatinggegevens.Naamdrager? Organisatie = null)
{
    /// <summary>Roles that there are in an organisation.</summary>
    public static IReadOnlyList<Optie> Rollen { get; } =
    [
        new(Keuzes.Naam(Rol.Lezer), "Lezer: alleen lezen"),
        new(Keuzes.Naam(Rol.Medewerker), "Medewerker: ook vastleggen"),
        new(Keuzes.Naam(Rol.Beheerder), "Beheerder: ook wat de organisatie bindt"),
    ];

    /// <summary>What an app may do.</summary>
    public static IReadOnlyList<Optie> Mogelijk { get; } = [.. Enum.GetValues<Bereik>().Select(bereik => new Optie(Keuzes.Naam(bereik), Woorden(bereik)))];

    /// <summary>For whom it is, in words.</summary>
    public string Wie =>
        Client is not null ? $"App {Client}"
        : Groep is not null ? $"Groep {Groep}"
        : Approl is not null ? $"Approl {Approl}"
        : Persoon is not null ? "Een persoon"
        : "Iedereen van deze directory";

    /// <summary>For whom he acts.</summary>
    public string Naam => Organisatie?.Naam ?? Namens;

    /// <summary>What he may do there.</summary>
    public string Mag => Bereiken is not { Count: > 0 } ? Namen.Van(Rol) : $"{Namen.Van(Rol)}: {Nederlands.Opsomming(Bereiken.Select(Woorden))}";

    /// <summary>Whether this person keeps who may act for whom.</summary>
    public static bool MagBeheren(Wie.Aangemeld ik) => ik.Sleutel == Grains.Organisaties.Organisatie.Loa && ik.Rollen.Omvat(Rol.Beheerder);

    /// <summary>Ends the page for everybody else.</summary>
    /// <exception cref="PaginaException">He does not.</exception>
    public static void Eis(Wie.Aangemeld ik)
    {
        if (!MagBeheren(ik))
            throw PaginaException.NietGevonden("Deze bladzijde");
    }

    private static string Woorden(Bereik bereik) => bereik switch
    {
        Bereik.KennisLezen => "kennis lezen",
        Bereik.FinancieringLezen => "financiering lezen",
        Bereik.ContactenLezen => "contacten lezen",
        _ => "schrijven",
    };

    /// <summary>Something with a name.</summary>
    public sealed record Naamdrager(string Naam);
}

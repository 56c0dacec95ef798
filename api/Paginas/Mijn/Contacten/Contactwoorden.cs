using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Paginas.Mijn.Contacten;

/// <summary>Why a person is kept and what that person agreed to, in words.</summary>
public static class Contactwoorden
{
    /// <summary>How far a person may agree to share.</summary>
    public static IReadOnlyList<Optie> Reikwijdtes { get; } =
    [
        new(Keuzes.Naam(Zichtbaarheid.Netwerk), "Ook leden van netwerken"),
        new(Keuzes.Naam(Zichtbaarheid.Landelijk), "Ook alle aangemelde deelnemers"),
        new(Keuzes.Naam(Zichtbaarheid.Openbaar), "Iedereen"),
    ];

    /// <summary>What a person may be kept for.</summary>
    public static IReadOnlyList<Optie> Doelen { get; } = [.. Enum.GetValues<ContactDoel>().Select(doel => new Optie(Keuzes.Naam(doel), Van(doel)))];

    /// <summary>What the person is kept for.</summary>
    public static string Van(ContactDoel doel) => doel switch
    {
        ContactDoel.Samenwerking => "Samenwerken in een programma of werkgroep",
        ContactDoel.Ambassadeur => "Ambassadeur: in een netwerk delen wat de persoon weet",
        _ => "Aanspreekpunt: anderen weten bij wie zij terechtkunnen",
    };

    /// <summary>What the person agreed to.</summary>
    public static string Van(Toestemminggegevens? toestemming) => toestemming switch
    {
        null => "Geen",
        { Op: { } op } => $"{Reikwijdte(toestemming.Reikwijdte)}, sinds {Nederlands.Datum(op)}",
        _ => Reikwijdte(toestemming.Reikwijdte),
    };

    private static string Reikwijdte(Zichtbaarheid reikwijdte) => Reikwijdtes.First(optie => optie.Waarde == Keuzes.Naam(reikwijdte)).Tekst;
}

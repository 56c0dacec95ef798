using System.Collections.Immutable;
using Regionetwerk.Api.Tests.Toegang;
using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>A kind of caller: a column of the table.</summary>
/// <param name="Organisatie">For whom; null is whoever has not signed in.</param>
/// <param name="Rol">Outsiders are beheerder: who may do most is the one to be kept out.</param>
/// <param name="Bereik">Of an app, the one thing that it may; null is a person.</param>
public sealed record Kijkersoort(string Naam, string? Organisatie, string Rol = "beheerder", string? Bereik = null)
{
    /// <summary>Whose records are looked at.</summary>
    public const string Hoorn = "GM0405";

    /// <summary>In the order of the columns.</summary>
    public static ImmutableArray<Kijkersoort> Alle { get; } =
    [
        new("niemand", null),
        new("gemeente", "GM0014"),
        new("netwerkgenoot", "GM0361"),
        new("oud-lid", "GM0599"),
        new("genodigde", "GM0518"),
        new("betaler", "GM0106"),
        new("school", "16AH00"),
        new("bestuur", "bestuur-10249"),
        new("loa", "landelijk-ondersteuningsaanbod"),
        new("app kennis.lezen", Hoorn, Bereik: "KENNIS_LEZEN"),
        new("app financiering.lezen", Hoorn, Bereik: "FINANCIERING_LEZEN"),
        new("app contacten.lezen", Hoorn, Bereik: "CONTACTEN_LEZEN"),
        new("app schrijven", Hoorn, Bereik: "SCHRIJVEN"),
        new("lezer", Hoorn, "lezer"),
        new("medewerker", Hoorn, "medewerker"),
        new("beheerder", Hoorn),
    ];

    /// <summary>The one who sees everything there is to see of Hoorn.</summary>
    public static Kijkersoort Eigenaar => Alle[^1];

    /// <summary>Somebody of Hoorn, or an app that acts for it.</summary>
    public bool IsEigenaar => Organisatie is Hoorn;

    /// <summary>Whether what is only for the owner of a record is for this caller: of contacts and of the rest an app has a scope of its own.</summary>
    public bool LeestAlles(string soort) => IsEigenaar && (Bereik is null || Bereik is "CONTACTEN_LEZEN" == soort is "Contact" && Bereik is not "SCHRIJVEN");

    /// <summary>By its name.</summary>
    public static Kijkersoort Met(string naam) => Alle.Single(een => een.Naam == naam);

    /// <summary>Signed in, or not.</summary>
    public async Task<Client> In(DraaiendHuis huis, Uitgever uitgever)
    {
        if (Bereik is null)
            return Organisatie is null ? huis.Niemand : await huis.Als(Organisatie, Rol);
        var client = $"app-{Bereik}";
        var landelijk = await huis.Als("landelijk-ondersteuningsaanbod");
        (await landelijk.Opdracht("appToelaten", new { client, directory = uitgever.Adres, organisatie = Organisatie, bereiken = new[] { Bereik }, rol = "BEHEERDER" })).Gelukt();
        return huis.Met(uitgever.VanApp(client));
    }

    /// <inheritdoc/>
    public override string ToString() => Naam;
}

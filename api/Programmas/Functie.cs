using Regionetwerk.Storage.Programmas;

namespace Regionetwerk.Api.Programmas;

/// <summary>Hoeveel voltijdsplaatsen een functie in een jaar in een programma heeft.</summary>
public sealed class Functie(FunctieRij rij)
{
    /// <summary>Welke functie, als slug, zoals brugfunctionaris.</summary>
    [GraphQL.Building.GraphQLName("functie")]
    public string Naam => rij.Functie;

    /// <summary>Kalenderjaar.</summary>
    public int Jaar => rij.Jaar;

    /// <summary>Voltijdsplaatsen, met ten hoogste twee decimalen.</summary>
    public double Fte => rij.FteHonderdsten / 100d;
}

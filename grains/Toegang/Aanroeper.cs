using System.Collections.Immutable;

namespace Regionetwerk.Grains.Toegang;

/// <summary>Wat iemand binnen de eigen organisatie mag.</summary>
public enum Rol
{
    /// <summary>Leest wat van de organisatie is en met haar gedeeld wordt.</summary>
    Lezer,

    /// <summary>Houdt programma's, budgetten en contacten bij.</summary>
    Medewerker,

    /// <summary>Doet ook wat de organisatie bindt: lidmaatschap, een jaar volledig verklaren.</summary>
    Beheerder,

    /// <summary>Draait het platform. Geeft in geen organisatie iets: wie haar gegevens wil zien, heeft daar een andere rol voor nodig.</summary>
    Operator,
}

/// <summary>Namens wie een opdracht komt. Zonder aanroeper wordt niets uitgevoerd.</summary>
/// <param name="Organisatie">Sleutel van de organisatie: gemeentecode, schoolcode of slug.</param>
/// <param name="Rollen">De rollen in die organisatie.</param>
/// <param name="Persoon">Pseudonieme sleutel van de persoon of app; geen naam of adres.</param>
[GenerateSerializer, Immutable, Alias("aanroeper")]
public sealed record Aanroeper(string Organisatie, ImmutableArray<Rol> Rollen, string Persoon)
{
    private const string Sleutel = "regionetwerk.aanroeper";

    /// <summary>De client id van de app die het zelf doet; leeg bij een mens.</summary>
    [Id(0)]
    public string? App { get; init; }

    /// <summary>Wat die app mag; leeg bij een mens, die alles mag wat zijn rol toelaat.</summary>
    [Id(1)]
    public ImmutableArray<Bereik>? Bereiken { get; init; }

    /// <summary>Werk van het platform zelf, zoals voorbeeldgegevens laden; nooit namens een mens.</summary>
    public static Aanroeper Systeem { get; } = new("", [Rol.Beheerder], "systeem");

    /// <summary>Wie niet is aangemeld, bij een methode die <see cref="OpenbaarAttribute"/> draagt.</summary>
    public static Aanroeper Niemand { get; } = new("", [], "niemand");

    public bool IsNiemand => Persoon == Niemand.Persoon && Organisatie.Length == 0;

    public bool IsSysteem => Persoon == Systeem.Persoon && Organisatie.Length == 0;

    /// <summary>Of de aanroeper deze rol heeft; een hogere rol omvat de lagere, en operator staat daar buiten.</summary>
    public bool Heeft(Rol rol) => Rollen.Omvat(rol);

    /// <summary>Of de aanroeper in zijn organisatie iets mag, al is het maar lezen.</summary>
    public bool IsVanOrganisatie => Heeft(Rol.Lezer);

    /// <summary>
    /// Of dit binnen het bereik van de aanroeper valt. Wie bedragen mag lezen, leest ook van welke programma's zij zijn.
    /// </summary>
    public bool Mag(Bereik bereik) =>
        Bereiken is not { } eigen || eigen.Contains(bereik) || (bereik is Bereik.KennisLezen && eigen.Contains(Bereik.FinancieringLezen));

    /// <summary>De aanroeper van de lopende aanroep.</summary>
    public static Aanroeper? Huidig
    {
        get => RequestContext.Get(Sleutel) as Aanroeper;
        set
        {
            if (value is null)
                RequestContext.Remove(Sleutel);
            else
                RequestContext.Set(Sleutel, value);
        }
    }

    public bool Equals(Aanroeper? other) =>
        other is not null && Organisatie == other.Organisatie && Persoon == other.Persoon && App == other.App
        && Rollen.SequenceEqual(other.Rollen) && (Bereiken ?? []).SequenceEqual(other.Bereiken ?? []) && Bereiken.HasValue == other.Bereiken.HasValue;

    public override int GetHashCode() => HashCode.Combine(Organisatie, Persoon);
}

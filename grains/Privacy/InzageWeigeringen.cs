using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Privacy;

/// <summary>Wat er te weigeren is aan wie de eigen gegevens vraagt of wist.</summary>
public static class InzageWeigeringen
{
    /// <summary>Van geen adres in het bijzonder: het antwoord zegt niet of een adres bekend is.</summary>
    public static Weigering TeDruk { get; } =
        Weigeringen.Ongeldig("Er is nu te vaak om gegevens gevraagd. Probeer het morgen opnieuw.", "email");

    /// <summary>Een geheim dat nooit gold en een dat niet meer geldt, zijn hetzelfde.</summary>
    public static Weigering LinkOnbekend { get; } =
        new(Code.Onbekend, "Deze link geldt niet, of niet meer. Vraag een nieuwe.", "geheim");

    public static Weigering RecordOnbekend { get; } =
        new(Code.Onbekend, "Een van deze gegevens hoort niet bij dit e-mailadres, of is al gewist.", "records");
}

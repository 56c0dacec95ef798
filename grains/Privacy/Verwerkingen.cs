using System.Collections.Immutable;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Privacy;

/// <summary>Alles wat er over mensen bewaard wordt. Een tabel met gegevens over mensen die hier niet bij staat, is er niet.</summary>
public static class Verwerkingen
{
    private const string Toestemming = "Toestemming van de persoon (AVG, artikel 6, lid 1, onder a)";
    private const string Taak = "Nodig voor een taak van algemeen belang van gemeenten en scholen (artikel 6, lid 1, onder e)";
    private const string Plicht = "Nodig om te voldoen aan de AVG zelf (artikel 6, lid 1, onder c)";

    /// <summary>Zo lang staat bij een brief hoe het ermee ging.</summary>
    public const int DagenPost = 90;

    /// <summary>Zo lang is een verzoek te herkennen als hetzelfde verzoek.</summary>
    public const int DagenVerzoek = 90;

    /// <summary>Zo lang blijft een regel van het logboek staan.</summary>
    public const int DagenLogboek = 548;

    /// <summary>Het register.</summary>
    public static ImmutableArray<Verwerking> Alle { get; } =
    [
        new(
            "Contacten",
            "Mensen bij wie anderen met een vraag terechtkunnen, of die meewerken in een programma",
            "Naam, functie, e-mailadres en telefoonnummer; waarvoor; of, wanneer en hoe ver de persoon met delen instemde",
            "Elkaar kunnen vinden en samenwerken",
            $"{Taak}; om met anderen te delen: toestemming van de persoon",
            "Twee jaar nadat de organisatie het contact vastlegde of bevestigde, of 90 dagen nadat zij is gesloten; eerder wanneer zij of de persoon het wist",
            Limieten.ContactenBewaard.Days,
            ["personen", "contacten"]),
        new(
            "Ambassadeurs",
            "Contacten die in een netwerk hun kennis delen",
            "Korte aanduiding van de functie zonder naam, standplaats, thema’s, uren en afwezigheid; inzet",
            "Vraag en aanbod van kennis bij elkaar brengen",
            Taak,
            "Wie het is, gaat weg met het contact. Dat er inzet was en hoeveel uur, blijft zonder persoon",
            null,
            ["ambassadeurs", "ambassadeur_maanden", "aanvragen", "afwijzingen", "inzetten"]),
        new(
            "Aanmeldingen voor bijeenkomsten",
            "Mensen die zich voor een bijeenkomst aanmelden",
            "Naam, e-mailadres, functie en organisatie; of iemand er was; de code in de e-mail",
            "De bijeenkomst kunnen houden en deelnemers bericht geven",
            Toestemming,
            "90 dagen na de bijeenkomst; na 48 uur zonder bevestiging; meteen bij afmelden",
            Limieten.AanmeldingenBewaard.Days,
            ["personen", "teksten", "geheimen", "aanmeldingen"]),
        new(
            "E-mail",
            "Mensen die e-mail van het platform krijgen",
            "Over welk record, wat voor brief en of hij verstuurd is. Geen adres en geen tekst",
            "E-mail één keer bezorgen",
            Taak,
            "90 dagen nadat de brief verstuurd of opgegeven is; wat nog niet verstuurd is meteen bij wissen",
            DagenPost,
            ["post"]),
        new(
            "Vragen naar eigen gegevens",
            "Mensen die vragen wat er bij hun e-mailadres bewaard wordt",
            "Het e-mailadres en de code van de link",
            "Aan de juiste persoon antwoorden",
            Plicht,
            "Na 24 uur",
            Limieten.InzageGeldig.Days,
            ["personen", "geheimen", "inzagen"]),
        new(
            "Agenda-adressen",
            "Mensen die deadlines in hun eigen agenda volgen",
            "Een pseudonieme sleutel, de organisatie, de toelatingen van wie het maakte en een afdruk van het adres",
            "De agenda bijwerken",
            Taak,
            "Bij intrekken of wissen, of wanneer iemand een nieuw adres maakt",
            null,
            ["agenda_adressen"]),
        new(
            "Wie wat vastlegde",
            "Mensen die namens een organisatie iets vastleggen",
            "Een pseudonieme sleutel en de organisatie, bij elke gebeurtenis",
            "Kunnen verantwoorden wie namens een organisatie iets vastlegde",
            Taak,
            "Zo lang als de boeken. Van wie de sleutel is, staat er niet bij en is apart te wissen",
            null,
            ["events", "aanmelders", "toelatingen"]),
        new(
            "Verzoeken",
            "Mensen en toepassingen die iets vastleggen",
            "Een afdruk van wat gevraagd is, waaruit het niet terug te lezen is",
            "Hetzelfde verzoek één keer uitvoeren",
            Taak,
            "Na 90 dagen",
            DagenVerzoek,
            ["requests"]),
        new(
            "Aangemeld blijven",
            "Mensen die zich aanmelden",
            "Een pseudonieme sleutel en wat de aanmelding van de eigen organisatie meegeeft",
            "Niet bij elke bladzijde opnieuw aanmelden",
            Taak,
            "Na een uur zonder gebruik, en hoe dan ook na een werkdag",
            1,
            ["sessies"]),
        new(
            "Logboek",
            "Mensen die gegevens van anderen inzien of wijzigen, of zonder toelating binnen willen",
            "Een pseudonieme sleutel, de organisatie of directory, wat er gebeurde en bij welk record",
            "Kunnen laten zien wie gegevens van mensen heeft ingezien",
            Plicht,
            "Na achttien maanden",
            DagenLogboek,
            ["logboek", "logboek_stand"]),
        new(
            "Wat gewist is",
            "Mensen van wie gegevens gewist zijn",
            "Alleen de sleutel van het record en het moment",
            "Na het terugzetten van een reservekopie opnieuw wissen",
            Plicht,
            "Zo lang als er reservekopieën zijn van daarvoor",
            null,
            ["gewist", "bewaarverslag"]),
    ];
}

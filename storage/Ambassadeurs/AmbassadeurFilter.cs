using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Programmas;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Ambassadeurs;

/// <summary>Welke ambassadeurs; wat niet gegeven is, telt niet mee.</summary>
public sealed record AmbassadeurFilter
{
    /// <summary>Werkt in deze sector.</summary>
    public Sector? Sector { get; init; }

    /// <summary>Code van de standplaats; een opgeheven code mag.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Weet van dit thema.</summary>
    public AmbassadeurThema? Thema { get; init; }

    /// <summary>Slug van het netwerk waarvoor de inzet is.</summary>
    public string? Netwerk { get; init; }

    /// <summary>De voorwaarde op de rijen; wie is afgemeld, telt nooit mee.</summary>
    public Voorwaarde Voorwaarde(GemeenteRegister register) => new Voorwaarde()
        .En("afgemeld = ?", false)
        .En("' ' || sectoren || ' ' LIKE '% ' || ? || ' %'", Sector?.ToString())
        .En("' ' || themas || ' ' LIKE '% ' || ? || ' %'", Thema?.ToString())
        .En("gemeente = ?", Gemeente is null ? null : register.Vind(Gemeente)?.Code ?? "")
        .En("netwerk = ?", Netwerk);
}

/// <summary>Bij welke organisatie een rij hoort, voor lijsten per organisatie.</summary>
public static class Organisatiekolom
{
    /// <summary>De organisatie die nu voor deze eigenaar handelt: van een school haar bestuur.</summary>
    public static string Van(string kolom) => $"COALESCE((SELECT bestuur FROM scholen WHERE code = {kolom}), {kolom})";

    /// <summary>Van een aanvraag: de organisatie die nog antwoorden moet.</summary>
    public static string Gevraagd { get; } = $"CASE status WHEN '{nameof(AanvraagStatus.Aangeboden)}' THEN {Van("organisatie")} END";
}

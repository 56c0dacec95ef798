using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Grains.Geld;

/// <summary>Geef een deel van een budget door: aan een andere organisatie, of aan een nieuw budget van uzelf.</summary>
/// <param name="Aan">Sleutel van de ontvanger.</param>
/// <param name="Jaar">Het kalenderjaar waarin het ruimte van dit budget neemt.</param>
[GenerateSerializer, Immutable, Alias("geld-doorgeven")]
public sealed record GeldDoorgeven(Guid Budget, string Aan, int Jaar, Bedrag Bedrag, string Omschrijving) : Opdracht;

/// <summary>Trek een doorgifte in die nog niet ontvangen is.</summary>
[GenerateSerializer, Immutable, Alias("doorgifte-intrekken")]
public sealed record DoorgifteIntrekken(Guid Budget, Guid Doorgifte, string Reden) : Opdracht;

/// <summary>Maak van geld dat aan u is doorgegeven een budget.</summary>
/// <param name="Budget">Het budget waaruit het is doorgegeven.</param>
/// <param name="Doorgifte">De doorgifte; het nieuwe budget krijgt haar sleutel.</param>
[GenerateSerializer, Immutable, Alias("doorgifte-ontvangen")]
public sealed record DoorgifteOntvangen(Guid Budget, Guid Doorgifte, string Omschrijving, DateOnly Van, DateOnly Tot, Deling Deling) : Opdracht;

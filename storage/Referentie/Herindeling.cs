namespace Regionetwerk.Storage.Referentie;

/// <summary>Een gemeente die is opgegaan in een andere: vanaf <paramref name="Datum"/> geldt <paramref name="NieuweCode"/>.</summary>
public sealed record Herindeling(string OudeCode, string OudeNaam, string NieuweCode, DateOnly Datum);

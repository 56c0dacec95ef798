using System.Globalization;
using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Logboek;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Vragen;

namespace Regionetwerk.Api.Paginas.Mijn.Logboek;

/// <summary>The log of the own organisation for whoever looks after it, and for others what they did themselves.</summary>
public sealed partial class LogboekPagina
{
    private const int PerBlad = 50;
    private const string Vorm = "yyyy-MM-dd";

    private Lijst<Logregelgegevens> _lijst = new([]);
    private DateOnly? _van, _tot;
    private string? _soort, _persoon;

    /// <summary>The first day.</summary>
    [SupplyParameterFromQuery(Name = "van")]
    public string? Van { get; set; }

    /// <summary>The last day.</summary>
    [SupplyParameterFromQuery(Name = "tot")]
    public string? Tot { get; set; }

    /// <summary>What lines.</summary>
    [SupplyParameterFromQuery(Name = "soort")]
    public string? Soort { get; set; }

    /// <summary>The key of a person.</summary>
    [SupplyParameterFromQuery(Name = "persoon")]
    public string? Persoon { get; set; }

    /// <inheritdoc/>
    protected override async Task LaadAsync()
    {
        (_van, _tot) = (Dag("van", Van), Dag("tot", Tot));
        _soort = string.IsNullOrEmpty(Soort) ? null
            : Logboekwoorden.Soorten.FirstOrDefault(optie => optie.Waarde.Equals(Soort, StringComparison.OrdinalIgnoreCase))?.Waarde
            ?? throw PaginaException.OngeldigAdres($"'soort' is een van {string.Join(", ", Logboekwoorden.Soorten.Select(optie => optie.Waarde.ToLowerInvariant()))}.");
        _persoon = string.IsNullOrWhiteSpace(Persoon) ? null : Persoon.Trim();
        _lijst = MagBinden ? await VanOrganisatieAsync() : await EigenAsync();
    }

    private async Task<Lijst<Logregelgegevens>> VanOrganisatieAsync()
    {
        var (first, after, last, before) = Blad.Keuze(Na, Voor, PerBlad);
        var keuze = Logvraag.Keuze(_van, _tot, null, null);
        var filter = new { vanaf = keuze.Vanaf, tot = keuze.Tot, soort = _soort, persoon = _persoon };
        return (await Vraag.StelAsync<Antwoord>("Mijn/Logboek/MijnLogboek", new { first, after, last, before, filter })).Logboek ?? _lijst;
    }

    private async Task<Lijst<Logregelgegevens>> EigenAsync() => new((await Vraag.StelAsync<Eigen>("Mijn/Logboek/EigenLogboek", new { })).MijnGegevens?.Logboek ?? []);

    // The same choice on the page and in the file.
    private Adres Gekozen(string pad) => Adres.Van(pad).Met("van", InVeld(_van)).Met("tot", InVeld(_tot)).Met("soort", _soort?.ToLowerInvariant()).Met("persoon", _persoon);

    private static string? InVeld(DateOnly? dag) => dag?.ToString(Vorm, CultureInfo.InvariantCulture);

    private static DateOnly? Dag(string naam, string? tekst) => string.IsNullOrEmpty(tekst) ? null
        : DateOnly.TryParseExact(tekst, Vorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag
        : throw PaginaException.OngeldigAdres($"'{naam}' is een dag, zoals 2026-11-23.");

    private sealed record Antwoord(Lijst<Logregelgegevens>? Logboek = null);

    private sealed record Eigen(Gegevens? MijnGegevens = null);

    private sealed record Gegevens(IReadOnlyList<Logregelgegevens> Logboek);
}

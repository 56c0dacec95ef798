using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Mijn.Formulieren;
using Regionetwerk.Api.Paginas.Vragen;

namespace Regionetwerk.Api.Paginas.Mijn.Kennis;

/// <summary>A form about one kennisitem: of one's own, or one that may be seen.</summary>
public abstract class KennisitemFormulier : Formulierpagina
{
    /// <summary>The id of the kennisitem.</summary>
    [Parameter] public required string Id { get; set; }

    /// <summary>The kennisitem.</summary>
    protected Kennisgegevens Item { get; private set; } = null!;

    /// <summary>The programma's of the reader's organisation.</summary>
    protected IReadOnlyList<Programmagegevens> Programmas { get; private set; } = [];

    /// <summary>Where it is.</summary>
    protected string Daar => $"/kennis/{Id}";

    /// <summary>What lies between the overview and this form.</summary>
    protected (string Tekst, string Adres)[] Pad => [("Kennis", "/mijn/kennis"), (Item.Titel, Daar)];

    /// <summary>Whether only the owner may.</summary>
    protected virtual bool AlleenVanMij => true;

    /// <inheritdoc/>
    protected override string Verder(string? id) => Daar;

    /// <inheritdoc/>
    protected override async Task ZoekAsync()
    {
        var (gevonden, organisatie) = await Vraag.StelAsync<Antwoord>("Mijn/Kennis/KennisitemZoeken", new { Id, Sleutel });
        Item = AlleenVanMij ? Eigen(gevonden, "Dit kennisitem") : gevonden ?? throw PaginaException.NietGevonden("Dit kennisitem");
        Programmas = organisatie?.Programmas?.Nodes ?? [];
    }

    private sealed record Antwoord(Kennisgegevens? Kennisitem = null, Deelnemer? Organisatie = null);
}

/// <summary>A form about an overname of one's own.</summary>
public abstract class OvernameFormulier : Formulierpagina
{
    /// <summary>The id of the overname.</summary>
    [Parameter] public required string Id { get; set; }

    /// <summary>The overname.</summary>
    protected Overnamegegevens Overname { get; private set; } = null!;

    /// <inheritdoc/>
    protected override string Verder(string? id) => Overname.Daar;

    /// <inheritdoc/>
    protected override async Task ZoekAsync() =>
        Overname = Eigen((await Vraag.StelAsync<Antwoord>("Mijn/Kennis/OvernameZoeken", new { Id })).Node, "Deze overname");

    private sealed record Antwoord(Overnamegegevens? Node = null);
}

/// <summary>A form about a reactie: of one's own, or on a kennisitem of one's own.</summary>
public abstract class ReactieFormulier : Formulierpagina
{
    /// <summary>The id of the reactie.</summary>
    [Parameter] public required string Id { get; set; }

    /// <summary>The reactie.</summary>
    protected Reactiegegevens Reactie { get; private set; } = null!;

    /// <summary>Whether it is for the owner of the kennisitem.</summary>
    protected virtual bool VoorEigenaar => true;

    /// <inheritdoc/>
    protected override string Verder(string? id) => Reactie.Daar;

    /// <inheritdoc/>
    protected override async Task ZoekAsync()
    {
        var gevonden = (await Vraag.StelAsync<Antwoord>("Mijn/Kennis/ReactieZoeken", new { Id })).Node;
        if (VoorEigenaar)
            Eigen(gevonden?.Kennisitem, "Deze reactie");
        Reactie = VoorEigenaar ? gevonden! : Eigen(gevonden, "Deze reactie");
    }

    private sealed record Antwoord(Reactiegegevens? Node = null);
}

using Regionetwerk.Api.Paginas.Mijn.Formulieren;

namespace Regionetwerk.Api.Paginas.Mijn.Delen;

/// <summary>A form that says with whom something is shared: looked over first, with in words who will see it.</summary>
public abstract class Deelformulier : Formulierpagina
{
    /// <summary>With whom one may share.</summary>
    public Kringen Kringen { get; private set; } = null!;

    /// <summary>Who will see it as it is filled in now.</summary>
    public string WieZiet => Kringen.InWoorden(Invoer["zichtbaarheid"], Invoer.Alle("netwerken"));

    /// <inheritdoc/>
    public override bool EerstNakijken => true;

    /// <inheritdoc/>
    protected override async Task ZoekAsync() => Kringen = await Kringen.VraagAsync(Vraag);

    /// <summary>Reads the choice.</summary>
    protected void LeesDeling(Lezer lezer)
    {
        if (lezer.Keuze("zichtbaarheid", "Wie dit mag zien", Kringen.Keuzes) == "NETWERK")
            lezer.Keuzes("netwerken", "Netwerken", Kringen.Netwerken);
    }
}

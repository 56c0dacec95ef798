using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Grains.Kern;

namespace Regionetwerk.Api.Paginas.Mijn.Formulieren;

/// <summary>
/// A page with one form, which is sent to the page itself: read, looked over where others will see it, and carried out by a mutation. Then it
/// leads on; a refusal comes back beside its field, with all that was typed.
/// </summary>
public abstract class Formulierpagina : Mijnpagina
{
    /// <summary>The name of the buttons.</summary>
    public const string Stapveld = "stap";

    /// <summary>The field that makes a form count once.</summary>
    public const string Verzoekveld = "verzoekId";

    /// <summary>Carry it out.</summary>
    public const string Vastleggen = "vastleggen";

    /// <summary>Go back from the overview to the form.</summary>
    public const string Terug = "terug";

    private readonly List<Veldfout> _fouten = [];
    private Lezer? _gelezen;

    /// <summary>What is filled in.</summary>
    public Ingevuld Invoer { get; private set; } = Ingevuld.Leeg;

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Veldfout> Fouten => _fouten;

    /// <summary>Whether the person looks it over now.</summary>
    public bool Nakijken { get; private set; }

    /// <summary>What there is to look over.</summary>
    public IReadOnlyList<(string Label, string Tekst)> Overzicht => _gelezen?.Regels ?? [];

    /// <summary>The same for every time that this form is sent.</summary>
    public string VerzoekId { get; private set; } = $"{Guid.NewGuid()}";

    /// <summary>Whether to look over first: what others will see cannot be unseen.</summary>
    public virtual bool EerstNakijken => false;

    /// <summary>The text of the button that carries it out.</summary>
    public virtual string Knop => "Vastleggen";

    /// <summary>The document of the mutation.</summary>
    protected abstract string Opdracht { get; }

    /// <summary>What is wrong with one field, to show beside it.</summary>
    public string? Fout(string veld) => _fouten.Find(fout => fout.Veld == veld)?.Bericht;

    /// <summary>Finds what the form is about.</summary>
    protected virtual Task ZoekAsync() => Task.CompletedTask;

    /// <summary>What stands in the form at first.</summary>
    protected virtual Ingevuld Begin() => Ingevuld.Leeg;

    /// <summary>Reads the answers.</summary>
    protected abstract void Lees(Lezer lezer);

    /// <summary>Looks up, once everything can be read, what has to be found before it may be recorded.</summary>
    protected virtual Task ZoekOpAsync(Lezer lezer) => Task.CompletedTask;

    /// <summary>Puts the name in the overview of the organisation or school whose key was typed; a typing error is seen there, or is nobody's key.</summary>
    protected async Task NoemAsync(Lezer lezer, string veld)
    {
        var sleutel = Invoer[veld].Trim();
        var (organisatie, school) = await Vraag.StelAsync<Genoemd>("Mijn/Formulieren/Sleutelnaam", new { sleutel });
        if (organisatie is null && school is null)
            lezer.Fouten.Add(new(veld, $"Er is geen organisatie of school met de sleutel {sleutel}. Noem een gemeentecode (GM0405), een schoolcode (16AH00) of de slug van een organisatie."));
        else
            lezer.Regels.Insert(0, ("Organisatie", organisatie?.Naam ?? $"{school!.Naam}, {school.Plaats}"));
    }

    /// <summary>Where to go when it is done.</summary>
    protected abstract string Verder(string? id);

    /// <inheritdoc/>
    protected sealed override async Task LaadAsync()
    {
        await ZoekAsync();
        if (!IsVerstuurd)
        {
            Invoer = Begin();
            return;
        }
        var formulier = Http.Request.Form;
        Invoer = Ingevuld.Van(formulier);
        if (formulier[Verzoekveld].ToString() is { Length: > 0 } verzoek)
            VerzoekId = verzoek;
        var stap = formulier[Stapveld].ToString();
        if (stap == Terug)
            return;
        _gelezen = new(Invoer);
        Lees(_gelezen);
        if (_gelezen.Fouten.Count == 0)
            await ZoekOpAsync(_gelezen);
        _fouten.AddRange(_gelezen.Fouten);
        if (_fouten.Count > 0)
            return;
        if (EerstNakijken && stap != Vastleggen)
            Nakijken = true;
        else
            await VoerUitAsync(_gelezen);
    }

    private sealed record Genoemd(Deelnemer? Organisatie = null, School? School = null);

    private sealed record School(string Naam, string Plaats);

    private async Task VoerUitAsync(Lezer gelezen)
    {
        gelezen.Input[Verzoekveld] = VerzoekId;
        var gedaan = (await Vraag.StelAsync<Uitslag>($"Mijn/Opdrachten/{Opdracht}", new { input = gelezen.Input })).Opdracht;
        if (gedaan.Fouten.Count == 0)
            // Not by throwing, as NavigationManager does: the form has to be there for whoever looks for it by its name, also now.
            Http.Response.Redirect($"{Adres.Van(Verder(gedaan.Ding?.Id)).Met(Geluktmelding.Veld, Opdracht)}");
        else
            _fouten.AddRange(gedaan.Fouten.Select(fout => Bij(fout, gelezen)));
    }

    private Veldfout Bij(Geweigerd fout, Lezer gelezen)
    {
        if (fout.Code == Code.VerzoekAlGebruikt)
        {
            VerzoekId = $"{Guid.NewGuid()}";
            return new(null, "U hebt dit formulier al verstuurd, met iets anders erin. Wilt u ook dit vastleggen, verstuur het dan nog een keer.", fout.Code);
        }
        // The path in the input is the name of the field.
        var veld = fout.Veld?.Split('.')[^1];
        return new(veld is not null && gelezen.Kent(veld) ? veld : null, fout.Bericht, fout.Code);
    }
}

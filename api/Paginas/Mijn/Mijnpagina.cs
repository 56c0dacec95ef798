using Microsoft.AspNetCore.Components;
using Regionetwerk.Api.Paginas.Delen;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.GraphQL;

namespace Regionetwerk.Api.Paginas.Mijn;

/// <summary>A page about the reader's own organisation.</summary>
public abstract class Mijnpagina : Pagina
{
    /// <summary>How the page asks.</summary>
    [Inject] public required Paginavraag Vraag { get; init; }

    /// <summary>Who reads.</summary>
    [Inject] public required Wie Wie { get; init; }

    /// <summary>What time it is.</summary>
    [Inject] public required TimeProvider Tijd { get; init; }

    /// <summary>The request.</summary>
    [CascadingParameter] public required HttpContext Http { get; set; }

    /// <summary>What of a list comes after this cursor.</summary>
    [SupplyParameterFromQuery(Name = "na")] public string? Na { get; set; }

    /// <summary>What of a list comes before it.</summary>
    [SupplyParameterFromQuery(Name = "voor")] public string? Voor { get; set; }

    /// <summary>Who reads, once the page is loaded.</summary>
    public Wie.Aangemeld Ik { get; private set; } = null!;

    /// <summary>The key of the reader's organisation.</summary>
    public string Sleutel => Ik.Sleutel!;

    /// <summary>Whether the reader may record anything.</summary>
    public bool MagSchrijven => Ik.Rollen.Omvat(Rol.Medewerker);

    /// <summary>Whether the reader may bind the organisation.</summary>
    public bool MagBinden => Ik.Rollen.Omvat(Rol.Beheerder);

    /// <summary>The day of today in the Netherlands.</summary>
    public DateOnly Vandaag => Nederlands.Dag(Tijd.GetUtcNow());

    /// <summary>Whether a form came in.</summary>
    protected bool IsVerstuurd => HttpMethods.IsPost(Http.Request.Method);

    /// <summary>Whether the form of this page is for somebody who may only read, too.</summary>
    protected virtual bool LezerMagVersturen => false;

    /// <inheritdoc/>
    protected sealed override async Task VerzamelAsync()
    {
        Ik = await Wie.IsHetAsync() ?? throw PaginaException.Van(ErrorCodes.Unauthenticated, "U bent niet aangemeld. Meld u aan en probeer het opnieuw.");
        // They count on all that a person may see, and an app sees a part of it.
        if (Ik.IsApp)
            throw PaginaException.Van(ErrorCodes.Forbidden, "Deze bladzijden zijn voor mensen. Een app vraagt aan /graphql wat zij nodig heeft.");
        if (Ik.Sleutel is null)
        {
            throw PaginaException.Van(
                ErrorCodes.Forbidden, "U bent aangemeld als school. Deze bladzijden zijn er nog niet voor scholen. Wat openbaar is en wat met u gedeeld is, vindt u via het menu.");
        }
        if (IsVerstuurd && !MagSchrijven && !LezerMagVersturen)
        {
            throw PaginaException.Van(
                ErrorCodes.Forbidden, "U hebt de rol lezer en kunt niets vastleggen. Er is niets veranderd. Vraag een medewerker of beheerder van uw organisatie.");
        }
        await LaadAsync();
    }

    /// <summary>Gathers what the page shows.</summary>
    protected abstract Task LaadAsync();

    /// <summary>The record that the address names, when it is the reader's own; what is another's is for this page as if it were not there.</summary>
    /// <exception cref="PaginaException">It is not.</exception>
    protected T Eigen<T>(T? record, string wat)
        where T : class, IEigendom =>
        record?.Eigenaar?.Sleutel == Sleutel ? record : throw PaginaException.NietGevonden(wat);
}

using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.Grains.Toegang;

namespace Regionetwerk.Api.Paginas.Delen;

/// <summary>Who reads this page. Asked once per request, and not at all of whoever is nobody.</summary>
public sealed class Wie(Paginavraag vraag, IHttpContextAccessor context)
{
    private Task<Aangemeld?>? _antwoord;

    /// <summary>Who is signed in; null for nobody.</summary>
    /// <exception cref="PaginaException">There is no answer now.</exception>
    public Task<Aangemeld?> IsHetAsync() => _antwoord ??= VraagAsync();

    private async Task<Aangemeld?> VraagAsync()
    {
        if (context.HttpContext?.User.Identity is not { IsAuthenticated: true })
            return null;
        try
        {
            var ik = (await vraag.StelAsync<Antwoord>("Delen/Wie")).Ik;
            return ik is null ? null : new(ik.Organisatie?.Sleutel, ik.Organisatie?.Naam ?? "een school", ik.Rollen, ik.Organisatie?.Soort) { IsApp = ik.App is not null };
        }
        // Whoever may not even ask this, is nobody; that there is no answer now (an overload, no database) says nothing of who reads.
        catch (PaginaException fout) when (fout.Status is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden)
        {
            return null;
        }
    }

    /// <summary>Somebody.</summary>
    /// <param name="Sleutel">Of the organisation; null where that is a school.</param>
    /// <param name="Naam">Of the organisation.</param>
    /// <param name="Rollen">What this person may do there.</param>
    /// <param name="Soort">What kind of organisation it is; null where it is a school.</param>
    public sealed record Aangemeld(string? Sleutel, string Naam, IReadOnlyList<Rol> Rollen, OrganisatieSoort? Soort)
    {
        /// <summary>Whether it is no person but an app.</summary>
        public bool IsApp { get; init; }

        /// <summary>Whether there are pages on which this person may record something; there are none yet for a school.</summary>
        public bool MagSchrijven => Sleutel is not null && Rollen.Omvat(Rol.Medewerker);
    }

    private sealed record Antwoord(Persoon? Ik = null);

    private sealed record Persoon(IReadOnlyList<Rol> Rollen, Organisatie? Organisatie = null, string? App = null);

    private sealed record Organisatie(string Sleutel, string Naam, OrganisatieSoort Soort);
}

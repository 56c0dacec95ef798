using Regionetwerk.Api.Hosting;
using Regionetwerk.GraphQL;

namespace Regionetwerk.Api.Paginas.Vragen;

/// <summary>Why a page cannot be shown. Thrown while a page gathers what it shows, it becomes the error page.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="code">A fixed code, such as <c>NIET_GEVONDEN</c>.</param>
/// <param name="bericht">What is wrong and what to do, for whoever reads the page.</param>
public sealed class PaginaException(int status, string code, string bericht) : Exception(bericht)
{
    /// <summary>The code of what is not there, or not for this reader.</summary>
    public const string NietGevondenCode = "NIET_GEVONDEN";

    /// <summary>What GraphQL says of a code that no gemeente has.</summary>
    public const string OnbekendeGemeenteCode = "ONBEKENDE_GEMEENTE";

    /// <summary>The HTTP status.</summary>
    public int Status => status;

    /// <summary>A fixed code.</summary>
    public string Code => code;

    /// <summary>Unknown and not for this reader: the same.</summary>
    public static PaginaException NietGevonden(string wat) => new(
        StatusCodes.Status404NotFound, NietGevondenCode, $"{wat} bestaat niet, of is niet met u gedeeld. Controleer het adres, of zoek via het menu.");

    /// <summary>Something in the address is wrong.</summary>
    public static PaginaException OngeldigAdres(string bericht) => new(StatusCodes.Status400BadRequest, "ONGELDIG_ADRES", bericht);

    /// <summary>What GraphQL answered, as a page says it.</summary>
    public static PaginaException Van(string? code, string bericht) => new(
        code switch
        {
            ErrorCodes.Unauthenticated => StatusCodes.Status401Unauthorized,
            ErrorCodes.Forbidden => StatusCodes.Status403Forbidden,
            ErrorCodes.Timeout or Fouten.Overbelast or Fouten.NietBeschikbaar => StatusCodes.Status503ServiceUnavailable,
            null or ErrorCodes.InternalServerError => StatusCodes.Status500InternalServerError,
            _ => StatusCodes.Status400BadRequest,
        },
        code ?? ErrorCodes.InternalServerError,
        bericht);
}

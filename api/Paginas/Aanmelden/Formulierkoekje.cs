using Regionetwerk.Api.Toegang;

namespace Regionetwerk.Api.Paginas.Aanmelden;

/// <summary>The cookie by which a form is known to come from our own page, as well kept as that of sign-in.</summary>
public sealed class Formulierkoekje : CookieBuilder
{
    /// <summary>Its name; over HTTPS a prefix comes before it.</summary>
    public const string Kaal = "regionetwerk-formulier";

    private readonly IHttpContextAccessor _context;

    /// <summary>Makes it.</summary>
    public Formulierkoekje(IHttpContextAccessor context)
    {
        _context = context;
        Path = "/";
        HttpOnly = true;
        IsEssential = true;
        SameSite = SameSiteMode.Lax;
        SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    /// <inheritdoc/>
    public override string? Name
    {
        get => Aanmeldkoekje.Gebonden(_context.HttpContext, Kaal);
        set => throw new NotSupportedException("The name depends on the connection.");
    }
}

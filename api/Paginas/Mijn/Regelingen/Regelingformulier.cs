using Regionetwerk.Api.Paginas.Mijn.Formulieren;
using Regionetwerk.Api.Paginas.Vragen;
using Regionetwerk.Grains.Organisaties;
using Regionetwerk.GraphQL;

namespace Regionetwerk.Api.Paginas.Mijn.Regelingen;

/// <summary>A form about a regeling: only for who keeps them. Others would fill it in to be refused at the end.</summary>
public abstract class Regelingformulier : Formulierpagina
{
    /// <inheritdoc/>
    protected override Task ZoekAsync() => Ik.Soort is OrganisatieSoort.LandelijkOndersteuningsaanbod
        ? Task.CompletedTask
        : throw PaginaException.Van(ErrorCodes.Forbidden, "Alleen het landelijk ondersteuningsaanbod kan een regeling vastleggen of herzien. U kunt alle regelingen wel lezen.");
}

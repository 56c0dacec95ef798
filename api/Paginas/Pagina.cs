using Microsoft.AspNetCore.Components;

namespace Regionetwerk.Api.Paginas;

/// <summary>
/// A page: first it gathers all that it shows, then it is rendered, once. (A component by itself is rendered as well while it waits, when what it
/// shows is not there yet.)
/// </summary>
public abstract class Pagina : ComponentBase
{
    /// <inheritdoc/>
    public sealed override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        await VerzamelAsync();
        await base.SetParametersAsync(ParameterView.Empty);
    }

    /// <summary>Asks for what the page shows; parameters are set. What cannot be shown is said with a <see cref="Vragen.PaginaException"/>.</summary>
    protected abstract Task VerzamelAsync();
}

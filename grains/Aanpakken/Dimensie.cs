namespace Regionetwerk.Grains.Aanpakken;

/// <summary>De vier dimensies van ouderbetrokkenheid in gids 003.</summary>
public enum Dimensie
{
    /// <summary>Ouders staan positief tegenover school en steunen thuis het leren en de loopbaan van hun kind.</summary>
    Thuisbetrokkenheid,

    /// <summary>Leraar en ouder werken samen aan de begeleiding van de leerling.</summary>
    SamenwerkingLeraarOuder,

    /// <summary>De school biedt ouders extra activiteiten die de thuisbetrokkenheid versterken.</summary>
    OndersteuningVanOuders,

    /// <summary>Ouders helpen mee op school of zitten in een raad.</summary>
    Ouderparticipatie,
}

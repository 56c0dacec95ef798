using System.Collections.Concurrent;
using System.Reflection;
using Regionetwerk.Grains.Opslag;

namespace Regionetwerk.Grains.Toegang;

/// <summary>
/// De ene plaats die beslist wie welke actor mag opdragen: de aanroeper moet er zijn, de rol hebben die de methode vraagt,
/// en handelen voor de organisatie die de actor bezit. Alleen een methode die <see cref="OpenbaarAttribute"/> draagt, is er voor iedereen.
/// </summary>
public sealed class EigenaarFilter(IRegister register) : IIncomingGrainCallFilter
{
    private static readonly ConcurrentDictionary<MethodInfo, VereistAttribute?> Eisen = new();
    private static readonly ConcurrentDictionary<MethodInfo, bool> Open = new();

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        var aanroeper = Aanroeper.Huidig;
        if (IsOpenbaar(context.InterfaceMethod))
            Aanroeper.Huidig = aanroeper is not null && Schrijft(aanroeper) ? aanroeper : Aanroeper.Niemand;
        else if (aanroeper is null || aanroeper.IsNiemand)
            throw new GeenToegangException(aangemeld: false);
        else if (!aanroeper.IsSysteem)
            await Toets(context, aanroeper);
        await context.Invoke();
    }

    private static bool Schrijft(Aanroeper aanroeper) => aanroeper.IsSysteem || (aanroeper.IsVanOrganisatie && aanroeper.Mag(Bereik.Schrijven));

    private static bool IsOpenbaar(MethodInfo methode) => Open.GetOrAdd(methode, een => een.IsDefined(typeof(OpenbaarAttribute)));

    private async ValueTask Toets(IIncomingGrainCallContext context, Aanroeper aanroeper)
    {
        var eis = Eisen.GetOrAdd(context.InterfaceMethod, methode => methode.GetCustomAttribute<VereistAttribute>());
        if (eis is null || !aanroeper.Heeft(eis.Rol) || !Schrijft(aanroeper))
            throw new GeenToegangException(aangemeld: true);
        if (!eis.ActorOordeelt && !await HandeltVoor(aanroeper, context.TargetId.Key.ToString()!))
            throw new GeenToegangException(aangemeld: true);
    }

    // Een school valt onder haar bestuur; elke andere actor is van de organisatie met dezelfde sleutel.
    private async ValueTask<bool> HandeltVoor(Aanroeper aanroeper, string actor) =>
        aanroeper.Organisatie == actor
        || (await register.SchoolAsync(actor))?.Bestuur == aanroeper.Organisatie;
}

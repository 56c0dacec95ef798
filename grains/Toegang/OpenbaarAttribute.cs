namespace Regionetwerk.Grains.Toegang;

/// <summary>
/// Deze methode van een actor is er ook voor wie niet is aangemeld of bij een andere organisatie hoort. Haar eigen regel zegt wie wat mag: zij
/// kijkt naar de deling van het record, of naar een geheim.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpenbaarAttribute : Attribute;

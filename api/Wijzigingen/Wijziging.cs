using Regionetwerk.Api.Bijeenkomsten;
using Regionetwerk.Api.Contacten;
using Regionetwerk.Api.Geld;
using Regionetwerk.Api.Gemeenten;
using Regionetwerk.Api.Kennis;
using Regionetwerk.Api.Organisaties;
using Regionetwerk.Api.Programmas;
using Regionetwerk.GraphQL.Building;
using Regionetwerk.GraphQL.Relay;
using Regionetwerk.Storage.Referentie;
using Regionetwerk.Storage.Wijzigingen;

namespace Regionetwerk.Api.Wijzigingen;

/// <summary>Wat er met een record is, zoals u het mag zien.</summary>
public sealed class Wijziging(RecordSleutel? record, WijzigingSoort soort, string positie)
{
    [GraphQLIgnore]
    public RecordSleutel? Record => record;

    /// <summary>Bewaar deze wanneer u de wijziging verwerkt hebt. Met <c>na</c> gaat u later van hier verder en mist u niets; soms komt iets dan nog een keer.</summary>
    public string Positie => positie;

    public WijzigingSoort Soort => soort;

    /// <summary>Het id van het record; null bij BIJGEWERKT.</summary>
    [ID]
    public string? Id => record is { } r ? GlobalId.Encode(r.Soort.ToString(), r.Sleutel) : null;
}

/// <summary>Het record bij een wijziging, gelezen op het moment dat zij verteld wordt.</summary>
[ExtendObjectType<Wijziging>]
public static class WijzigingVelden
{
    /// <summary>Het record zoals het nu is; null bij BIJGEWERKT en INGETROKKEN, en wanneer het op dit moment wordt ingetrokken.</summary>
    public static async Task<INode?> Node(
        [Parent] Wijziging wijziging,
        ProgrammaLoader programmas,
        BudgetLoader budgetten,
        FinancieringLoader financieringen,
        BestedingLoader bestedingen,
        ContactLoader contacten,
        BijeenkomstLoader bijeenkomsten,
        KennisitemLoader kennisitems,
        OrganisatieLoader organisaties,
        GemeenteRegister gemeenten) => wijziging is { Soort: WijzigingSoort.Gewijzigd, Record: { } record }
        ? record.Soort switch
        {
            RecordSoort.Programma => await Programma.Lees(record.Sleutel, programmas),
            RecordSoort.Budget => await Budget.Lees(record.Sleutel, budgetten),
            RecordSoort.Financiering => await Financiering.Lees(record.Sleutel, financieringen),
            RecordSoort.Besteding => await Besteding.Lees(record.Sleutel, bestedingen),
            RecordSoort.Contact => await Contact.Lees(record.Sleutel, contacten),
            RecordSoort.Bijeenkomst => await Bijeenkomst.Lees(record.Sleutel, bijeenkomsten),
            RecordSoort.Kennisitem => await Kennisitem.Lees(record.Sleutel, kennisitems),
            RecordSoort.Organisatie => await Organisatie.Lees(record.Sleutel, organisaties),
            _ => Gemeente.Lees(record.Sleutel, gemeenten),
        }
        : null;
}

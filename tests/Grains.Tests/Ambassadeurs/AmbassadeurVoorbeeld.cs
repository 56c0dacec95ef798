using System.Collections.Immutable;
using Regionetwerk.Grains.Ambassadeurs;
using Regionetwerk.Grains.Contacten;
using Regionetwerk.Grains.Kern;
using Regionetwerk.Grains.Leden;
using Regionetwerk.Grains.Netwerken;
using Regionetwerk.Grains.Programmas;

namespace Regionetwerk.Grains.Tests.Ambassadeurs;

/// <summary>Een ambassadeur van Groningen met acht uur per maand, en een aanvraag van een school in Heibloem; de beheerder is Hoorn.</summary>
internal static class AmbassadeurVoorbeeld
{
    public const string NetwerkSlug = "ambassadeurs";
    public const string School = "08JJ00";
    public const string Leudal = "GM1640";

    public static readonly Guid AmbassadeurId = new("0190a000-0000-7000-8000-0000000000a1");
    public static readonly Guid AanvraagId = new("0190a000-0000-7000-8000-0000000000a2");
    public static readonly Guid AanbodId = new("0190a000-0000-7000-8000-0000000000a3");
    public static readonly Guid InzetId = new("0190a000-0000-7000-8000-0000000000a4");
    public static readonly DateOnly Vandaag = new(2026, 11, 23);
    public static readonly DateOnly November = new(2026, 11, 1);

    public static AmbassadeurAangemeld Aangemeld { get; } = new(
        AmbassadeurId, NetwerkSlug, Hoorn, Groningen, ContactId, "Schoolleider", [Sector.PO, Sector.SO], Groningen, [AmbassadeurThema.Ouderkamer], 8);

    public static AanvraagGedaan Gedaan { get; } = new(
        AanvraagId, School, NetwerkSlug, Hoorn, Leudal, AmbassadeurThema.Ouderkamer, Sector.PO, Urgentie.DezeMaand);

    public static AanvraagAangeboden Aangeboden { get; } = new(AanvraagId, AanbodId, AmbassadeurId, Groningen, 6, November);

    public static AanbodAanvaard Aanvaard { get; } = new(AanvraagId, AanbodId, AmbassadeurId, InzetId, 6, November, null);

    public static NetwerkStaat HetNetwerk(NetwerkSoort soort = NetwerkSoort.Ambassadeurs, params ImmutableArray<string> leden) => Stand<NetwerkStaat>(
    [
        new NetwerkOpgericht(NetwerkSlug, soort, "Ambassadeurs", Hoorn, Deling.Landelijk),
        .. leden.Select(lid => new LidToegetreden(GroepSoort.Netwerk, NetwerkSlug, lid, LidRol.Lid)),
    ]);

    public static ContactStaat HetContact { get; } = Stand<ContactStaat>(new ContactVastgelegd(ContactId, Groningen, true, Deling.Intern));

    public static AmbassadeurStaat DeAmbassadeur(params ImmutableArray<Gebeurtenis> verder) => Stand<AmbassadeurStaat>([Aangemeld, .. verder]);

    public static UrenGeboekt Uren(int was, int wordt) => new(AmbassadeurId, InzetId, November, was, wordt);
}

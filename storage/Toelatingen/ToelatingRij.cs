using System.Collections.Immutable;
using Regionetwerk.Grains.Toegang;
using Regionetwerk.Grains.Toelatingen;
using Regionetwerk.Storage.Lezen;
using Regionetwerk.Storage.Publiek;

namespace Regionetwerk.Storage.Toelatingen;

/// <summary>Een toelating die geldt. Alleen voor beheerders van het landelijk ondersteuningsaanbod; wie het platform draait, staat er niet bij.</summary>
public sealed class ToelatingRij : IRij<ToelatingRij>
{
    public required string Id { get; init; }

    public required Toegelatene Wie { get; init; }

    public required string Organisatie { get; init; }

    public required Rol Rol { get; init; }

    /// <summary>Wat een app mag; leeg bij mensen.</summary>
    public required ImmutableArray<Bereik> Bereiken { get; init; }

    public static Rijvorm<ToelatingRij> Vorm { get; } = new(
        Bereik.ContactenLezen,
        "toelatingen",
        "id",
        "id, directory, groep, approl, persoon, client, organisatie, rol, bereiken",
        $"'{Sleutels.Beheerder(Grains.Organisaties.Organisatie.Loa)}' IN {{sleutels}} AND rol <> '{nameof(Rol.Operator)}'",
        rij => new()
        {
            Id = rij.GetString(0),
            Wie = new(rij.GetString(1), rij.TekstOfLeeg(2), rij.TekstOfLeeg(3), rij.TekstOfLeeg(4), rij.TekstOfLeeg(5)),
            Organisatie = rij.GetString(6),
            Rol = rij.Keuze<Rol>(7),
            Bereiken = rij.Keuzes<Bereik>(8),
        },
        rij => rij.Id);
}

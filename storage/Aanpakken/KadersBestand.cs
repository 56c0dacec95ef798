using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Storage.Aanpakken;

/// <summary>The file of kaders: a line for each kader, followed by a line for each of its tags.</summary>
internal static class KadersBestand
{
    private const string Naam = "kaders.tsv";
    private const int MeesteTags = 20;

    private static readonly string[] kolommen = ["kader", "tag", "aantal", "naam", "omschrijving", "link", "tekst", "plaats"];

    public static ReferentieBestand Open() => ReferentieBestand.Open(Naam, kolommen);

    public static ReferentieBestand Open(TextReader reader) => ReferentieBestand.Open(Naam, reader, kolommen);

    public static List<KaderGegevens> Lees(ReferentieBestand bestand)
    {
        List<KaderGegevens> kaders = [];
        foreach (var regel in bestand.Regels())
        {
            var kader = regel.Tekst("kader");
            if (regel.TekstOfLeeg("tag") is not { } tag)
            {
                if (kaders.Exists(eerder => eerder.Slug == kader))
                    throw regel.Fout("kader", $"'{kader}' staat er twee keer");
                kaders.Add(new(
                    kader, regel.Tekst("naam"), regel.Tekst("omschrijving"), regel.Geheel("aantal", 1, MeesteTags), regel.TekstOfLeeg("link"), Bron(regel)));
                continue;
            }
            if (kaders.LastOrDefault() is not { } laatste || laatste.Slug != kader)
                throw regel.Fout("kader", $"'{kader}' staat niet onder de regel van het kader zelf");
            if (laatste.Ontbrekend == 0 || laatste.Tags.Any(eerder => eerder.Slug == tag))
                throw regel.Fout("tag", $"'{tag}' staat er twee keer, of is er een meer dan het aantal van het kader");
            kaders[^1] = laatste with { Tags = laatste.Tags.Add(new(kader, tag, regel.Tekst("naam"), regel.Tekst("omschrijving"), Bron(regel))) };
        }
        return kaders;
    }

    private static Vindplaats Bron(ReferentieRegel regel) => new(regel.Tekst("tekst"), regel.Tekst("plaats"));
}

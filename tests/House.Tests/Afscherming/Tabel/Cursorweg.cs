using System.Text;
using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Afscherming.Tabel;

/// <summary>
/// Cursors that somebody else was given: of records that are hidden, of another list, of nothing. What comes is a piece of the list that the caller
/// has anyhow, or a refusal.
/// </summary>
internal sealed class Cursorweg : IWeg
{
    /// <inheritdoc/>
    public async Task Loop(Uitstalling uitstalling, Kijkersoort kijker, Verslag verslag)
    {
        var (schema, client) = (uitstalling.Schema, uitstalling.Als(kijker));
        foreach (var veld in schema.Velden("Query").Where(Schemabeeld.IsLijst).Where(veld => schema.Nodes.Contains(schema.Inhoud(Schemabeeld.Naam(veld.Op("type"))))))
        {
            var (naam, soort) = (veld.Op("name").GetString()!, schema.Inhoud(Schemabeeld.Naam(veld.Op("type"))));
            var vanEigenaar = await Cursors(uitstalling.Als(Kijkersoort.Eigenaar), naam);
            // Of a list without anything to hide, the last will do.
            var cursors = vanEigenaar.Where(een => verslag.Verborgen.Any(record => record.Id == een.Key)).Select(een => een.Value).ToList();
            string[] gesmeed =
            [
                .. cursors.Count > 0 ? cursors : vanEigenaar.Values.TakeLast(1),
                .. verslag.Verborgen.Where(record => record.Soort != soort).Take(3).Select(record => record.Id),
                .. verslag.Verborgen.Take(3).Select(record => Convert.ToBase64String(Encoding.UTF8.GetBytes(record.Sleutel))),
                Convert.ToBase64String("\0"u8), Convert.ToBase64String("\U0010FFFF"u8), "geen cursor", "",
            ];
            foreach (var cursor in gesmeed)
            {
                var antwoord = await client.Vraag(
                    $"query($c: String) {{ na: {naam}(first: 90, after: $c) {{ totalCount nodes {{ id }} }} voor: {naam}(last: 90, before: $c) {{ totalCount nodes {{ id }} }} }}",
                    new { c = cursor });
                verslag.Zwijgt($"{naam} bij een cursor", antwoord.Tekst);
                if (antwoord.Code is not null and not "BAD_USER_INPUT")
                    verslag.Fout($"{naam} bij cursor «{cursor}»: {antwoord.Code}");
                if (antwoord.Code is null && antwoord["na.totalCount"].GetInt32() != antwoord["voor.totalCount"].GetInt32())
                    verslag.Fout($"{naam} bij cursor «{cursor}»: het aantal hangt van de cursor af");
            }
        }
    }

    // By id, of the last that there are: what was made here is among them.
    private static async Task<Dictionary<string, string>> Cursors(Client eigenaar, string naam) =>
        (await eigenaar.Vraag($"{{ {naam}(last: 100) {{ edges {{ cursor node {{ id }} }} }} }}"))[$"{naam}.edges"].EnumerateArray()
        .ToDictionary(een => een.Op("node.id").GetString()!, een => een.Op("cursor").GetString()!);
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Regionetwerk.House.Tests.Draaien;

namespace Regionetwerk.House.Tests.Opdrachten;

/// <summary>One mutation as it is tried: who gives it, and how to get to the point where it can be carried out.</summary>
/// <param name="Mutatie">Its name in the schema.</param>
/// <param name="Klaar">Prepares; the mutation itself is not given yet.</param>
/// <param name="Namens">The organisation that gives it.</param>
/// <param name="Rol">The lowest role that may.</param>
public sealed record Proef(string Mutatie, Func<DraaiendHuis, Task<Stap>> Klaar, string Namens = "GM0405", string Rol = "medewerker");

/// <summary>A mutation that is ready to be given.</summary>
/// <param name="Invoer">Its input.</param>
/// <param name="Anders">Another input that could be carried out as well.</param>
/// <param name="Verwacht">The payload without <c>fouten</c> and without the id of the object itself.</param>
public sealed record Stap(JsonObject Invoer, JsonObject Anders, JsonNode Verwacht)
{
    public static Stap Van(object invoer, object anders, object verwacht) => new(Knoop(invoer), Knoop(anders), Knoop(verwacht));

    /// <summary>The same input under this request id.</summary>
    public static JsonObject Met(JsonObject invoer, string veld, JsonNode? waarde)
    {
        var kopie = (JsonObject)invoer.DeepClone();
        kopie[veld] = waarde;
        return kopie;
    }

    private static JsonObject Knoop(object waarde) => (JsonObject)JsonSerializer.SerializeToNode(waarde)!;
}

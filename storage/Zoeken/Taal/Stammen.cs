namespace Regionetwerk.Storage.Zoeken.Taal;

/// <summary>Stammen die met spaties ertussen in één tekst staan, zoals de index ze bewaart.</summary>
internal static class Stammen
{
    /// <summary>Hoeveel het er zijn.</summary>
    public static int Aantal(string stammen) => stammen.Length == 0 ? 0 : stammen.AsSpan().Count(' ') + 1;

    /// <summary>Hoe vaak deze erbij staat.</summary>
    public static int Telling(string stammen, Zoekstam stam)
    {
        var (keren, van, gezocht) = (0, 0, stam.Stam);
        while (van < stammen.Length)
        {
            var plaats = stammen.AsSpan(van).IndexOf(gezocht);
            if (plaats < 0)
                break;
            var (begin, eind) = (van + plaats, van + plaats + gezocht.Length);
            if ((begin == 0 || stammen[begin - 1] == ' ') && (stam.IsBegin || eind == stammen.Length || stammen[eind] == ' '))
                keren++;
            van = eind;
        }
        return keren;
    }
}

namespace Regionetwerk.Storage.Lezen;

/// <summary>Zoekpatronen voor LIKE, waarin wat de vrager typt nooit een jokerteken is.</summary>
internal static class Patroon
{
    public const string Ontsnapping = "\\";

    public static string Bevat(string tekst) =>
        "%" + tekst.Replace(Ontsnapping, @"\\").Replace("%", @"\%").Replace("_", @"\_") + "%";
}

namespace Regionetwerk.Storage.Zoeken.Taal;

/// <summary>Hoeveel letters er anders, te veel, te weinig of verwisseld zijn.</summary>
internal static class Bewerkafstand
{
    /// <summary>De afstand, of een meer dan <paramref name="verste"/> wanneer hij groter is dan dat.</summary>
    public static int Tussen(string een, string ander, int verste)
    {
        if (Math.Abs(een.Length - ander.Length) > verste)
            return verste + 1;
        int[] vorige = new int[ander.Length + 1], rij = [.. Enumerable.Range(0, ander.Length + 1)], volgende = new int[ander.Length + 1];
        for (var i = 1; i <= een.Length; i++)
        {
            volgende[0] = i;
            var minst = i;
            for (var j = 1; j <= ander.Length; j++)
            {
                var gelijk = een[i - 1] == ander[j - 1] ? 0 : 1;
                var afstand = Math.Min(Math.Min(volgende[j - 1], rij[j]) + 1, rij[j - 1] + gelijk);
                if (i > 1 && j > 1 && een[i - 1] == ander[j - 2] && een[i - 2] == ander[j - 1])
                    afstand = Math.Min(afstand, vorige[j - 2] + 1);
                volgende[j] = afstand;
                minst = Math.Min(minst, afstand);
            }
            if (minst > verste)
                return verste + 1;
            (vorige, rij, volgende) = (rij, volgende, vorige);
        }
        return rij[ander.Length];
    }
}

namespace Regionetwerk.Storage.Zoeken.Taal;

/// <summary>
/// Een woord terwijl zijn stam gemaakt wordt. R1 begint na de eerste medeklinker die op een klinker volgt, op zijn vroegst na drie letters;
/// R2 is hetzelfde daarbinnen. Een i tussen klinkers en een y na een klinker of vooraan tellen als medeklinker, en staan hier als hoofdletter.
/// </summary>
internal sealed class Woordbouw
{
    private readonly char[] _letters;
    private readonly int _r1;
    private readonly int _r2;
    private int _lengte;

    public Woordbouw(string woord)
    {
        _letters = woord.ToCharArray();
        _lengte = _letters.Length;
        if (_lengte > 0 && _letters[0] == 'y')
            _letters[0] = 'Y';
        for (var i = 0; i + 1 < _lengte; i++)
        {
            if (!IsKlinker(_letters[i]))
                continue;
            if (_letters[i + 1] == 'i' && i + 2 < _lengte && IsKlinker(_letters[i + 2]))
                _letters[i + 1] = 'I';
            else if (_letters[i + 1] == 'y')
                _letters[i + 1] = 'Y';
        }
        var na = NaKlinkerEnMedeklinker(0);
        _r1 = Math.Max(na, 3);
        _r2 = NaKlinkerEnMedeklinker(na);
    }

    public override string ToString() => new string(_letters, 0, _lengte).Replace('I', 'i').Replace('Y', 'y');

    /// <summary>Of het woord hierop eindigt, of op dit en dan nog zoveel letters.</summary>
    public bool EindigtOp(string einde, int ervoor = 0) =>
        _lengte - ervoor >= einde.Length && _letters.AsSpan(0, _lengte - ervoor).EndsWith(einde);

    public bool InR1(int lengte) => _lengte - lengte >= _r1;

    public bool InR2(int lengte) => _lengte - lengte >= _r2;

    /// <summary>Of voor de laatste zoveel letters deze letter staat.</summary>
    public bool Voor(int lengte, char letter) => _lengte > lengte && _letters[_lengte - lengte - 1] == letter;

    public bool MedeklinkerVoor(int lengte) => _lengte > lengte && !IsKlinker(_letters[_lengte - lengte - 1]);

    public void Kort(int lengte) => _lengte -= lengte;

    /// <summary>Zet dit in plaats van de laatste zoveel letters, als die in R1 staan.</summary>
    public void Vervang(int lengte, string door)
    {
        if (!InR1(lengte))
            return;
        door.CopyTo(_letters.AsSpan(_lengte - lengte));
        _lengte += door.Length - lengte;
    }

    /// <summary>Van kk, dd en tt blijft er één.</summary>
    public void EnkeleMedeklinker()
    {
        if (EindigtOp("kk") || EindigtOp("dd") || EindigtOp("tt"))
            _lengte--;
    }

    /// <summary>Van een dubbele klinker tussen medeklinkers aan het eind blijft er één: maan wordt man.</summary>
    public void EnkeleKlinker()
    {
        if (_lengte < 4 || IsKlinker(_letters[_lengte - 1]) || _letters[_lengte - 1] == 'I')
            return;
        var (een, twee) = (_letters[_lengte - 3], _letters[_lengte - 2]);
        if (een != twee || een is not ('a' or 'e' or 'o' or 'u') || IsKlinker(_letters[_lengte - 4]))
            return;
        _letters[_lengte - 2] = _letters[_lengte - 1];
        _lengte--;
    }

    private static bool IsKlinker(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'è';

    private int NaKlinkerEnMedeklinker(int van)
    {
        while (van < _lengte && !IsKlinker(_letters[van]))
            van++;
        while (van < _lengte && IsKlinker(_letters[van]))
            van++;
        return van < _lengte ? van + 1 : _lengte;
    }
}

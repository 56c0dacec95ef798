namespace Regionetwerk.Storage.Zoeken.Taal;

/// <summary>
/// De stam van een Nederlands woord, zoals Snowball hem maakt (het algoritme van Porter, dat PostgreSQL <c>dutch_stem</c> noemt): SQLite heeft
/// er geen. Een test legt beide over een lange woordenlijst naast elkaar. Verwacht kleine letters zonder accenten.
/// </summary>
internal static class Stam
{
    /// <summary>De stam van een woord.</summary>
    public static string Van(string woord)
    {
        var w = new Woordbouw(woord);
        MeervoudOfS(w);
        var zonderE = HaalEWeg(w);
        if (w.EindigtOp("heid") && w.InR2(4) && !w.Voor(4, 'c'))
        {
            w.Kort(4);
            if (w.EindigtOp("en"))
                HaalEnWeg(w, 2);
        }
        Achtervoegsel(w, zonderE);
        w.EnkeleKlinker();
        return w.ToString();
    }

    private static void MeervoudOfS(Woordbouw w)
    {
        if (w.EindigtOp("heden"))
            w.Vervang(5, "heid");
        else if (w.EindigtOp("ene"))
            HaalEnWeg(w, 3);
        else if (w.EindigtOp("en"))
            HaalEnWeg(w, 2);
        else if (w.EindigtOp("se"))
            HaalSWeg(w, 2);
        else if (w.EindigtOp("s"))
            HaalSWeg(w, 1);
    }

    private static void HaalEnWeg(Woordbouw w, int lengte)
    {
        if (!w.InR1(lengte) || !w.MedeklinkerVoor(lengte) || w.EindigtOp("gem", lengte))
            return;
        w.Kort(lengte);
        w.EnkeleMedeklinker();
    }

    private static void HaalSWeg(Woordbouw w, int lengte)
    {
        if (w.InR1(lengte) && w.MedeklinkerVoor(lengte) && !w.Voor(lengte, 'j'))
            w.Kort(lengte);
    }

    private static bool HaalEWeg(Woordbouw w)
    {
        if (!w.EindigtOp("e") || !w.InR1(1) || !w.MedeklinkerVoor(1))
            return false;
        w.Kort(1);
        w.EnkeleMedeklinker();
        return true;
    }

    private static void Achtervoegsel(Woordbouw w, bool zonderE)
    {
        if (w.EindigtOp("end") || w.EindigtOp("ing"))
        {
            if (!w.InR2(3))
                return;
            w.Kort(3);
            if (w.EindigtOp("ig") && w.InR2(2) && !w.Voor(2, 'e'))
                w.Kort(2);
            else
                w.EnkeleMedeklinker();
        }
        else if (w.EindigtOp("ig"))
        {
            if (w.InR2(2) && !w.Voor(2, 'e'))
                w.Kort(2);
        }
        else if (w.EindigtOp("lijk"))
        {
            if (!w.InR2(4))
                return;
            w.Kort(4);
            HaalEWeg(w);
        }
        else if (w.EindigtOp("baar"))
        {
            if (w.InR2(4))
                w.Kort(4);
        }
        else if (w.EindigtOp("bar") && w.InR2(3) && zonderE)
        {
            w.Kort(3);
        }
    }
}

using Regionetwerk.Storage.Referentie;

namespace Regionetwerk.Silo.Scholen;

/// <summary>The command <c>import scholen FILE</c>: takes over a delivery by DUO and tells the operator what came of it.</summary>
public sealed class ImportScholen(GemeenteRegister register, IScholenOpslag opslag, DuoLimieten limieten, TimeProvider tijd)
{
    /// <summary>Exit code: the delivery was taken over, apart from the lines that the report names.</summary>
    public const int Overgenomen = 0;

    /// <summary>Exit code: nothing was changed; the report says why.</summary>
    public const int Geweigerd = 1;

    /// <summary>Reads the file, writes the report, and takes over the schools unless too much was refused.</summary>
    /// <param name="pad">The file as DUO delivered it.</param>
    /// <param name="peildatum">The day that the delivery describes, which the file itself does not tell; null for today.</param>
    /// <param name="uit">Where the report goes.</param>
    /// <param name="ct">Stops before anything is changed.</param>
    /// <returns><see cref="Overgenomen"/> or <see cref="Geweigerd"/>.</returns>
    public async Task<int> VoerUitAsync(string pad, DateOnly? peildatum, TextWriter uit, CancellationToken ct)
    {
        await uit.WriteLineAsync($"Bestand: {pad}");
        var uitkomst = await LeesAsync(pad, ct);
        if (uitkomst.Bestandsfout is { } fout)
        {
            await uit.WriteLineAsync($"{fout} Er is niets gewijzigd.");
            return Geweigerd;
        }

        await SchrijfLezing(uitkomst, uit);
        if (!uitkomst.MagVerwerktWorden(limieten))
        {
            await uit.WriteLineAsync(
                $"Er is niets gewijzigd: {Getal.Procent(uitkomst.Weigeringen.Length, uitkomst.Gelezen)} van de regels is geweigerd. "
                + $"Ten hoogste {limieten.MaxGeweigerdProcent}% mag.");
            return Geweigerd;
        }

        var dag = peildatum ?? DateOnly.FromDateTime(tijd.GetLocalNow().DateTime);
        var wijziging = await opslag.VerwerkAsync(uitkomst.Scholen, $"DUO, {Path.GetFileName(pad)}", dag, ct);
        await uit.WriteLineAsync($"Peildatum: {dag:yyyy-MM-dd}{(peildatum is null ? " (vandaag, want die is niet opgegeven)" : "")}");
        await uit.WriteLineAsync(
            $"Overgenomen: {Getal.Heel(wijziging.Toegevoegd)} nieuw, {Getal.Heel(wijziging.Gewijzigd)} gewijzigd, "
            + $"{Getal.Heel(wijziging.Ongewijzigd)} ongewijzigd.");
        return Overgenomen;
    }

    private static async Task SchrijfLezing(DuoLeveringUitkomst uitkomst, TextWriter uit)
    {
        await uit.WriteLineAsync(
            $"Gelezen: {Getal.Heel(uitkomst.Gelezen)} regels, waarvan {Getal.Heel(uitkomst.Scholen.Length)} goed en "
            + $"{Getal.Heel(uitkomst.Weigeringen.Length)} geweigerd.");
        foreach (var weigering in uitkomst.Weigeringen)
            await uit.WriteLineAsync($"  regel {weigering.Regel}, {weigering.Kolom} '{weigering.Waarde}': {weigering.Reden}");
    }

    private async Task<DuoLeveringUitkomst> LeesAsync(string pad, CancellationToken ct)
    {
        if (!File.Exists(pad))
            return DuoLeveringUitkomst.Geweigerd("Dit bestand is er niet.");
        try
        {
            // Before reading: a file of many gigabytes should not fill the memory first.
            return limieten.TeGroot(new FileInfo(pad).Length) is { } teGroot
                ? DuoLeveringUitkomst.Geweigerd(teGroot)
                : DuoLevering.Lees(await File.ReadAllBytesAsync(pad, ct), register, limieten);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return DuoLeveringUitkomst.Geweigerd($"Het bestand kan niet worden gelezen: {fout.Message}");
        }
    }
}

using Regionetwerk.Api.Toegang;
using Regionetwerk.Silo.Achtergrond;
using Regionetwerk.Silo.Hosting;
using Regionetwerk.Silo.Kennis;
using Regionetwerk.Storage.Opslag;

namespace Regionetwerk.Api.Hosting;

/// <summary>
/// What the api stands on: storage, and the grains where <see cref="Actorplaats"/> says they live. Only this folder knows of the silo.
/// </summary>
public static class Opstart
{
    /// <summary>Whether links of kennisitems are looked at each week; when absent yes, but not in Development.</summary>
    public const string LinksControlerenInstelling = "Kennis:LinksControleren";

    /// <summary>Adds storage and the grains. Opens nothing yet.</summary>
    /// <exception cref="DatabaseException">The settings ask for what this version does not have.</exception>
    /// <exception cref="InstellingException">A setting cannot be used.</exception>
    public static void AddOpslagEnActoren(this WebApplicationBuilder builder)
    {
        var opties = OpslagInstellingen.Lees(builder.Configuration) with { Migreer = builder.Environment.IsDevelopment() };
        builder.Services.AddSingleton(PostInstellingen.Lees(builder.Configuration, builder.Environment.IsDevelopment() ? ApiHost.StandaardAdres : null));
        builder.Services.AddRegionetwerkOpslag(opties);
        builder.AddActoren(opties);
        if (Instelling.IsAan(builder.Configuration, LinksControlerenInstelling, zonder: !builder.Environment.IsDevelopment()))
            builder.Services.AddSingleton<IAchtergrondtaak, LinksControleren>();
        builder.Services.AddSleutelmap(opties.Map, builder.Environment);
        if (builder.Environment.IsDevelopment())
            builder.Services.AddSingleton(_ => DevSleutel.Open(opties.Map));
    }

    /// <summary>Opens the database and loads what has to be in it, telling what it did. Nothing is served before this.</summary>
    /// <exception cref="DatabaseException">The database cannot be used as it is.</exception>
    public static async Task BereidVoorAsync(this WebApplication app, TextWriter uit)
    {
        var beleid = app.Environment.IsDevelopment() ? Voorbeeldbeleid.Laad : Voorbeeldbeleid.Weiger;
        await app.ZodraGrainsAntwoordenAsync(ct => app.Services.GetRequiredService<Voorbereiding>().VoerUitAsync(beleid, uit, ct));
        // Made at the first start, and a folder that takes no key says so now rather than at the first sign-in.
        app.Services.GetService<DevSleutel>();
    }
}

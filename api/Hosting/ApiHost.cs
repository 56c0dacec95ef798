using Regionetwerk.Api.Agenda;
using Regionetwerk.Api.Beheer;
using Regionetwerk.Api.Bijeenkomsten;
using Regionetwerk.Api.Logboek;
using Regionetwerk.Api.Paginas;
using Regionetwerk.Api.Privacy;
using Regionetwerk.Api.Schema;
using Regionetwerk.Api.Toegang;
using Regionetwerk.Api.Toegang.Aanbieders;
using Regionetwerk.Api.Uitvoer;
using Regionetwerk.Api.Verkenner;
using Regionetwerk.GraphQL;
using Regionetwerk.GraphQL.Http;

namespace Regionetwerk.Api.Hosting;

/// <summary>Puts the house together: everything it consists of, and the way a request goes through it.</summary>
public static class ApiHost
{
    /// <summary>Where it listens when nothing says otherwise.</summary>
    public const string StandaardAdres = "http://localhost:5080";

    /// <summary>Builds the application; nothing is opened or started yet.</summary>
    /// <param name="args">Settings as <c>--Name:Part value</c>; they go before the environment.</param>
    /// <param name="tijd">The clock; that of the machine when absent.</param>
    /// <exception cref="InstellingException">A setting cannot be used.</exception>
    public static WebApplication Bouw(string[] args, TimeProvider? tijd = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        var limieten = new ApiLimieten();
        KiesAdres(builder);
        Versleuteling.Eis(builder.Configuration, builder.Environment);
        builder.WebHost.ConfigureKestrel(server => Verkeer.Begrens(server, limieten));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = limieten.Stopduur);
        SpreekAlleenBijFouten(builder.Logging);

        builder.Services.AddSingleton(limieten);
        builder.Services.AddSingleton(tijd ?? TimeProvider.System);
        builder.Services.AddSingleton(Tempolimieten.Lees(builder.Configuration, builder.Environment.IsDevelopment()));
        builder.Services.AddTempo();
        builder.Services.AddRequestTimeouts(opties => opties.DefaultPolicy = new() { Timeout = limieten.Antwoordduur });
        builder.Services.AddHerkomsten(builder.Configuration);
        builder.Services.AddVersleuteling();
        builder.Services.AddCompressie();
        builder.Services.AddProxy(builder.Configuration);
        builder.Services.AddAanmelding(builder.Configuration);
        builder.AddOpslagEnActoren();
        builder.Services.AddScoped<Actoren>();
        builder.Services.AddScoped<Rijen>();
        builder.Services.AddSingleton<Uitvoerplaatsen>();
        builder.Services.AddPaginas();
        builder.Services.AddSporen();
        builder.Services.AddBeheer();
        builder.Services.AddTelemetrie();
        builder.Services.AddRegionetwerkSchema()
            .AddErrorFilter(Fouten.Vertaal)
            .TranslateProblems(Fouten.Vertaal)
            .CountErrorsBy(Fouten.Overbelast, Fouten.NietBeschikbaar)
            .MetInstellingen(builder.Configuration)
            .OnConnectionInit(Verbindingen.WieAsync)
            .SessionsEnd(wie => Verbindingen.Tot(wie, limieten))
            .SessionsWithdrawn(Toelatingswacht.Bewaak)
            .ClientOf(Verbindingen.Van)
            .OnMutation(Opdrachtlog.SchrijfAsync)
            .ModifyLimits(graphql => graphql.MaxBodyBytes = limieten.MaxBodyBytes);

        var app = builder.Build();
        app.UseVerzoekstap();
        app.UseProxy();
        app.UseKoppen();
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UsePaginakoppen();
        app.UseCompressie();
        app.UseProblemen(limieten);
        app.UseGrens(limieten);
        if (app.Environment.IsDevelopment())
            app.UseVerkenner();
        app.UseRouting();
        app.UseHerkomsten();
        app.UseAanmelding();
        app.UseRequestTimeouts();
        app.UseFormulieren();
        app.MapGezondheid();
        app.MapVragen();
        app.MapUitvoer();
        app.MapAgenda();
        app.MapBijeenkomsten();
        app.MapMijnGegevens();
        app.MapPaginas();
        app.MapActorplaats();
        if (app.Environment.IsDevelopment())
            app.MapDevToken();
        return app;
    }

    private static void MapVragen(this WebApplication app)
    {
        try
        {
            app.MapGraphQL().DisableRequestTimeout();
        }
        catch (TrustedDocumentsException fout)
        {
            throw new InstellingException(
                $"De documenten in {GraphQLInstellingen.VertrouwdeDocumenten} deugen niet; herstel ze of haal ze weg: {string.Join("; ", fout.Faults)}");
        }
    }

    // A default beneath every way to say it: --urls, ASPNETCORE_URLS, ports alone as container images set them, and Kestrel's own section.
    private static void KiesAdres(WebApplicationBuilder builder)
    {
        string[] manieren = ["urls", "http_ports", "https_ports"];
        if (manieren.All(manier => string.IsNullOrEmpty(builder.Configuration[manier])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(StandaardAdres);
    }

    private static void SpreekAlleenBijFouten(ILoggingBuilder logging)
    {
        logging.SetMinimumLevel(LogLevel.Warning);
        // Warns that its keys are not encrypted; they are in a folder for the owner alone.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // They tell every address that is asked for, the first also beside what others tell (its scope), and that of a calendar is a secret.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore.Routing", LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore.Components", LogLevel.Warning);
        // They tell of every token and every way back from a provider that does not hold; anyone can send those all day.
        logging.AddFilter("Microsoft.AspNetCore.Authentication", LogLevel.Error);
        logging.AddFilter(typeof(Aanbiederhandler).FullName, LogLevel.Error);
        // Says again, with a stack trace, what Program.cs says in one line when a start fails.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
    }
}

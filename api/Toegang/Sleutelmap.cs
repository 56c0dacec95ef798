using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Regionetwerk.Api.Toegang;

/// <summary>
/// The keys of sign-in cookies and forms: in the data folder, for the owner alone. Nodes that share the folder share them.
/// </summary>
public static class Sleutelmap
{
    /// <summary>The name of the folder.</summary>
    public const string Naam = "sleutels";

    private const UnixFileMode AlleenEigenaar = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Keeps them there.</summary>
    public static void AddSleutelmap(this IServiceCollection services, string map, IHostEnvironment omgeving)
    {
        // Who was let in by the sign-in of Development is nobody in Production, also over the same folder.
        services.AddDataProtection().SetApplicationName($"regionetwerk-{omgeving.EnvironmentName}");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(huis => new ConfigureOptions<KeyManagementOptions>(opties =>
            opties.XmlRepository = new Opslag(Path.Combine(map, Naam), huis.GetRequiredService<ILoggerFactory>())));
    }

    // The folder is made when the first key is wanted: while the house is put together, nothing is opened yet.
    private sealed class Opslag(string pad, ILoggerFactory log) : IXmlRepository
    {
        private readonly Lazy<FileSystemXmlRepository> _map = new(() => new(Open(pad), log));

        public IReadOnlyCollection<XElement> GetAllElements() => _map.Value.GetAllElements();

        public void StoreElement(XElement element, string friendlyName) => _map.Value.StoreElement(element, friendlyName);

        private static DirectoryInfo Open(string pad)
        {
            var map = Directory.CreateDirectory(pad);
            if (!OperatingSystem.IsWindows())
                map.UnixFileMode = AlleenEigenaar;
            return map;
        }
    }
}

using Microsoft.AspNetCore.Components;

namespace Regionetwerk.Api.Paginas.Dashboard;

// In the Orleans build another dashboard has this address.
[Route("/dashboard")]
public partial class DashboardPagina;

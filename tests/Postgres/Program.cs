using Regionetwerk.Tests.Postgres;

if (Cluster.IsTeKrijgen)
    return 0;
Console.WriteLine(Cluster.Ontbreekt);
return 1;

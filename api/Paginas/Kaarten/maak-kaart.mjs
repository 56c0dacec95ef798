// Makes gemeenten.txt: the borders of all gemeenten, small enough to be in a page. One line per gemeente: its code, a tab, and the path of an SVG
// of which the first line gives the width and height. Run once per year in which borders change:
//   node maak-kaart.mjs gemeenten_2024_simplified.geojson > gemeenten.txt
// Source: CBS and Kadaster, CBS gebiedsindelingen 2024 (CC BY 4.0), simplified to three decimals of a degree.
import { readFileSync } from "node:fs";

const { features } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const West = 3.35, Noord = 53.57, Oost = 7.24, Zuid = 50.74;
// One unit is about a quarter of a kilometre; at this latitude a degree across is shorter than one up.
const Schaal = 400, Breder = Math.cos((52.15 * Math.PI) / 180);
const punt = ([x, y]) => [Math.round((x - West) * Breder * Schaal), Math.round((Noord - y) * Schaal)];

function ring(punten) {
  const afgerond = punten.map(punt).filter((p, i, alle) => i === 0 || p[0] !== alle[i - 1][0] || p[1] !== alle[i - 1][1]);
  if (afgerond.length < 4) return "";
  const [eerste, ...rest] = afgerond.slice(0, -1);
  let vorige = eerste;
  const stappen = rest.map((p) => {
    const stap = `${p[0] - vorige[0]} ${p[1] - vorige[1]}`;
    vorige = p;
    return stap;
  });
  return `M${eerste.join(" ")}l${stappen.join(" ").replaceAll(" -", "-")}z`;
}

const regels = features.map(({ properties, geometry }) => {
  const vlakken = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return `${properties.statcode}\t${vlakken.flat().map(ring).join("")}`;
});
console.log([`${Math.ceil((Oost - West) * Breder * Schaal)} ${Math.ceil((Noord - Zuid) * Schaal)}`, ...regels.sort()].join("\n"));

// Prints the medians of the rounds that compare.sh ran: microseconds here and with graphql-js, and how many times faster.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const rounds = Array.from({ length: Number(process.argv[2]) }, (_, i) => i + 1);
const median = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const gather = read => {
  const all = {};
  for (const round of rounds) for (const [name, value] of read(round)) (all[name] ??= []).push(value);
  return Object.fromEntries(Object.entries(all).map(([name, values]) => [name, median(values)]));
};

const js = gather(round => readFileSync(`js-${round}.txt`, 'utf8').trim().split('\n').map(line => {
  const [name, value] = line.trim().split(/\s+/);
  return [name, Number(value)];
}));
const here = gather(round => {
  const folder = join(`net-${round}`, 'results');
  const file = readdirSync(folder).find(name => name.endsWith('-report-brief.json'));
  return JSON.parse(readFileSync(join(folder, file), 'utf8')).Benchmarks.map(each => [each.Method, each.Statistics.Median / 1000]);
});

console.log('| | here (µs) | graphql-js (µs) | |\n|---|---|---|---|');
for (const [name, value] of Object.entries(here)) {
  console.log(`| ${name} | ${value.toFixed(1)} | ${js[name]?.toFixed(1) ?? ''} | ${js[name] ? `${(js[name] / value).toFixed(1)} ×` : ''} |`);
}

// Imports files as somebody at a gemeente does, in chromium: node inlezen.mjs <api> <chromium> [folder for pictures]
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { api, ga, keur, tabNaar, verhaal } from './browser.mjs';

const hoorn = 'GM0405';
const eenmalig = Date.now().toString(36);
const csv = regels => ({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(regels.join('\r\n')) });

async function vraag(query, variables) {
  const token = await (await fetch(`${api}/dev/token`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ organisatie: hoorn, rollen: ['medewerker'] }),
  })).json();
  const antwoord = await (await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token.access_token}` },
    body: JSON.stringify({ query, variables }),
  })).json();
  assert.equal(antwoord.errors, undefined, JSON.stringify(antwoord.errors));
  return antwoord.data;
}

async function meldAan(pagina, rol) {
  await ga(pagina, '/aanmelden?terug=%2Fmijn%2Finlezen');
  await pagina.getByLabel('Sleutel').fill(hoorn);
  await pagina.getByLabel(new RegExp(`^${rol}`, 'i')).check();
  await pagina.getByRole('button', { name: 'Aanmelden' }).click();
  await pagina.getByRole('heading', { level: 1, name: 'Inlezen uit een bestand' }).waitFor();
}

async function kies(pagina, soort, bestand) {
  await pagina.getByLabel(soort, { exact: true }).check();
  await pagina.getByLabel('Bestand', { exact: true }).setInputFiles(bestand);
}

async function download(pagina, knop) {
  const [bestand] = await Promise.all([pagina.waitForEvent('download'), knop.click()]);
  return readFileSync(await bestand.path(), 'utf8');
}

await verhaal('een medewerker leest budgetten in, verbetert wat geweigerd is, en legt vast', async pagina => {
  await meldAan(pagina, 'medewerker');
  await keur(pagina, 'inlezen');
  assert.match(await download(pagina, pagina.getByRole('link', { name: 'Leeg bestand voor budgetten' })), /^\uFEFFbron;/);

  const kop = 'bron;omschrijving;van;tot;toegekend;zichtbaarheid';
  const goed = [`GOAB;Voorschool ${eenmalig};1-1-2026;31-12-2026;12.500,00;OPENBAAR`, `FONDS;Ouderkamer ${eenmalig};1-1-2026;31-12-2027;4.000;`];
  await kies(pagina, 'Budgetten', csv([kop, ...goed, `LOTERIJ;Gelukje ${eenmalig};1-1-2026;31-12-2026;10;`]));
  await pagina.getByRole('button', { name: 'Controleer' }).click();
  await pagina.getByText('1 regel is geweigerd').waitFor();
  await pagina.getByText('iedereen, ook zonder aanmelden').waitFor();
  await keur(pagina, 'inlezen-controle');
  await pagina.getByRole('button', { name: 'Alleen de 2 goede regels vastleggen' }).waitFor();

  await pagina.getByRole('link', { name: 'Een ander of verbeterd bestand kiezen' }).click();
  await kies(pagina, 'Budgetten', csv([kop, ...goed, `FONDS;Gelukje ${eenmalig};1-1-2026;31-12-2026;10;`]));
  await pagina.getByRole('button', { name: 'Controleer' }).click();
  await pagina.getByRole('button', { name: 'Vastleggen', exact: true }).click();
  await pagina.getByText('3 regels vastgelegd').waitFor();
  await keur(pagina, 'inlezen-verslag');
  assert.match(await download(pagina, pagina.getByRole('button', { name: 'Verslag van elke regel als CSV' })), /\r\n4;vastgelegd;/);
});

await verhaal('zonder script, alleen met het toetsenbord, bestedingen, en een tweede keer gebeurt er niets', async pagina => {
  const { budgetToekennen: { budget } } = await vraag(
    `mutation($o: String!) { budgetToekennen(input: { eigenaar: "GM0405", bron: EU, omschrijving: $o, van: "2026-01-01", tot: "2026-12-31", toegekend: 100 }) { budget { id } } }`,
    { o: `Budget ${eenmalig}` });
  const { programmaVastleggen: { programma } } = await vraag(
    `mutation($n: String!) { programmaVastleggen(input: { eigenaar: "GM0405", naam: $n, van: "2026-01-01", zichtbaarheid: INTERN }) { programma { id } } }`,
    { n: `Programma ${eenmalig}` });
  const { financieringVastleggen: { financiering } } = await vraag(
    `mutation($b: ID!, $p: ID!) { financieringVastleggen(input: { budgetId: $b, programmaId: $p, jaar: 2026, bedrag: 100 }) { financiering { id } } }`,
    { b: budget.id, p: programma.id });
  await meldAan(pagina, 'medewerker');

  for (const verwacht of ['1 regel vastgelegd', 'al eerder geboekt']) {
    await ga(pagina, '/mijn/inlezen');
    await kies(pagina, 'Bestedingen', csv(['budget;programma;datum;bedrag;omschrijving;kenmerk', `Budget ${eenmalig};Programma ${eenmalig};3-3-2026;"12,50";Boeken;F-${eenmalig}`]));
    await tabNaar(pagina, pagina.getByRole('button', { name: 'Controleer' }));
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Er is nu nog niets vastgelegd.').waitFor();
    if (verwacht.startsWith('1')) {
      await tabNaar(pagina, pagina.getByRole('button', { name: 'Vastleggen', exact: true }));
      await pagina.keyboard.press('Enter');
    }
    await pagina.getByText(verwacht).waitFor();
  }
  const { node } = await vraag('query($id: ID!) { node(id: $id) { ... on Financiering { besteed } } }', { id: financiering.id });
  assert.equal(node.besteed, 12.5);
}, { javascript: false });

await verhaal('een lezer krijgt geen formulier', async pagina => {
  await meldAan(pagina, 'lezer');
  await pagina.getByText('Met de rol lezer kunt u niets vastleggen').waitFor();
  assert.equal(await pagina.getByRole('button', { name: 'Controleer' }).count(), 0);
  await keur(pagina, 'inlezen-lezer');
});

// Compares as a policy officer does, in chromium: node vergelijken.mjs <api> <chromium> [folder for pictures]
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { api, ga, keur, openAlles, tabNaar, verhaal } from './browser.mjs';
import { lees } from './xlsx.mjs';

const paar = '/vergelijken?gemeenten=GM0405,GM0014&jaar=2026';
const tabel = pagina => pagina.getByRole('table', { name: /^Alle gekozen gemeenten/ });
const regel = (pagina, naam) => tabel(pagina).getByRole('row').filter({ has: pagina.getByRole('link', { name: naam, exact: true }) });
// As one reads it: a space that holds an amount together is a space.
const tekst = async plaats => (await plaats.innerText()).replaceAll('\u00a0', ' ');
const vergelijk = pagina => pagina.getByRole('button', { name: 'Vergelijken' }).click();

async function download(pagina, doel) {
  const [bestand] = await Promise.all([pagina.waitForEvent('download'), doel.click()]);
  return { naam: bestand.suggestedFilename(), bytes: readFileSync(await bestand.path()) };
}

await verhaal('gemeenten kiest men bij naam, met alleen het toetsenbord, en de keuze staat in het adres', async pagina => {
  await ga(pagina, '/vergelijken');
  await keur(pagina, 'vergelijken-leeg');
  for (const naam of ['hoorn', 'Groningen']) {
    await tabNaar(pagina, pagina.getByLabel('Gemeente toevoegen'));
    await pagina.keyboard.type(naam);
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('list', { name: 'Gekozen gemeenten' }).getByText(naam, { exact: false }).first().waitFor();
  }
  assert.equal(new URL(pagina.url()).searchParams.get('gemeenten'), 'GM0405,GM0014');
  await pagina.getByLabel('Jaar').selectOption('2026');
  await vergelijk(pagina);
  await pagina.waitForURL(/jaar=2026/);
  assert.match(await tekst(regel(pagina, 'Groningen')), /€ 2\.000\.000/);
  assert.match(await tekst(regel(pagina, 'Hoorn')), /€ 500\.000/);
  await keur(pagina, 'vergelijken');
  await openAlles(pagina);
  await keur(pagina, 'vergelijken-open');
});

await verhaal('een naam die er niet is, geeft een voorstel', async pagina => {
  await ga(pagina, '/vergelijken?jaar=2026&toevoegen=groninge');
  await pagina.getByText('Er is geen gemeente met de naam “groninge”.').waitFor();
  await keur(pagina, 'vergelijken-onbekend');
  await pagina.getByRole('link', { name: 'Groningen', exact: true }).first().click();
  await pagina.waitForURL(/GM0014/);
});

await verhaal('jaar, norm, aanpak en dag veranderen wat er staat', async pagina => {
  await ga(pagina, paar);
  await pagina.getByLabel('Bedragen').selectOption({ label: 'per inwoner' });
  await vergelijk(pagina);
  await pagina.waitForURL(/norm=per-inwoner/);
  assert.match(await tekst(regel(pagina, 'Hoorn')), /€ 6,79/);
  await keur(pagina, 'vergelijken-per-inwoner');
  await pagina.getByLabel('Aanpak').selectOption({ label: 'Brugfunctionarissen' });
  await vergelijk(pagina);
  await pagina.waitForURL(/aanpak=brugfunctionarissen/);
  assert.match(await tekst(regel(pagina, 'Hoorn')), /niets in deze selectie/i);
  await keur(pagina, 'vergelijken-aanpak');
  await pagina.getByLabel('Jaar').selectOption('2027');
  await vergelijk(pagina);
  await pagina.waitForURL(/jaar=2027/);
  assert.equal(await pagina.getByLabel('Aanpak').inputValue(), 'brugfunctionarissen');
  await pagina.getByLabel('Stand op een dag').fill('2020-01-01');
  await vergelijk(pagina);
  await pagina.waitForURL(/opdatum=2020-01-01/);
  await pagina.getByText('Geen van deze gemeenten heeft hier iets te zien.').waitFor();
  await keur(pagina, 'vergelijken-niets');
});

await verhaal('gemeenten zoals die van u, en alle gemeenten', async pagina => {
  await ga(pagina, '/vergelijken?jaar=2026');
  await pagina.getByText('Gemeenten zoals die van u').click();
  await pagina.getByLabel('Gemeente', { exact: true }).fill('hoorn');
  await pagina.getByRole('button', { name: 'Zoek gemeenten die hierop lijken' }).click();
  await pagina.waitForURL(/zoals=GM0405/);
  await tabel(pagina).waitFor();
  await keur(pagina, 'vergelijken-zoals');
  await ga(pagina, '/vergelijken?gemeenten=alle&jaar=2026');
  assert.ok(await tabel(pagina).getByRole('row').count() > 340);
  await keur(pagina, 'vergelijken-alle');
});

await verhaal('op de kaart komt een gemeente erbij, en gaat zij er weer af', async pagina => {
  await ga(pagina, '/vergelijken?gemeenten=GM0405&jaar=2026');
  await pagina.getByText('Kies op de kaart').click();
  await pagina.getByRole('link', { name: 'Groningen toevoegen', exact: true }).click();
  await pagina.waitForURL(/GM0405,GM0014/);
  await pagina.getByRole('link', { name: 'Hoorn weghalen', exact: true }).click();
  await pagina.waitForURL(/gemeenten=GM0014/);
});

await verhaal('elk bedrag gaat open tot de records eronder, en samen zijn die het bedrag', async pagina => {
  await ga(pagina, paar);
  await regel(pagina, 'Hoorn').getByRole('link', { name: '€ 500.000' }).click();
  await pagina.waitForURL(/GM0405\/posten/);
  await pagina.getByText('4 records, samen € 500.000').waitFor();
  await keur(pagina, 'posten');
  await pagina.getByRole('link', { name: 'Samen van Start' }).first().click();
  await pagina.waitForURL('**/programmas/**');
});

await verhaal('de vaste link, de bestanden en het beeld zeggen wat de pagina zegt', async pagina => {
  await ga(pagina, `${paar}&volgorde=naam`);
  const cijfers = await tekst(tabel(pagina));
  const csv = await download(pagina, pagina.getByRole('link', { name: 'Tabel als CSV' }));
  assert.match(csv.naam, /^vergelijking-2026.*\.csv$/);
  const regels = csv.bytes.toString('utf8').replace(/^\uFEFF/, '').split('\r\n').map(rij => rij.split(';'));
  const [plaats, som] = ['Gemeente', 'Totaal van de gemeente'].map(kop => regels[0].indexOf(kop));
  for (const [naam, totaal] of [['Hoorn', '500000,00'], ['Groningen', '2000000,00']]) {
    assert.equal(regels.find(rij => rij[plaats] === naam)[som], totaal);
    assert.ok(cijfers.includes(`€ ${Number.parseInt(totaal).toLocaleString('nl-NL')}`), cijfers);
  }
  assert.ok(regels.flat().some(cel => cel.includes('voorbeeldcijfers')));

  const boek = await download(pagina, pagina.getByRole('link', { name: 'Tabel als XLSX' }));
  assert.match(boek.naam, /\.xlsx$/);
  for (const verwacht of ['Groningen', '2000000', '500000', 'voorbeeldcijfers']) assert.ok(lees(boek.bytes).includes(verwacht), verwacht);

  const svg = await download(pagina, pagina.getByRole('link', { name: 'Diagram als beeld (SVG)' }));
  for (const verwacht of ['VOORBEELDCIJFERS', 'Regionetwerk', 'Hoorn', '€ 2.000.000']) assert.ok(svg.bytes.toString('utf8').replaceAll('\u00a0', ' ').includes(verwacht), verwacht);
  const png = await download(pagina, pagina.getByRole('button', { name: 'Diagram als beeld (PNG)' }));
  assert.equal(png.bytes.toString('latin1', 1, 4), 'PNG');
  assert.equal(png.bytes.readUInt32BE(16), 1800);

  await pagina.getByRole('link', { name: 'Vaste link naar deze vergelijking' }).click();
  await tabel(pagina).waitFor();
  assert.match(pagina.url(), /gemeenten=GM0405,GM0014/);
  await pagina.getByRole('button', { name: 'Afdrukken' }).waitFor();
});

await verhaal('op papier staat geen formulier', async pagina => {
  await ga(pagina, paar);
  await pagina.emulateMedia({ media: 'print' });
  assert.equal(await pagina.getByRole('button').filter({ visible: true }).count(), 0);
  await tabel(pagina).waitFor();
});

await verhaal('de vraag achter de pagina geeft aan /graphql dezelfde cijfers', async pagina => {
  await ga(pagina, `${paar}&norm=per-kind`);
  await openAlles(pagina);
  const [query, variables] = await pagina.locator('pre code').allInnerTexts();
  const antwoord = await (await fetch(`${api}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: JSON.parse(variables) }),
  })).json();
  assert.equal(antwoord.errors, undefined, JSON.stringify(antwoord.errors));
  for (const { gemeente, totaal, genormeerd } of antwoord.data.vergelijkFinanciering.gemeenten) {
    const rij = await tekst(regel(pagina, gemeente.naam));
    assert.ok(rij.includes(`€ ${totaal.toLocaleString('nl-NL')}`), rij);
    assert.ok(rij.includes(`€ ${genormeerd.toLocaleString('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`), rij);
  }
});

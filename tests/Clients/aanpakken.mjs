// Looks for an aanpak in the catalogue, in chromium: node aanpakken.mjs <api> <chromium> [folder for pictures]
import assert from 'node:assert/strict';
import { ga, keur, tabNaar, verhaal } from './browser.mjs';

const kop = pagina => pagina.getByRole('heading', { level: 1 }).innerText();
const kaartjes = pagina => pagina.locator('.rn-kaartje');
const aantal = pagina => pagina.getByText(/^\d+ aanpak(ken)?$/).innerText();

await verhaal('de catalogus filtert in het adres, met aantallen bij elke keuze', async pagina => {
  await ga(pagina, '/aanpakken');
  await keur(pagina, 'aanpakken');
  assert.ok(Number.parseInt(await aantal(pagina), 10) > 60);
  const gereedschap = await pagina.getByLabel('Soort').locator('option[value=gereedschap]').innerText();
  await pagina.getByLabel('Soort').selectOption('gereedschap');
  await pagina.getByRole('button', { name: 'Zoeken' }).click();
  await pagina.waitForURL(/soort=gereedschap/);
  assert.equal(`gereedschap (${Number.parseInt(await aantal(pagina), 10)})`, gereedschap);
  await pagina.reload();
  assert.equal(await pagina.getByLabel('Soort').inputValue(), 'gereedschap');
  await keur(pagina, 'aanpakken-gereedschap');
});

await verhaal('voorlezen voor ouders die moeite hebben met lezen', async pagina => {
  await ga(pagina, '/aanpakken');
  await tabNaar(pagina, pagina.getByLabel('Tekst'));
  await pagina.keyboard.type('lezen');
  await pagina.getByLabel('Voor wie').selectOption('laaggeletterde-ouders');
  await pagina.getByRole('button', { name: 'Zoeken' }).click();
  await pagina.waitForURL(/doelgroep=laaggeletterde-ouders/);
  await pagina.getByRole('link', { name: 'VoorleesExpress' }).click();
  await pagina.waitForURL('**/aanpakken/voorleesexpress');
  assert.equal(await kop(pagina), 'VoorleesExpress');
  await pagina.getByText('effectief volgens eerste aanwijzingen').waitFor();
  await pagina.getByText('2 tot en met 8 jaar').waitFor();
  await keur(pagina, 'aanpak-zonder-programma');
});

await verhaal('een aanpak in gebruik: stappen, wie haar uitvoert, hoe zij betaald wordt, en de vergelijking', async pagina => {
  await ga(pagina, '/aanpakken?gebruik=ja');
  await keur(pagina, 'aanpakken-in-gebruik');
  await pagina.getByRole('link', { name: 'Samen van Start', exact: true }).click();
  await pagina.waitForURL('**/aanpakken/samen-van-start');
  await keur(pagina, 'aanpak-in-gebruik');
  const bronnen = pagina.getByRole('table', { name: /Waar het geld vandaan komt/ });
  assert.match(await bronnen.innerText(), /Onderwijsachterstanden \(GOAB\)[\s\S]*80/);
  await pagina.getByRole('link', { name: 'Vergelijk deze gemeenten voor deze aanpak' }).click();
  await pagina.waitForURL(/vergelijken\?.*aanpak=samen-van-start/);
  await ga(pagina, '/aanpakken/thuis-in-taal');
  assert.equal(await pagina.locator('main ol > li').filter({ hasText: 'Ken de taalomgeving thuis' }).count(), 1);
  await keur(pagina, 'aanpak-stappen');
});

await verhaal('een kader zegt wat er onder valt, en wat onbekend is', async pagina => {
  await ga(pagina, '/kaders/dimensies');
  await keur(pagina, 'kader');
  await pagina.getByRole('link', { name: /bij ondersteuning van ouders/ }).click();
  await pagina.waitForURL(/tag=dimensies/);
  assert.ok(await kaartjes(pagina).count() > 5);
  await keur(pagina, 'aanpakken-van-kader');
  await ga(pagina, '/kaders/succesfactoren');
  await pagina.getByText('onbekend', { exact: true }).waitFor();
  await keur(pagina, 'kader-onbekend');
});

await verhaal('zonder script werkt het ook', async pagina => {
  await ga(pagina, '/aanpakken');
  await pagina.getByLabel('Sector').selectOption('mbo');
  await pagina.getByRole('button', { name: 'Zoeken' }).click();
  await pagina.waitForURL(/sector=mbo/);
  assert.ok(await kaartjes(pagina).count() > 3);
  await ga(pagina, '/aanpakken?soort=fiets', 400);
  await ga(pagina, '/aanpakken?tekst=bestaatniet');
  await keur(pagina, 'aanpakken-niets');
}, { javascript: false });

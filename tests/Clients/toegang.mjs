// A beheerder of the landelijk ondersteuningsaanbod lets somebody in and withdraws that; what he notices of it at his own computer:
// node toegang.mjs <api> <chromium> <folder for pictures> <provider>
import assert from 'node:assert/strict';
import { api, ga, keur, verhaal } from './browser.mjs';

const aanbieder = process.argv[5];
const keer = Date.now().toString(36);
const hoofd = pagina => pagina.getByRole('main');
const knop = (pagina, naam) => hoofd(pagina).getByRole('button', { name: naam });

async function controleer(pagina, vastleggen, zin, foto) {
  await knop(pagina, 'Controleer').click();
  await pagina.getByRole('heading', { name: 'Klopt dit?' }).waitFor();
  if (foto) await keur(pagina, foto);
  await knop(pagina, vastleggen).click();
  await pagina.getByRole('status').filter({ hasText: zin }).waitFor();
}

await verhaal('een beheerder laat mensen toe en trekt dat weer in, en zij merken het meteen', async pagina => {
  const dirk = await (await pagina.context().browser().newContext({ baseURL: api, locale: 'nl-NL' })).newPage();
  dirk.setDefaultTimeout(20_000);
  await ga(dirk, '/aanmelden');
  await hoofd(dirk).getByRole('link', { name: 'Aanmelden met het proefaccount' }).click();
  await dirk.getByLabel('Account').fill('dirk');
  await dirk.getByRole('button', { name: 'Meld mij aan' }).click();
  await dirk.waitForURL(`${api}/**`);
  await ga(dirk, '/mijn/contacten');
  assert.equal(new URL(dirk.url()).pathname, '/onbekend');
  const directory = await hoofd(dirk).getByRole('definition').innerText();
  assert.equal(directory, aanbieder);

  await ga(pagina, '/aanmelden');
  await pagina.getByLabel('Sleutel').fill('landelijk-ondersteuningsaanbod');
  await pagina.getByLabel(/^Beheerder/).check();
  await knop(pagina, 'Aanmelden').click();
  await pagina.waitForURL('**/mijn');
  await pagina.getByRole('navigation', { name: 'Mijn organisatie' }).getByRole('link', { name: 'Toegang' }).click();
  await hoofd(pagina).getByRole('link', { name: 'Mensen toelaten' }).click();
  await keur(pagina, 'toegang-mensen');
  await pagina.getByLabel('Sleutel van de organisatie').fill('GM0405');
  await pagina.getByLabel('Directory').fill(directory);
  await pagina.getByLabel('Alleen deze groep').fill('nieuw');
  await controleer(pagina, 'Laat hen toe', 'Deze mensen zijn toegelaten.', 'toegang-mensen-nakijken');
  await keur(pagina, 'toegang');
  await ga(dirk, '/mijn/contacten');
  assert.equal(new URL(dirk.url()).pathname, '/mijn/contacten');

  await hoofd(pagina).getByRole('link', { name: 'Intrekken van Groep nieuw, namens Hoorn' }).click();
  await keur(pagina, 'toegang-intrekken');
  await knop(pagina, 'Trek deze toelating in').click();
  await pagina.getByRole('status').filter({ hasText: 'De toelating is ingetrokken.' }).waitFor();
  assert.doesNotMatch(await hoofd(pagina).innerText(), /Groep nieuw/);
  await ga(dirk, '/mijn/contacten');
  assert.equal(new URL(dirk.url()).pathname, '/onbekend');

  await hoofd(pagina).getByRole('link', { name: 'Organisatie opnemen' }).click();
  await pagina.getByLabel('Naam', { exact: true }).fill(`Bibliotheek ${keer}`);
  await pagina.getByLabel('Sleutel', { exact: true }).fill('GM0405');
  await pagina.getByLabel('Directory').fill(directory);
  await knop(pagina, 'Controleer').click();
  await pagina.getByText('Er is al een organisatie met de sleutel GM0405: Hoorn.').first().waitFor();
  await keur(pagina, 'toegang-organisatie-fout');
  await pagina.getByLabel('Sleutel', { exact: true }).fill(`bibliotheek-${keer}`);
  await controleer(pagina, 'Neem deze organisatie op', 'De organisatie is opgenomen.');

  await hoofd(pagina).getByRole('link', { name: 'App toelaten' }).click();
  await keur(pagina, 'toegang-app');
}, { ook: [aanbieder] });

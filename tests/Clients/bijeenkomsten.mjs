// A webinar in chromium: announced by one, asked for by somebody without an account: node bijeenkomsten.mjs <api> <chromium> [folder for pictures]
import assert from 'node:assert/strict';
import { ga, keur, verhaal } from './browser.mjs';

const titel = `Samenwerken met ouders ${Date.now().toString(36)}`;
const knop = (pagina, naam) => pagina.locator('main').getByRole('button', { name: naam });
let pad;

async function als(pagina, sleutel) {
  await ga(pagina, '/aanmelden');
  await pagina.getByLabel('Sleutel').fill(sleutel);
  await knop(pagina, 'Aanmelden').click();
  await pagina.waitForURL('**/mijn');
}

await verhaal('een medewerker van Hoorn: kondigt een webinar aan', async pagina => {
  await als(pagina, 'GM0405');
  await ga(pagina, '/mijn/bijeenkomsten');
  await keur(pagina, 'bijeenkomsten-mijn');
  await ga(pagina, '/mijn/bijeenkomsten/nieuw');
  await keur(pagina, 'bijeenkomsten-nieuw');
  await pagina.getByLabel('Titel').fill(titel);
  await pagina.getByLabel('Dag', { exact: true }).fill('2099-07-03');
  await pagina.getByLabel('Begint om').fill('09:30');
  await pagina.getByLabel('Eindigt om').fill('11:00');
  await pagina.getByLabel('Aantal plaatsen').fill('2');
  await pagina.getByLabel('Link om online mee te doen').fill('https://example.nl/webinar');
  await pagina.getByLabel('Programma', { exact: false }).last().fill('09:35-10:00 Presentatie | lector, Hogeschool Rotterdam\n10:00-10:25 Samen van Start | beleidsmedewerker, Gemeente Hoorn');
  await pagina.getByLabel('Huisregels').fill('Microfoon uit. Beeld mag aan.');
  await pagina.getByLabel('Iedereen', { exact: false }).check();
  await knop(pagina, 'Controleer').click();
  await pagina.getByRole('heading', { name: 'Klopt dit?' }).waitFor();
  await pagina.waitForLoadState();
  await keur(pagina, 'bijeenkomsten-nakijken');
  await knop(pagina, 'Vastleggen').click();
  await pagina.getByRole('status').filter({ hasText: 'De bijeenkomst is aangekondigd.' }).waitFor();
  await pagina.waitForLoadState();
  await keur(pagina, 'bijeenkomsten-eigen');
  pad = new URL(pagina.url()).pathname.replace('/mijn', '');
});

await verhaal('niemand in het bijzonder: leest en meldt zich aan', async pagina => {
  await ga(pagina, '/bijeenkomsten');
  await keur(pagina, 'bijeenkomsten-lijst');
  await pagina.getByRole('link', { name: titel }).click();
  await pagina.getByRole('heading', { name: 'Meedoen' }).waitFor();
  await pagina.waitForLoadState();
  await keur(pagina, 'bijeenkomsten-een');
  assert.equal(await pagina.getByText('https://example.nl/webinar').count(), 0);
  await pagina.getByLabel('Uw naam').fill('Deel Nemer');
  await knop(pagina, 'Aanmelden').click();
  await pagina.getByRole('alert').waitFor();
  await pagina.waitForLoadState();
  await keur(pagina, 'bijeenkomsten-fout');
  await pagina.getByLabel('Uw e-mailadres').fill('deelnemer@example.nl');
  await pagina.getByLabel('Ik vind goed').check();
  await knop(pagina, 'Aanmelden').click();
  await pagina.getByRole('status').filter({ hasText: 'Kijk in uw e-mail' }).waitFor();
  await pagina.waitForLoadState();
  await keur(pagina, 'bijeenkomsten-gevraagd');
});

await verhaal('de eigenaar: ziet wie er kwam, en niemand anders ziet dat', async pagina => {
  await als(pagina, 'GM0405');
  await ga(pagina, `/mijn${pad}`);
  await pagina.getByText('deelnemer@example.nl').waitFor();
  await keur(pagina, 'bijeenkomsten-aanmeldingen');
  await ga(pagina, `/mijn${pad}/wijzigen`);
  await keur(pagina, 'bijeenkomsten-wijzigen');
});

await verhaal('iedereen: leest de notitie van het webinar uit de teksten', async pagina => {
  await ga(pagina, '/bijeenkomsten');
  await pagina.getByRole('link', { name: 'Faciliteren van samenwerking' }).click();
  await pagina.getByRole('heading', { name: 'Notitie' }).waitFor();
  await pagina.waitForLoadState();
  await keur(pagina, 'bijeenkomsten-notitie');
});

// Each role does what it comes for, and meets what it may not, in chromium: node rollen.mjs <api> <chromium> [folder for pictures]
import assert from 'node:assert/strict';
import { ga, keur, verhaal } from './browser.mjs';

const keer = Date.now().toString(36);
const knop = (pagina, naam) => pagina.locator('main').getByRole('button', { name: naam });
const gemeld = (pagina, zin) => pagina.getByRole('status').filter({ hasText: zin }).waitFor();

async function als(pagina, sleutel, rol) {
  await ga(pagina, '/aanmelden');
  await pagina.getByLabel('Sleutel').fill(sleutel);
  await pagina.getByLabel(new RegExp(`^${rol}`)).check();
  await knop(pagina, 'Aanmelden').click();
  await pagina.waitForURL('**/mijn');
}

// Nothing to send but the way out.
async function zonderFormulier(pagina, pad, woorden, status = 200) {
  await ga(pagina, pad, status);
  await pagina.locator('main').getByText(woorden).first().waitFor();
  assert.equal(await pagina.locator('main form[method=post]').count(), 0, pad);
}

async function programma(pagina, naam, wieHetZiet) {
  await ga(pagina, '/mijn/programmas/nieuw');
  await pagina.getByLabel('Naam', { exact: true }).fill(naam);
  await pagina.getByLabel(wieHetZiet).check();
  await knop(pagina, 'Controleer').click();
  await knop(pagina, 'Vastleggen').click();
  await gemeld(pagina, 'Het programma is vastgelegd.');
  return new URL(pagina.url()).pathname.replace('/mijn', '');
}

const pad = {};

await verhaal('niemand: leest, en wordt gevraagd zich aan te melden voor de rest', async pagina => {
  await ga(pagina, '/vergelijken?gemeenten=GM0405,GM0014&jaar=2026');
  await ga(pagina, '/mijn/budgetten');
  assert.match(pagina.url(), /\/aanmelden\?terug=%2Fmijn%2Fbudgetten/);
  await keur(pagina, 'rol-niemand-aanmelden');
});

await verhaal('een medewerker van Hoorn: legt vast wat nog niemand anders ziet', async pagina => {
  await als(pagina, 'GM0405', 'Medewerker');
  pad.intern = await programma(pagina, `Geheim van Hoorn ${keer}`, 'Alleen mijn organisatie');
  pad.landelijk = await programma(pagina, `Deelnemers van Hoorn ${keer}`, 'Alle aangemelde deelnemers');
  await keur(pagina, 'rol-medewerker-programma');
  await ga(pagina, pad.intern);
  await zonderFormulier(pagina, '/mijn/jaren', 'alleen een beheerder');
  await keur(pagina, 'rol-medewerker-jaren');
  await zonderFormulier(pagina, '/mijn/regelingen/nieuw', 'landelijk ondersteuningsaanbod', 403);
  await keur(pagina, 'rol-medewerker-regeling-403');
  await ga(pagina, '/mijn/budgetten');
  await pagina.locator('main table').getByRole('link').first().click();
  await pagina.waitForURL(/\/mijn\/budgetten\/[^/]+$/);
  pad.budget = new URL(pagina.url()).pathname;
});

await verhaal('een lezer van Hoorn: leest alles van Hoorn, en ziet geen formulier', async pagina => {
  await als(pagina, 'GM0405', 'Lezer');
  await keur(pagina, 'rol-lezer-overzicht');
  await ga(pagina, pad.intern);
  await ga(pagina, `/mijn${pad.intern}`);
  await keur(pagina, 'rol-lezer-programma');
  await ga(pagina, pad.budget);
  for (const formulier of ['/mijn/programmas/nieuw', '/mijn/budgetten/nieuw', `${pad.budget}/financiering`, '/mijn/contacten/nieuw', '/mijn/jaren', `/mijn${pad.intern}/wijzigen`])
    await zonderFormulier(pagina, formulier, 'niets vastleggen');
  await keur(pagina, 'rol-lezer-formulier');
});

await verhaal('een beheerder van Hoorn: verklaart een jaar volledig, en trekt dat in', async pagina => {
  await als(pagina, 'GM0405', 'Beheerder');
  for (const wat of ['Volledig verklaren', 'Een verklaring intrekken']) {
    await ga(pagina, '/mijn/jaren');
    await pagina.getByLabel('Jaar', { exact: true }).fill('2021');
    await pagina.getByLabel(wat).check();
    await knop(pagina, 'Vastleggen').click();
    await gemeld(pagina, '');
    assert.equal(await pagina.getByRole('row').filter({ hasText: '2021' }).count(), wat.startsWith('Volledig') ? 1 : 0);
  }
  await keur(pagina, 'rol-beheerder-jaren');
});

await verhaal('Groningen: ziet wat met deelnemers gedeeld is, en niet wat van Hoorn alleen is', async pagina => {
  await als(pagina, 'GM0014', 'Medewerker');
  await ga(pagina, pad.landelijk);
  await ga(pagina, '/programmas?gemeente=GM0405');
  await pagina.getByText(`Deelnemers van Hoorn ${keer}`).waitFor();
  assert.equal(await pagina.getByText(`Geheim van Hoorn ${keer}`).count(), 0);
  for (const andermans of [pad.intern, `/mijn${pad.intern}`, `/mijn${pad.intern}/wijzigen`, `/mijn${pad.landelijk}/wijzigen`, pad.budget, `${pad.budget}/financiering`])
    await zonderFormulier(pagina, andermans, 'niet gevonden', 404);
  await keur(pagina, 'rol-groningen-404');
});

await verhaal('een schoolbestuur: legt zijn eigen budget vast', async pagina => {
  await als(pagina, 'schoolbesturen-groningen', 'Medewerker');
  await keur(pagina, 'rol-bestuur-overzicht');
  await ga(pagina, '/mijn/budgetten/nieuw');
  await pagina.getByLabel('Bron').selectOption('SCHOOLBESTUUR');
  await pagina.getByLabel('Omschrijving').fill(`Uren van het bestuur ${keer}`);
  await pagina.getByLabel('Eerste dag').fill('2026-01-01');
  await pagina.getByLabel('Laatste dag').fill('2026-12-31');
  await pagina.getByLabel('Toegekend bedrag').fill('5000');
  await knop(pagina, 'Controleer').click();
  await knop(pagina, 'Vastleggen').click();
  await gemeld(pagina, 'Het budget is vastgelegd.');
  await keur(pagina, 'rol-bestuur-budget');
  await zonderFormulier(pagina, '/mijn/jaren', 'Dit is voor gemeenten.');
  await keur(pagina, 'rol-bestuur-jaren');
});

await verhaal('een school: hoort dat deze bladzijden er nog niet voor haar zijn', async pagina => {
  await ga(pagina, '/aanmelden');
  await pagina.getByLabel('Sleutel').fill('16AH00');
  await knop(pagina, 'Aanmelden').click();
  await pagina.getByText('Deze bladzijden zijn er nog niet voor scholen').waitFor();
  await keur(pagina, 'rol-school-403');
});

await verhaal('het landelijk ondersteuningsaanbod: houdt een regeling bij', async pagina => {
  await als(pagina, 'landelijk-ondersteuningsaanbod', 'Medewerker');
  await ga(pagina, '/mijn/regelingen/nieuw');
  await keur(pagina, 'rol-loa-regeling-nieuw');
  await pagina.getByLabel('Sleutel').fill(`proef-${keer}`);
  await pagina.getByLabel('Naam', { exact: true }).fill(`Proefregeling ${keer}`);
  await pagina.getByLabel('Bron', { exact: true }).selectOption('FONDS');
  await pagina.getByLabel('Eerste dag').fill('2026-01-01');
  await pagina.getByLabel('Onbekend', { exact: true }).check();
  await pagina.getByLabel('Waar dit staat').fill('Een brief van het fonds');
  await knop(pagina, 'Vastleggen').click();
  await gemeld(pagina, '');
  await pagina.waitForURL(`**/mijn/regelingen/proef-${keer}**`);
  await keur(pagina, 'rol-loa-regeling');
});

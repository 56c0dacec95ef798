// The pages of the own organisation in a browser: somebody of Hoorn records money from beginning to end, a form with the keyboard alone, and a
// lezer who sees no forms. Called as: node mijn.mjs <api> <chromium> <folder for pictures>
import assert from 'node:assert/strict';
import { ga, keur, tabNaar, verhaal } from './browser.mjs';

async function meldAan(pagina, sleutel, rol = 'Medewerker') {
  await ga(pagina, '/aanmelden');
  await pagina.getByLabel('Sleutel').fill(sleutel);
  await pagina.getByLabel(new RegExp(`^${rol}`)).check();
  await pagina.getByRole('button', { name: 'Aanmelden' }).press('Enter');
  await pagina.waitForURL('**/mijn');
}

// So that it can be run again on the same data.
const keer = Date.now().toString(36);

const knop = (pagina, naam) => pagina.locator('main').getByRole('button', { name: naam });
const meld = (pagina, zin) => pagina.getByRole('status').filter({ hasText: zin }).waitFor();

async function vastleggen(pagina, zin, foto) {
  await knop(pagina, 'Controleer').press('Enter');
  await pagina.getByRole('heading', { name: 'Klopt dit?' }).waitFor();
  assert.match(await pagina.locator('main').innerText(), /Wie dit ziet:/);
  if (foto) await keur(pagina, foto);
  await knop(pagina, 'Vastleggen').press('Enter');
  await meld(pagina, zin);
}

await verhaal('aanmelden en overzicht', async pagina => {
  await ga(pagina, '/aanmelden?zoek=hoorn');
  await keur(pagina, 'mijn-aanmelden');
  await meldAan(pagina, 'GM0405');
  await keur(pagina, 'mijn-overzicht');
  for (const naam of ['programmas', 'budgetten', 'contacten', 'jaren', 'regelingen']) {
    await ga(pagina, `/mijn/${naam}`);
    await keur(pagina, `mijn-${naam}`);
  }
});

for (const javascript of [true, false]) {
  await verhaal(`een medewerker legt geld vast van begin tot eind (script ${javascript ? 'aan' : 'uit'})`, async pagina => {
    const eigen = `Leesclub ${javascript ? 'met' : 'zonder'} script ${keer}`;
    const foto = naam => (javascript ? naam : undefined);
    await meldAan(pagina, 'GM0405');

    await ga(pagina, '/mijn/programmas/nieuw');
    if (javascript) await keur(pagina, 'mijn-programma-nieuw');
    await pagina.getByLabel('Naam', { exact: true }).fill(eigen);
    await pagina.getByLabel('Iedereen').check();
    await vastleggen(pagina, 'Het programma is vastgelegd.', foto('mijn-programma-nakijken'));
    if (javascript) await keur(pagina, 'mijn-programma');

    await ga(pagina, '/mijn/budgetten/nieuw');
    if (javascript) {
      assert.equal(await pagina.getByText('Alleen uw eigen organisatie ziet dit.').isVisible(), true);
      await pagina.getByLabel('Alle aangemelde deelnemers').check();
      assert.equal(await pagina.getByText('Alleen uw eigen organisatie ziet dit.').isVisible(), false);
      await pagina.getByText('Iedere aangemelde deelnemer ziet dit').waitFor();
      await pagina.getByLabel('Alleen mijn organisatie').check();
      await keur(pagina, 'mijn-budget-nieuw');
    }
    await pagina.getByLabel('Bron').selectOption('GEMEENTE_ONDERWIJS');
    await pagina.getByLabel('Omschrijving').fill(`Geld voor ${eigen}`);
    await pagina.getByLabel('Eerste dag').fill('2026-01-01');
    await pagina.getByLabel('Laatste dag').fill('2027-12-31');
    await pagina.getByLabel('Toegekend bedrag').fill('1.234,50');
    await vastleggen(pagina, 'Het budget is vastgelegd.', foto('mijn-budget-nakijken'));

    await pagina.getByRole('link', { name: 'Financiering vastleggen' }).press('Enter');
    await pagina.getByRole('combobox', { name: 'Programma' }).selectOption({ label: eigen });
    await pagina.getByLabel('Jaar').fill('2026');
    await pagina.getByLabel('Bedrag').fill('9.999');
    await knop(pagina, 'Vastleggen').press('Enter');
    await pagina.getByText('BUDGET_OVERSCHREDEN').waitFor();
    assert.equal(await pagina.getByLabel('Bedrag').inputValue(), '9.999');
    assert.equal(await pagina.getByLabel('Bedrag').getAttribute('aria-invalid'), 'true');
    if (javascript) {
      assert.equal(await pagina.evaluate(() => document.activeElement.id), 'fouten');
      await keur(pagina, 'mijn-financiering-geweigerd');
    }
    await pagina.getByLabel('Bedrag').fill('1000');
    await knop(pagina, 'Vastleggen').press('Enter');
    await meld(pagina, 'De financiering is vastgelegd.');

    await pagina.getByRole('link', { name: eigen }).first().press('Enter');
    await pagina.getByRole('link', { name: 'Besteding boeken' }).press('Enter');
    await pagina.getByLabel('Datum').fill('2026-06-30');
    await pagina.getByLabel('Bedrag').fill('250,5');
    await pagina.getByLabel('Omschrijving').fill('Boeken');
    if (javascript) await keur(pagina, 'mijn-besteding');
    await knop(pagina, 'Boeken').press('Enter');
    await meld(pagina, 'De besteding is geboekt.');
    if (javascript) await keur(pagina, 'mijn-financiering');
    await pagina.getByRole('link', { name: /^Terugboeken/ }).press('Enter');
    await pagina.getByLabel('Reden').fill('Dubbel betaald');
    await knop(pagina, 'Terugboeken').press('Enter');
    await meld(pagina, 'De besteding is teruggeboekt.');

    await pagina.getByRole('link', { name: `Geld voor ${eigen}` }).press('Enter');
    await pagina.getByRole('heading', { name: 'Geschiedenis' }).waitFor();
    assert.match(await pagina.locator('#tabel-geschiedenis').locator('xpath=ancestor::table').innerText(), /Dubbel betaald/);
    if (javascript) await keur(pagina, 'mijn-budget');
  }, { javascript });
}

await verhaal('een deadline en een lagere toekenning, die het budget overschrijdt', async pagina => {
  await meldAan(pagina, 'GM0405');
  await ga(pagina, '/mijn/budgetten');
  await pagina.getByRole('link', { name: `Geld voor Leesclub met script ${keer}` }).press('Enter');
  const budget = new URL(pagina.url()).pathname;
  await pagina.getByRole('link', { name: 'Deadline vastleggen' }).press('Enter');
  await pagina.getByLabel('Een verantwoording').check();
  await pagina.getByLabel('Datum').fill('2027-07-15');
  await pagina.getByLabel('Omschrijving').fill('Verantwoording bij de gemeenteraad');
  await knop(pagina, 'Vastleggen').press('Enter');
  await meld(pagina, 'De deadline is vastgelegd.');
  await ga(pagina, `${budget}/toekenning`);
  await pagina.getByLabel('Bedrag').fill('500');
  await pagina.getByLabel('Definitief').check();
  await knop(pagina, 'Vastleggen').press('Enter');
  await meld(pagina, 'De toekenning is vastgelegd.');
  await pagina.getByText('Dit budget is overschreden').waitFor();
  await keur(pagina, 'mijn-budget-overschreden');
  await ga(pagina, '/mijn');
  await pagina.getByText('Verantwoording bij de gemeenteraad').waitFor();
  await keur(pagina, 'mijn-overzicht-vol');
});

await verhaal('een contact, met alleen het toetsenbord', async pagina => {
  await meldAan(pagina, 'GM0405');
  await ga(pagina, '/mijn/contacten/nieuw');
  await tabNaar(pagina, pagina.getByLabel('Naam', { exact: true }));
  await pagina.keyboard.type('Loket ouders');
  await pagina.keyboard.press('Tab');
  await pagina.keyboard.type('Vragen over ouderbeleid');
  await tabNaar(pagina, pagina.getByLabel('Alleen mijn organisatie'));
  await pagina.keyboard.press('ArrowDown');
  await tabNaar(pagina, knop(pagina, 'Controleer'));
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('alert').or(pagina.getByRole('heading', { name: 'Klopt dit?' })).first().waitFor();
  await tabNaar(pagina, knop(pagina, 'Terug naar het formulier'));
  await pagina.keyboard.press('Enter');
  await tabNaar(pagina, pagina.getByLabel('Leden van netwerken die ik kies'));
  await pagina.keyboard.press('ArrowUp');
  await tabNaar(pagina, knop(pagina, 'Controleer'));
  await pagina.keyboard.press('Enter');
  await tabNaar(pagina, knop(pagina, 'Vastleggen'));
  await pagina.keyboard.press('Enter');
  await meld(pagina, 'Het contact is vastgelegd.');
});

await verhaal('een lezer ziet geen formulieren', async pagina => {
  await meldAan(pagina, 'GM0405', 'Lezer');
  for (const pad of ['/mijn', '/mijn/programmas', '/mijn/budgetten', '/mijn/contacten', '/mijn/jaren', '/mijn/budgetten/nieuw', '/mijn/programmas/nieuw', '/mijn/contacten/nieuw']) {
    await ga(pagina, pad);
    assert.equal(await pagina.locator('main form[method="post"]').count(), 0, pad);
  }
  await keur(pagina, 'mijn-lezer');
  await pagina.getByRole('button', { name: 'Afmelden' }).press('Enter');
  await pagina.waitForURL('**/?afgemeld=ja');
});

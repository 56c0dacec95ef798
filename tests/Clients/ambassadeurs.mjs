// An aanvraag of a school in Heibloem becomes inzet with a report: the school, the beheerder of the netwerk and the organisation of the
// ambassadeur, each on their own pages. Called as: node ambassadeurs.mjs <api> <chromium> <folder for pictures>
import assert from 'node:assert/strict';
import { ga, keur, verhaal } from './browser.mjs';

const bestuur = 'bestuur-23961';
const beheerder = 'landelijk-ondersteuningsaanbod';
const besturen = 'schoolbesturen-groningen';

// So that it can be run again on the same data.
const wens = `Een ouderkamer beginnen ${Date.now().toString(36)}`;

async function meldAan(pagina, sleutel) {
  await ga(pagina, '/aanmelden');
  await pagina.getByLabel('Sleutel').fill(sleutel);
  await pagina.getByLabel(/^Medewerker/).check();
  await pagina.getByRole('button', { name: 'Aanmelden' }).press('Enter');
  await pagina.waitForURL('**/mijn');
}

const knop = (pagina, naam) => pagina.locator('main').getByRole('button', { name: naam });
const meld = (pagina, zin) => pagina.getByRole('status').filter({ hasText: zin }).waitFor();
const regel = pagina => pagina.locator('main li', { hasText: wens }).first();

for (const javascript of [true, false]) {
  const foto = (pagina, naam) => (javascript ? keur(pagina, naam) : undefined);
  await verhaal(`van een school in Heibloem tot een verslag (script ${javascript ? 'aan' : 'uit'})`, async pagina => {
    await meldAan(pagina, bestuur);
    await ga(pagina, '/ambassadeurs');
    await foto(pagina, 'ambassadeurs');
    await ga(pagina, '/ambassadeurs?sector=SBO');
    await pagina.getByText(/Voor SBO is er in \d+ van de 342 gemeenten niemand in de buurt/).waitFor();
    await foto(pagina, 'ambassadeurs-sbo');
    await ga(pagina, '/mijn/aanvragen/nieuw');
    if (await pagina.getByLabel('Voor welke school?').count()) await pagina.getByLabel('Voor welke school?').selectOption('08JJ00');
    assert.ok((await pagina.locator('main form .utrecht-form-field:not(.utrecht-form-field--radio), main form fieldset').count()) <= 5);
    await pagina.getByLabel('Waar gaat het over?').selectOption('SAMENWERKING_MET_HET_TEAM');
    await pagina.getByLabel('Voor welk onderwijs of welke opvang?').selectOption('PO');
    await pagina.getByLabel('Wat wilt u?').fill(wens);
    await foto(pagina, 'aanvraag-nieuw');
    await knop(pagina, 'Verstuur de aanvraag').press('Enter');
    await meld(pagina, 'Uw aanvraag is binnen.');
    await foto(pagina, 'mijn-aanvragen');

    await meldAan(pagina, beheerder);
    await ga(pagina, '/mijn/ambassadeurs');
    await foto(pagina, 'ambassadeurs-bord');
    await regel(pagina).getByRole('link', { name: /^Bied aan.*Schoolleider/ }).press('Enter');
    await pagina.getByLabel('Hoeveel uur?').fill('2');
    await foto(pagina, 'aanvraag-aanbieden');
    await knop(pagina, 'Bied aan').press('Enter');
    await meld(pagina, 'De aanvraag is aangeboden.');

    await meldAan(pagina, besturen);
    await ga(pagina, '/mijn/ambassadeurs');
    await foto(pagina, 'ambassadeurs-aanbod');
    await regel(pagina).getByRole('link', { name: /^Aanvaarden/ }).press('Enter');
    await foto(pagina, 'aanbod-aanvaarden');
    await knop(pagina, 'Wij doen het').press('Enter');
    await meld(pagina, 'De inzet is gepland');
    await pagina.getByRole('link', { name: /^Verslag maken/ }).last().press('Enter');
    await pagina.getByLabel('Hoe ging het?').fill(`Verslag van ${wens}`);
    await foto(pagina, 'inzet-verslag');
    await knop(pagina, 'Leg het verslag vast').press('Enter');
    await meld(pagina, 'Het verslag is vastgelegd.');

    await pagina.getByRole('link', { name: /^Wijzigen.*Schoolleider/ }).press('Enter');
    await foto(pagina, 'ambassadeur-wijzigen');
    await knop(pagina, 'Wijzigen').press('Enter');
    await meld(pagina, 'De ambassadeur is gewijzigd.');
    const afwezigheid = pagina.getByRole('link', { name: /^Afwezigheid.*Schoolleider/ });
    await afwezigheid.press('Enter');
    await pagina.getByLabel('De eerste dag van een nieuwe periode').fill('2035-07-02');
    await pagina.getByLabel('De laatste dag').fill('2035-08-10');
    await knop(pagina, 'Vastleggen').press('Enter');
    await meld(pagina, 'De afwezigheid is vastgelegd.');
    await afwezigheid.press('Enter');
    await foto(pagina, 'ambassadeur-afwezig');
    await pagina.getByLabel(/^2.juli.2035 tot en met/).check();
    await knop(pagina, 'Vastleggen').press('Enter');
    await meld(pagina, 'De afwezigheid is vastgelegd.');
    await pagina.getByRole('link', { name: /^Afmelden.*Schoolleider/ }).press('Enter');
    await foto(pagina, 'ambassadeur-afmelden');

    await meldAan(pagina, bestuur);
    await ga(pagina, '/mijn/aanvragen');
    await pagina.getByText(`Verslag van ${wens}`).first().waitFor();
    await foto(pagina, 'mijn-aanvragen-klaar');
  });
}

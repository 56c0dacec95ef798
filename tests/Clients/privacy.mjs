// What is kept about people, in a browser: somebody without an account reads it, asks for his own, and erases it; somebody who looks after an
// organisation sees what goes when, confirms a contact, and sees who read what. Called as:
// node privacy.mjs <api> <chromium> <folder for pictures> <secret of a letter>
import assert from 'node:assert/strict';
import { ga, keur, verhaal } from './browser.mjs';

const geheim = process.argv[5];
const knop = (pagina, naam) => pagina.locator('main').getByRole('button', { name: naam });
const meld = (pagina, zin) => pagina.getByRole('status').filter({ hasText: zin }).waitFor();

async function meldAan(pagina, rol) {
  await ga(pagina, '/aanmelden');
  await pagina.getByLabel('Sleutel').fill('GM0405');
  await pagina.getByLabel(new RegExp(`^${rol}`)).check();
  await knop(pagina, 'Aanmelden').click();
  await pagina.waitForURL('**/mijn');
}

await verhaal('een beheerder: wat binnenkort gewist wordt, bevestigen, en wie wat bekeek', async pagina => {
  await meldAan(pagina, 'Beheerder');
  await pagina.getByText('1 contact wordt binnen 60 dagen gewist').waitFor();
  await pagina.getByRole('link', { name: 'Kijk wat u nog nodig hebt' }).click();
  await pagina.getByRole('heading', { name: 'Bewaren', level: 1 }).waitFor();
  await keur(pagina, 'privacy-bewaren');
  await pagina.getByRole('row').filter({ hasText: 'binnenkort' }).getByRole('link', { name: /Bevestigen/ }).click();
  await pagina.getByRole('heading', { name: 'Contact bevestigen' }).waitFor();
  await keur(pagina, 'privacy-bevestigen');
  await knop(pagina, 'Bevestig dit contact').click();
  await meld(pagina, 'nog klopt en nodig is');
  assert.equal(await pagina.getByText('binnenkort', { exact: true }).count(), 0);

  await ga(pagina, '/mijn/contacten');
  await pagina.getByRole('link', { name: 'Beleidsmedewerker' }).click();
  await pagina.getByText('Ook alle aangemelde deelnemers, sinds').waitFor();
  await keur(pagina, 'privacy-persoon');
  await pagina.getByRole('link', { name: 'Toestemming wijzigen' }).click();
  await pagina.getByLabel('Ook leden van netwerken').check();
  await knop(pagina, 'Controleer').click();
  await pagina.getByText('verder dan de persoon het goedvindt').waitFor();
  await keur(pagina, 'privacy-toestemming');
  await knop(pagina, 'Vastleggen').click();
  await meld(pagina, 'De toestemming is vastgelegd');
  await pagina.getByRole('link', { name: 'Toestemming intrekken' }).click();
  await knop(pagina, 'Trek de toestemming in').click();
  await meld(pagina, 'De toestemming is ingetrokken');

  await ga(pagina, '/mijn/contacten/nieuw');
  await keur(pagina, 'privacy-contact');
  await pagina.getByLabel('Naam', { exact: true }).fill('Loket ouders');
  await pagina.getByLabel('Functie').fill('Loket');
  await pagina.getByLabel('Toestemming van de persoon').selectOption('NETWERK');
  await pagina.getByLabel('Iedereen', { exact: true }).check();
  await knop(pagina, 'Controleer').click();
  await knop(pagina, 'Vastleggen').click();
  await pagina.getByRole('alert').filter({ hasText: 'geen toestemming gegeven om de gegevens zo ver te delen' }).waitFor();

  await ga(pagina, '/mijn/logboek');
  await pagina.getByText('Meldde zich aan').first().waitFor();
  await pagina.getByText('Gaf de opdracht: contact bevestigen').waitFor();
  await keur(pagina, 'privacy-logboek');
  await pagina.getByLabel('Wat', { exact: true }).selectOption('AANMELDING');
  await knop(pagina, 'Toon').click();
  await pagina.waitForURL('**soort=AANMELDING**');
  assert.equal(await pagina.getByText('Gaf de opdracht').count(), 0);
  assert.match(await pagina.getByRole('link', { name: 'Dit logboek als CSV' }).getAttribute('href'), /soort=aanmelding/);
});

await verhaal('een lezer: ziet in het logboek alleen zichzelf, ook zonder script', async pagina => {
  await meldAan(pagina, 'Lezer');
  await ga(pagina, '/mijn/logboek');
  await pagina.getByText('U ziet alleen wat u zelf deed').waitFor();
  assert.equal(await pagina.locator('main').getByRole('search').count(), 0);
}, { javascript: false });

await verhaal('niemand in het bijzonder: leest wat wij bewaren, vraagt de eigen gegevens en wist ze, zonder script', async pagina => {
  await ga(pagina, '/privacy');
  await pagina.getByRole('link', { name: 'zien wat wij van u bewaren' }).click();
  await pagina.getByLabel('Uw e-mailadres').fill('geen adres@');
  await knop(pagina, 'Stuur mij de link').click();
  await pagina.getByRole('alert').waitFor();
  await pagina.getByLabel('Uw e-mailadres').fill('iemand@example.nl');
  await knop(pagina, 'Stuur mij de link').click();
  await meld(pagina, 'Kijk in uw e-mail');
}, { javascript: false });

await verhaal('wie de link uit de e-mail heeft: ziet alles, en wist het', async pagina => {
  await ga(pagina, '/privacy');
  await keur(pagina, 'privacy-wat');
  await ga(pagina, '/mijn-gegevens');
  await keur(pagina, 'privacy-vragen');
  await ga(pagina, `/mijn-gegevens/${geheim}`);
  await pagina.getByText('Iemand Bewaard').first().waitFor();
  await keur(pagina, 'privacy-antwoord');
  await knop(pagina, 'Wis alles wat u van mij bewaart').click();
  await meld(pagina, 'Niemand kan het nog lezen');
  await keur(pagina, 'privacy-gewist');
});

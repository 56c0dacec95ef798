// A query, a mutation and a subscription, told in the words of no client: each brings its own way to ask and to listen.
import assert from 'node:assert/strict';
import { contact, hoorn, opdracht, vraag } from './huis.mjs';

export const wijzigingen = /* GraphQL */ `
  subscription Volg($organisatie: String!, $na: String) {
    wijzigingen(organisatie: $organisatie, na: $na) { positie soort id node { id ... on Contact { naam } } }
  }
`;

// stel(query, variables) gives the result; luister(query, variables) an async iterable of results, each { data, errors }.
export async function beproef(wie, stel, luister) {
  const gevraagd = await stel(vraag, { code: hoorn });
  assert.equal(gevraagd.data?.gemeente.naam, 'Hoorn', JSON.stringify(gevraagd));

  const volger = luister(wijzigingen, { organisatie: hoorn })[Symbol.asyncIterator]();
  const begin = await volgende(volger);
  assert.equal(begin.soort, 'BIJGEWERKT');

  const gemaakt = await stel(opdracht, { input: contact(wie) });
  assert.deepEqual(gemaakt.data?.contactVastleggen.fouten, [], JSON.stringify(gemaakt));
  const { id, naam } = gemaakt.data.contactVastleggen.contact;
  assert.equal((await tot(volger, id)).node.naam, naam);
  await volger.return();

  // Who was away goes on from the last position and misses nothing.
  const weer = luister(wijzigingen, { organisatie: hoorn, na: begin.positie })[Symbol.asyncIterator]();
  assert.equal((await tot(weer, id)).node.naam, naam);
  await weer.return();
  console.log(`${wie} vraagt, wijzigt en volgt`);
}

// A subscription that is refused gives its errors, and is over.
export async function geweigerd(luister, code) {
  const volger = luister(wijzigingen, { organisatie: 'bestaat-niet' })[Symbol.asyncIterator]();
  const errors = await volger.next().then(({ value }) => value.errors, fout => (Array.isArray(fout) ? fout : [fout]));
  assert.equal(errors[0].extensions.code, code, JSON.stringify(errors));
}

async function tot(volger, id) {
  for (;;) {
    const wijziging = await volgende(volger);
    if (wijziging.id === id) return wijziging;
  }
}

async function volgende(volger) {
  const { value, done } = await volger.next();
  assert.ok(!done && value.data, JSON.stringify(value));
  return value.data.wijzigingen;
}

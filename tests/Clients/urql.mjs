// @urql/core asks, keeps the answer, commands, and tells what is refused.
import assert from 'node:assert/strict';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { aangemeld, contact, opdracht, url, vraag } from './huis.mjs';

const authorization = await aangemeld();
let gestuurd = 0;
const client = wie => new Client({
  url,
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetch: (...verzoek) => (gestuurd++, fetch(...verzoek)),
  fetchOptions: () => ({ headers: wie ? { authorization: wie } : {} }),
});

const hoorn = client(authorization);
const { data, error } = await hoorn.query(vraag, { code: 'GM0405' }).toPromise();
assert.equal(error, undefined);
assert.equal(data.gemeente.naam, 'Hoorn');
await hoorn.query(vraag, { code: 'GM0405' }).toPromise();
assert.equal(gestuurd, 1, 'the second time comes from the cache');

const gemaakt = await hoorn.mutation(opdracht, { input: contact('urql') }).toPromise();
assert.deepEqual(gemaakt.data.contactVastleggen.fouten, []);
assert.equal(gemaakt.data.contactVastleggen.contact.naam, 'Loket van urql');

// GET, as urql asks with it by default for what is short.
const get = new Client({ url, exchanges: [fetchExchange], preferGetMethod: 'force' });
assert.equal((await get.query(vraag, { code: 'GM0014' }).toPromise()).data.gemeente.naam, 'Groningen');

const niemand = await client().mutation(opdracht, { input: contact('niemand') }).toPromise();
assert.equal(niemand.error.graphQLErrors[0].extensions.code, 'UNAUTHENTICATED');
const fout = await hoorn.query('query Fout { bestaatNiet }', {}).toPromise();
assert.equal(fout.error.graphQLErrors.length, 1);
assert.equal(fout.error.networkError, undefined);
console.log('urql werkt');

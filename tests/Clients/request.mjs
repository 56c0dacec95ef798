// graphql-request: one call, one answer.
import assert from 'node:assert/strict';
import { ClientError, GraphQLClient, request } from 'graphql-request';
import { aangemeld, contact, opdracht, url, vraag } from './huis.mjs';

assert.equal((await request(url, vraag, { code: 'GM0405' })).gemeente.naam, 'Hoorn');

const hoorn = new GraphQLClient(url, { headers: { authorization: await aangemeld() } });
const { contactVastleggen: gemaakt } = await hoorn.request(opdracht, { input: contact('request') });
assert.deepEqual(gemaakt.fouten, []);
assert.equal(gemaakt.contact.naam, 'Loket van request');

await assert.rejects(request(url, opdracht, { input: contact('niemand') }), fout =>
  fout instanceof ClientError && fout.response.errors[0].extensions.code === 'UNAUTHENTICATED');
await assert.rejects(request(url, '{ bestaatNiet }'), fout => fout instanceof ClientError && fout.response.errors.length === 1);
console.log('graphql-request werkt');

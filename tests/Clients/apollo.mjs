// Apollo Client asks, keeps what it got by id, commands, and tells what is refused.
import assert from 'node:assert/strict';
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { aangemeld, contact, opdracht, url, vraag } from './huis.mjs';

let gestuurd = 0;
const client = headers => new ApolloClient({
  link: new HttpLink({ uri: url, headers, fetch: (...verzoek) => (gestuurd++, fetch(...verzoek)) }),
  cache: new InMemoryCache(),
});

const hoorn = client({ authorization: await aangemeld() });
const gevraagd = { query: gql(vraag), variables: { code: 'GM0405' } };
const { data } = await hoorn.query(gevraagd);
assert.equal(data.gemeente.naam, 'Hoorn');
await hoorn.query(gevraagd);
assert.equal(gestuurd, 1, 'the second time comes from the cache');
assert.equal(hoorn.cache.extract()[`Gemeente:${data.gemeente.id}`].naam, 'Hoorn');

const gemaakt = await hoorn.mutate({ mutation: gql(opdracht), variables: { input: contact('apollo') } });
assert.deepEqual(gemaakt.data.contactVastleggen.fouten, []);
assert.equal(gemaakt.data.contactVastleggen.contact.naam, 'Loket van apollo');

await assert.rejects(client({}).mutate({ mutation: gql(opdracht), variables: { input: contact('niemand') } }), fout =>
  CombinedGraphQLErrors.is(fout) && fout.errors[0].extensions.code === 'UNAUTHENTICATED');
await assert.rejects(hoorn.query({ query: gql('{ bestaatNiet }') }), fout => CombinedGraphQLErrors.is(fout) && fout.errors.length === 1);
console.log('apollo werkt');

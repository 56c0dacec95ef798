// graphql-js builds a client schema from our introspection and must print the same SDL as the api does.
import assert from 'node:assert/strict';
import { buildClientSchema, buildSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { url } from './huis.mjs';

const query = getIntrospectionQuery({
  specifiedByUrl: true, schemaDescription: true, inputValueDeprecation: true, directiveIsRepeatable: true, oneOf: true,
});
const antwoord = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
const { data, errors } = await antwoord.json();
assert.equal(errors, undefined);
const sdl = await (await fetch(`${url}/schema.graphql`)).text();
assert.equal(`${printSchema(buildClientSchema(data))}\n`, sdl);
// And reads that text itself.
assert.equal(`${printSchema(buildSchema(sdl))}\n`, sdl);
console.log('the same schema');

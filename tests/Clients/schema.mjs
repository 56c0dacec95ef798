// graphql-js builds a client schema from the introspection of a running server and must print the same SDL as the server does:
// npm install graphql@16, then node schema.mjs http://localhost:5000/graphql
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';

const url = process.argv[2];
const query = getIntrospectionQuery({ specifiedByUrl: true, schemaDescription: true, inputValueDeprecation: true, directiveIsRepeatable: true, oneOf: true });
const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
const { data, errors } = await response.json();
if (errors) throw new Error(JSON.stringify(errors));
const same = `${printSchema(buildClientSchema(data))}\n` === await (await fetch(`${url}/schema.graphql`)).text();
console.log(same ? 'the same schema' : 'another schema');
process.exit(same ? 0 : 1);

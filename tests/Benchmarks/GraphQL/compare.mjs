// graphql-js on the same documents and data as GraphQLBenchmarks.cs. compare.sh runs both.
import { execute, parse, validate, GraphQLSchema, GraphQLObjectType, GraphQLList, GraphQLNonNull, GraphQLID, GraphQLString, GraphQLInt, GraphQLBoolean, GraphQLFloat } from 'graphql';

const some = type => new GraphQLNonNull(type);
const list = type => some(new GraphQLList(some(type)));
const fields = Array.from({ length: 20 }, (_, i) => ({ id: `field-${i}`, name: `Akker ${i}`, area: i * 37 }));
const barns = Array.from({ length: 10 }, (_, i) => ({ id: `barn-${i}`, name: `Stal ${i}` }));
const cows = Array.from({ length: 100 }, (_, i) => ({ id: `cow-${i}`, name: `Koe ${i}`, barnId: `barn-${Math.floor(i / 10)}`, weight: i * 3, horned: i % 2 === 0, milk: i / 7 }));
const cowsOf = Object.fromEntries(barns.map(barn => [barn.id, cows.filter(cow => cow.barnId === barn.id)]));

// A loader such as the npm package dataloader, without its options.
const loader = read => {
  let keys = [];
  return key => new Promise(resolve => {
    if (keys.push({ key, resolve }) === 1) process.nextTick(async () => {
      const batch = keys;
      keys = [];
      const values = await read(batch.map(item => item.key));
      batch.forEach((item, i) => item.resolve(values[i]));
    });
  });
};
const authorized = resolve => (parent, args, context, info) => {
  if (!context.user) throw new Error('Not signed in.');
  return resolve(parent, args, context, info);
};
const Field = new GraphQLObjectType({ name: 'Field', fields: { id: { type: some(GraphQLID) }, name: { type: some(GraphQLString) }, area: { type: some(GraphQLInt) } } });
const Cow = new GraphQLObjectType({ name: 'Cow', fields: { id: { type: some(GraphQLID) }, name: { type: some(GraphQLString) }, barnId: { type: some(GraphQLString) }, weight: { type: some(GraphQLInt) }, horned: { type: some(GraphQLBoolean) }, milk: { type: some(GraphQLFloat) } } });
const Barn = new GraphQLObjectType({ name: 'Barn', fields: { id: { type: some(GraphQLID) }, name: { type: some(GraphQLString) }, cows: { type: list(Cow), resolve: authorized((barn, _, context) => context.cows(barn.id)) } } });
const Query = new GraphQLObjectType({ name: 'Query', fields: { fields: { type: list(Field), resolve: authorized(() => fields) }, barns: { type: list(Barn), resolve: authorized(() => barns) } } });
const schema = new GraphQLSchema({ query: Query });

const kitchenSink = number => `
query Farm${number}($withCows: Boolean! = false, $type: String! = "Cow") {
  fields { ...FieldParts area }
  more: fields { id ... on Field { name } ... @include(if: true) { area } }
  barns { ...BarnParts cows @include(if: $withCows) { ...CowParts } }
  __type(name: $type) { kind name fields(includeDeprecated: true) { name type { ...TypeParts } } }
}
fragment FieldParts on Field { id name }
fragment BarnParts on Barn { id name alias: name }
fragment CowParts on Cow { id name weight horned milk }
fragment TypeParts on __Type { kind name ofType { kind name ofType { kind name } } }`;

const run = async document => {
  const context = { user: {}, cows: loader(async ids => ids.map(id => cowsOf[id])) };
  return JSON.stringify(await execute({ schema, document, contextValue: context })).length;
};
const measure = async (name, act) => {
  for (let i = 0; i < 3000; i++) await act(i);
  const rounds = 10000;
  const start = process.hrtime.bigint();
  for (let i = 0; i < rounds; i++) await act(i + 3000);
  console.log(`${name.padEnd(40)} ${(Number(process.hrtime.bigint() - start) / rounds / 1000).toFixed(1)} µs`);
};

const flat = parse('{ fields { id name area } }');
const nested = parse('{ barns { id name cows { id name weight horned milk } } }');
await measure('TwentyObjectsOfThreeFields', () => run(flat));
await measure('TenTimesTenObjectsOfFiveFields', () => run(nested));
await measure('ANewDocument', number => {
  const document = parse(kitchenSink(number));
  if (validate(schema, document).length > 0) throw new Error('invalid');
  return run(document);
});
await measure('ParseValidatePlan', number => {
  if (validate(schema, parse(kitchenSink(number))).length > 0) throw new Error('invalid');
});

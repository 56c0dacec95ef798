// Holds objects against the schemas of Kubernetes: node kubernetes.mjs < [[name, object], …]. Says what is wrong, a line each; nothing when all is well.
import { text } from 'node:stream/consumers';

const faults = [];

// The schemas let fields that they do not know pass, as Kubernetes does, silently: what is never asked for is unknown.
function watched(value, path) {
  if (value === null || typeof value !== 'object') return value;
  const asked = new Set();
  const copy = Array.isArray(value) ? [] : {};
  for (const key of Object.keys(value)) copy[key] = watched(value[key], `${path}/${key}`);
  unasked.push(() => Object.keys(value).filter(key => !asked.has(key)).map(key => `${path}/${key} is unknown`));
  return new Proxy(copy, {
    get(target, key) {
      asked.add(String(key));
      return target[key];
    },
  });
}

let unasked = [];
for (const [name, object] of JSON.parse(await text(process.stdin))) {
  unasked = [];
  const library = object.apiVersion.startsWith('monitoring.coreos.com/') ? '@kubernetes-models/prometheus-operator' : 'kubernetes-models';
  const { [object.kind]: kind } = await import(`${library}/${object.apiVersion}`);
  if (!kind) {
    faults.push(`${name}: no ${object.kind} in ${object.apiVersion}`);
    continue;
  }
  try {
    kind.prototype.validate.call(watched(object, ''));
  } catch (fault) {
    faults.push(`${name}: ${fault.message}`);
  }
  // What is below an unknown field says nothing more.
  const unknown = unasked.flatMap(of => of()).sort();
  faults.push(...unknown.filter(path => !unknown.some(other => path.startsWith(`${other.split(' ')[0]}/`))).map(path => `${name}: ${path}`));
}
process.stdout.write(faults.map(fault => `${fault}\n`).join(''));

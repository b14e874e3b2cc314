// Reads exchanges as JSON from standard input and prints what the schemas of jira.js find wrong with each.
// A process of its own: the package is ESM, and takes AUDIT_SCHEMAS when it is loaded.
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import * as agile from 'jira.js/agile';
import * as cloud from 'jira.js/cloud';

const PACKAGE = dirname(createRequire(import.meta.url).resolve('jira.js/package.json'));

/** Every request that a function sends: the function, the method, and the path with the parts that vary as groups. */
const CALLS = Object.entries({ cloud, agile }).flatMap(([family, functions]) =>
  Object.entries(functions).flatMap(([name, call]) => {
    const requests = typeof call === 'function' ? [...call.toString().matchAll(/url: ['`]([^'`]+)['`],\s*method: '(\w+)'/g)] : [];
    return requests.map(([, path, method]) => ({ family, name, call, method, names: namesIn(path), path: patternOf(path) }));
  }),
);

function namesIn(path) {
  return [...path.matchAll(/\$\{parameters\??\.(\w+)\}/g)].map(([, name]) => name);
}

function patternOf(path) {
  return new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\$\\?\{[^}]+\}/g, '([^/]+)')}$`);
}

/** A path without a part that varies comes before one with it. */
function callFor({ method, path }) {
  const bare = path.split('?')[0];
  return CALLS.filter((one) => one.method === method && one.path.test(bare)).sort((a, b) => a.names.length - b.names.length)[0];
}

/** What the function would send, whatever its parameters: the keys it knows, and the answer's schema. */
async function whatItSends(call) {
  const anything = () => undefined;
  return call({ sendRequest: (config) => config }, new Proxy({}, { get: () => anything }));
}

async function judge(exchange) {
  const found = callFor(exchange);
  if (!found) return ['no function sends this request'];
  const sends = await whatItSends(found.call);
  return [...wrongQuery(sends, exchange), ...(await wrongBody(found, sends, exchange)), ...wrongAnswer(sends, exchange)];
}

function wrongQuery({ searchParams = {} }, { path }) {
  const known = new Set(Object.keys(searchParams));
  const asked = new Set(new URL(path, 'http://jira').searchParams.keys());
  return [...asked].filter((name) => !known.has(name)).map((name) => `request/query: unknown (${name})`);
}

async function wrongBody({ family, name, names, path }, { body }, { path: asked, asked: sent, status }) {
  if (status === 400 || typeof body !== 'object' || body === null || typeof sent !== 'object' || sent === null) return [];
  const unknown = Object.keys(sent).filter((key) => !(key in body)).map((key) => `request/requestBody: unknown (${key})`);
  const file = join(PACKAGE, `dist/${family}/parameters/${name}.js`);
  if (!existsSync(file)) return unknown;
  const schemas = await import(pathToFileURL(file).href);
  const values = path.exec(asked.split('?')[0]).slice(1);
  const query = Object.fromEntries([...new URL(asked, 'http://jira').searchParams].map(([key, value]) => [key, /^(true|false)$/.test(value) ? value === 'true' : value]));
  const given = { ...query, ...Object.fromEntries(names.map((key, i) => [key, asItIsMeant(Object.values(schemas)[0], key, values[i])])), ...sent };
  return [...unknown, ...sentences('request/requestBody', Object.values(schemas)[0], given)];
}

/** A part of a path is a text; where the schema has a number in its place, it is that. */
function asItIsMeant(schema, key, text) {
  return schema.shape?.[key]?.safeParse(Number(text)).success ? Number(text) : text;
}

function wrongAnswer({ schema }, { status, answered }) {
  return schema && status < 300 ? sentences('answer', schema, answered) : [];
}

function sentences(where, schema, value) {
  const read = schema.safeParse(value);
  return read.success ? [] : read.error.issues.map((issue) => `${where}${place(issue.path)}: ${said(issue)}`);
}

function place(path) {
  return path.map((part) => `/${typeof part === 'number' ? '*' : part}`).join('');
}

function said({ code, message, keys }) {
  return code === 'unrecognized_keys' ? `unknown (${keys.join(', ')})` : message;
}

const exchanges = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(await Promise.all(exchanges.map(judge))));

import { dirname, relative, resolve, sep } from 'node:path';
import { ROOT } from '../root.mjs';

const INSIDE = ['src/resolvers/', 'src/background/', 'src/extensions/'];

/**
 * Who may import whom (ARCHITECTURE.md). The first row that a file's path begins with holds for it. `files` and `packages`
 * may be imported whole, `types` only as types; paths are prefixes under the project. `instead` tells what to do.
 */
const ROWS = [
  {
    room: 'src/domain/',
    files: ['src/domain/'],
    packages: [],
    instead: 'The domain decides and knows nothing else: hand facts in as parameters, and let a resolver fetch them.',
  },
  {
    room: 'src/jira/',
    files: ['src/jira/', 'src/domain/'],
    packages: ['@forge/api', '@forge/kvs', 'valibot'],
    instead: "This room turns Jira's words into ours: a resolver combines what it answers with anything else.",
  },
  {
    room: 'src/storage/',
    files: ['src/storage/', 'src/domain/'],
    packages: ['@forge/api', '@forge/kvs', 'node:zlib', 'valibot'],
    instead: 'This room keeps and finds records: a resolver combines what it answers with anything else.',
  },
  ...INSIDE.map((room) => ({
    room,
    files: [...INSIDE, 'src/domain/', 'src/contract', 'locales/'],
    types: ['src/jira/', 'src/storage/'],
    packages: ['valibot'],
    instead: 'Take Jira and the stores as parameters (import their types); only src/index.ts makes them.',
  })),
  {
    room: 'src/index.ts',
    files: ['src/', 'locales/'],
    packages: ['@forge/resolver', '@forge/events', 'node:crypto', 'node:zlib'],
    instead: 'The composition root only puts rooms together: move the work into a room.',
  },
  {
    room: 'src/contract',
    files: ['src/contract/'],
    types: ['src/domain/'],
    packages: [],
    instead: 'The contract is types of the domain and its own.',
  },
  ...['workspace', 'issue', 'widget', 'kit'].map((surface) => ({
    room: `static/${surface}/`,
    files: [`static/${surface}/`, 'static/kit/', 'src/domain/', 'src/jira/read-', 'src/jira/figure-property', 'locales/'],
    types: ['src/contract', 'src/jira/'],
    packages: [/^(?!@forge\/|node:)/],
    instead: "A screen asks the app through static/kit/backend.ts, and may share only the domain, types, and Jira's pure readers (src/jira/read-*).",
  })),
  {
    room: 'local/',
    files: ['local/', 'locales/', 'tools/', 'package.json'],
    packages: [/./],
    instead: 'The local Jira runs the built app as Jira would: talk to it through its handlers and its built pages.',
  },
];

/** The files that may do what their room may not. */
const EXCEPTIONS = { 'static/kit/backend.ts': ['@forge/bridge'] };

/** ESLint's rule of the table above. */
export const borders = {
  meta: { type: 'problem', schema: [], messages: { border: '{{room}} does not import {{what}}. {{instead}}', removed: '@forge/ui is removed from the platform: build the surface with React and @forge/bridge.' } },
  create(context) {
    const here = underRoot(context.filename);
    const row = here.endsWith('/vite.config.ts') ? undefined : ROWS.find(({ room }) => here.startsWith(room));
    const check = (source, typeOnly) => {
      if (typeof source?.value !== 'string') return;
      const what = source.value;
      if (/^@forge\/ui($|\/)/.test(what)) context.report({ node: source, messageId: 'removed' });
      else if (row && !mayImport(row, here, what, typeOnly)) context.report({ node: source, messageId: 'border', data: { room: row.room, what, instead: row.instead } });
    };
    return {
      ImportDeclaration: (node) => check(node.source, bringsOnlyTypes(node)),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0], false),
    };
  },
};

function bringsOnlyTypes(node) {
  if (node.importKind === 'type') return true;
  return node.specifiers.length > 0 && node.specifiers.every((specifier) => specifier.importKind === 'type');
}

function mayImport({ files, types = [], packages }, here, what, typeOnly) {
  if (EXCEPTIONS[here]?.includes(what)) return true;
  if (!what.startsWith('.')) return packages.some((allowed) => (typeof allowed === 'string' ? what === allowed : allowed.test(what)));
  const target = underRoot(resolve(ROOT, dirname(here), what));
  return [...files, ...(typeOnly ? types : [])].some((allowed) => `${target}/`.startsWith(allowed) || target.startsWith(allowed));
}

function underRoot(path) {
  return relative(ROOT, path).split(sep).join('/');
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const PACKAGE = /^@forge\//;
/** Our own door to the bridge: what it hands on counts as the package's. */
const DOOR = /\/kit\/backend$/;

/** What the app's own sources touch of the `@forge` packages: `kvs.get`, `view.getContext`, `api.asUser.requestJira`. */
export function usedByTheApp(root: string): Set<string> {
  const files = ['src', 'static'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path) && !/(^|\/)(dist|node_modules)\//.test(path)).map((path) => join(root, folder, path)),
  );
  return new Set(files.flatMap((file) => usedIn(readFileSync(file, 'utf8'))));
}

/** The same of one source. */
export function usedIn(text: string): string[] {
  if (!text.includes('@forge/') && !text.includes('kit/backend')) return [];
  const source = ts.createSourceFile('app.tsx', text, ts.ScriptTarget.ES2023, true);
  const imported = new Set(source.statements.flatMap(namesImported));
  const used: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && imported.has(node.text)) used.push(chainFrom(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return used;
}

function namesImported(statement: ts.Statement): string[] {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const from = statement.moduleSpecifier.text;
  if (!PACKAGE.test(from) && !DOOR.test(from)) return [];
  const { name, namedBindings } = statement.importClause ?? {};
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements.map((one) => one.name.text) : [];
  return name ? [name.text, ...named] : named;
}

/** `api.asUser().requestJira(…)` from its `api`: the names along it, joined by dots. */
function chainFrom(root: ts.Identifier): string {
  const names = [root.text];
  let node: ts.Node = root;
  for (;;) {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node) names.push(parent.name.text);
    else if (!ts.isCallExpression(parent) || parent.expression !== node) return names.join('.');
    node = parent;
  }
}

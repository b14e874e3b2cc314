import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const FOLDER = join(__dirname, '../../src/contract');

/** The names of all calls, read from the types of the contract (`FeedbackCalls` …): a type alone leaves nothing to ask at run time. */
export function contractCalls(): string[] {
  return readdirSync(FOLDER).flatMap((file) => callsIn(join(FOLDER, file)));
}

function callsIn(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
  const types = source.statements.filter((node): node is ts.TypeAliasDeclaration => ts.isTypeAliasDeclaration(node) && node.name.text.endsWith('Calls'));
  return types.flatMap(({ type }) => {
    if (!ts.isTypeLiteralNode(type)) throw new Error(`${path}: calls are written out.`);
    return type.members.flatMap(({ name }) => (name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : []));
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The names of all calls in src/contract.ts, read from its type. */
export function contractCalls(): string[] {
  const path = join(__dirname, '../../src/contract.ts');
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
  const contract = source.statements.find((node): node is ts.TypeAliasDeclaration => ts.isTypeAliasDeclaration(node) && node.name.text === 'Contract');
  if (!contract || !ts.isTypeLiteralNode(contract.type)) throw new Error('src/contract.ts has no type Contract of calls.');
  return contract.type.members.flatMap(({ name }) => (name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : []));
}

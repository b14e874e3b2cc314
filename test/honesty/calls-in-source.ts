import ts from 'typescript';

/** Something a package asks of what it runs on: a command of the bridge, a service behind `__forge_fetch__`, a path of one. */
export interface HostCall {
  kind: 'command' | 'service' | 'path';
  name: string;
}

const FETCHERS = new Set(['__forge_fetch__', '__fetchProduct']);

/**
 * What a package's script asks of its host. A command that is worked out at run time is named `?`, and so is a part of
 * a service. Paths are told by their form: text that begins with `/` and a letter.
 */
export function callsIn(text: string): HostCall[] {
  const calls: HostCall[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) calls.push(...callOf(node));
    const said = textOf(node);
    if (said !== null && /^\/[a-z]/i.test(said)) calls.push({ kind: 'path', name: said });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('package.js', text, ts.ScriptTarget.ES2023));
  return calls;
}

function callOf({ expression, arguments: [first] }: ts.CallExpression): HostCall[] {
  const name = lastName(expression);
  if (name === 'callBridge' && first) return [{ kind: 'command', name: literal(first) }];
  if (!FETCHERS.has(name) || !first) return [];
  if (!ts.isObjectLiteralExpression(first)) return [{ kind: 'service', name: '?' }];
  const part = (key: string) => first.properties.find((one) => one.name !== undefined && ts.isIdentifier(one.name) && one.name.text === key);
  const said = ['type', 'remote'].flatMap((key) => {
    const property = part(key);
    return property ? [ts.isPropertyAssignment(property) ? literal(property.initializer) : '?'] : [];
  });
  return [{ kind: 'service', name: said.join(' ') }];
}

/** `callBridge`, also where it is called as `bridge.callBridge` or as what `getCallBridge()` answered. */
function lastName(callee: ts.Expression): string {
  if (ts.isIdentifier(callee)) return callee.text;
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text;
  if (ts.isParenthesizedExpression(callee)) return lastName(callee.expression);
  if (ts.isBinaryExpression(callee)) return lastName(callee.right);
  if (ts.isCallExpression(callee) && lastName(callee.expression) === 'getCallBridge') return 'callBridge';
  return '';
}

function literal(node: ts.Expression): string {
  return ts.isStringLiteralLike(node) ? node.text : '?';
}

/** A string, or a template with `{}` for what is filled in. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal: { text } }) => `{}${text}`).join('');
}

import type { LintInput } from '@forge/lint';

/** A node of the syntax tree, as far as it is read here. */
interface Syntax {
  type: string;
  loc: { start: { line: number } };
  name?: string;
  tag?: Syntax;
  id?: Syntax;
  init?: Syntax | null;
  callee?: Syntax;
  arguments?: Syntax[];
}

interface Named {
  name: string;
  line: number;
  route: Syntax;
}

/** How many routes a file holds, and the lines of those whose call the lint cannot read. */
export interface RoutesSeen {
  routes: number;
  hidden: number[];
}

/**
 * Lets Atlassian's lint see our calls. It knows a call to Jira only by the name `requestJira` with the route as the
 * first argument; the app hands its routes to `askJira` and `tellJira`. In the tree, not in the source, each call that
 * is given a route gets that form.
 */
export function showRoutes({ ast }: LintInput): RoutesSeen {
  const routes: Syntax[] = [];
  const named: Named[] = [];
  const calls: Syntax[] = [];
  ast?.traverse({
    enter(node) {
      const syntax = node as unknown as Syntax;
      if (isRoute(syntax)) routes.push(syntax);
      if (syntax.type === 'CallExpression') calls.push(syntax);
      if (syntax.type === 'VariableDeclarator' && syntax.id?.name && isRoute(syntax.init)) {
        named.push({ name: syntax.id.name, line: syntax.loc.start.line, route: syntax.init });
      }
    },
  });
  const shown = new Set(calls.map((call) => showCall(call, named)));
  return { routes: routes.length, hidden: routes.filter((route) => !shown.has(route)).map(({ loc }) => loc.start.line) };
}

/** Gives a call with a route the form that the lint knows; answers the route, or null where the call has none. */
function showCall(call: Syntax, named: readonly Named[]): Syntax | null {
  const given = call.arguments ?? [];
  const at = given.findIndex((one) => routeOf(one, named) !== null);
  const route = routeOf(given[at], named);
  const init = given[at + 1];
  if (!route || !call.callee || (init && init.type !== 'ObjectExpression')) return null;
  call.callee = { type: 'Identifier', name: 'requestJira', loc: call.callee.loc };
  call.arguments = [route, ...(init ? [init] : [])];
  return route;
}

/** The route that an argument is, or that the last variable of its name above it holds. */
function routeOf(argument: Syntax | undefined, named: readonly Named[]): Syntax | null {
  if (!argument || isRoute(argument)) return argument ?? null;
  return named.findLast(({ name, line }) => name === argument.name && line <= argument.loc.start.line)?.route ?? null;
}

interface Route extends Syntax {
  tag: Syntax;
}

function isRoute(node: Syntax | null | undefined): node is Route {
  return node?.type === 'TaggedTemplateExpression' && node.tag?.name === 'route';
}

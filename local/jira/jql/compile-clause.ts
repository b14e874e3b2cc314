import type { Clause } from '@atlassianlabs/jql-ast';
import { putInPlace } from '../functions/put-in-place';
import { compileTerminal } from './compile-terminal';
import type { Compiled } from './compiled';
import type { JqlScope } from './jql-scope';

/**
 * A whole condition; NOT is carried down to the single conditions, as Jira does, also into those that the app gave in place of
 * its functions, which are computed by now. Throws as `compileTerminal` and `putInPlace`.
 */
export function compileClause(clause: Clause, scope: JqlScope, negated = false): Compiled {
  switch (clause.clauseType) {
    case 'terminal': {
      const own = putInPlace(clause, scope.site);
      return own ? compileClause(own, scope, negated) : compileTerminal(clause, negated, scope);
    }
    case 'not':
      return compileClause(clause.clause, scope, !negated);
    case 'compound': {
      const parts = clause.clauses.map((part) => compileClause(part, scope, negated));
      const all = (clause.operator.value === 'and') !== negated;
      return all ? both(parts) : either(parts);
    }
  }
}

function both(parts: readonly Compiled[]): Compiled {
  const restricted = parts.flatMap(({ projects }) => projects ?? []);
  const [first, ...others] = restricted;
  const projects = first ? new Set([...first].filter((id) => others.every((one) => one.has(id)))) : null;
  return { test: (issue) => parts.every((part) => part.test(issue)), projects };
}

function either(parts: readonly Compiled[]): Compiled {
  const projects = parts.every((part) => part.projects) ? new Set(parts.flatMap((part) => [...(part.projects ?? [])])) : null;
  return { test: (issue) => parts.some((part) => part.test(issue)), projects };
}

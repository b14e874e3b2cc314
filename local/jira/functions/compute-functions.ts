import type { Clause } from '@atlassianlabs/jql-ast';
import type { Site } from '../site/site';
import { clauseOf } from './clause-of';

/** Has the app answer for every function of its own in a condition, so that the condition can be compiled. Throws as `clauseOf`, and JiraError 400 where the app fails. */
export async function computeFunctions(clause: Clause, site: Site): Promise<void> {
  switch (clause.clauseType) {
    case 'terminal': {
      const own = clauseOf(clause, site);
      if (own) await site.functions.compute(own.called, own.clause);
      return;
    }
    case 'not':
      return computeFunctions(clause.clause, site);
    case 'compound':
      for (const part of clause.clauses) await computeFunctions(part, site);
  }
}

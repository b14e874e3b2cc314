import type { TerminalClause } from '@atlassianlabs/jql-ast';
import { badRequest } from '../http/jira-error';
import type { ManifestFunction } from '../manifest';
import type { Site } from '../site/site';
import type { FunctionClause } from './computation';

/** The fields whose values are issues: the only ones that the local Jira lets an app's function stand for. */
const ISSUE_FIELDS = ['issue', 'issuekey', 'key', 'id'];

/**
 * The app's function that a condition calls, and how; undefined where it calls none. Throws JiraError 400 for an operator or
 * a field that the manifest does not name, and for a wrong number of arguments.
 */
export function clauseOf({ field, operator, operand, predicates }: TerminalClause, { functions }: Pick<Site, 'functions'>): { called: ManifestFunction; clause: FunctionClause } | undefined {
  if (operand?.operandType !== 'function') return undefined;
  const called = functions.named(operand.function.value);
  if (!called) return undefined;
  const said = operator?.value ?? '';
  const { name, operators, types, arguments: takes } = called;
  if (!operators.includes(said) || predicates.length > 0) throw badRequest(`The operator '${said}' is not supported by the function '${name}'.`);
  if (!types.includes('issue') || !ISSUE_FIELDS.includes(field.value.toLowerCase())) throw badRequest(`The function '${name}' cannot be used with the field '${field.value}'.`);
  const given = operand.arguments.map(({ value }) => value);
  const least = takes.filter(({ required }) => required).length;
  if (given.length < least || given.length > takes.length) {
    throw badRequest(`Function '${name}' expected ${least === takes.length ? `'${least}'` : `'${least}' to '${takes.length}'`} arguments but received '${given.length}'.`);
  }
  return { called, clause: { field: field.value, operator: said, functionName: name, arguments: given } };
}

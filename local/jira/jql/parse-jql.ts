import { JastBuilder, type Query } from '@atlassianlabs/jql-ast';
import { badRequest } from '../http/jira-error';

const MOST_ORDER_FIELDS = 7;

/** The query as a tree; throws JiraError 400 with a sentence where it cannot be read or orders by too many fields. */
export function parseJql(jql: string): Query {
  const { query, errors } = new JastBuilder().build(jql);
  const [first] = errors;
  if (first || !query) throw badRequest(`Error in the JQL Query: ${first?.message ?? 'it cannot be read.'}`);
  if ((query.orderBy?.fields.length ?? 0) > MOST_ORDER_FIELDS) {
    throw badRequest(`The query orders by more than ${MOST_ORDER_FIELDS} fields.`);
  }
  return query;
}

/** A clause of a query whose value is a function of the app: what the app is asked with it. */
export interface FunctionClause {
  /** As it is written in the query. */
  field: string;
  operator: string;
  functionName: string;
  arguments: string[];
}

/** What the app answered for a clause, kept so that it need not be asked again. Times are milliseconds. */
export interface Computation extends FunctionClause {
  id: string;
  functionKey: string;
  /** The JQL in place of the clause, or the sentence why there is none. */
  result: { value: string } | { error: string };
  created: number;
  updated: number;
  used: number;
}

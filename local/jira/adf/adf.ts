/** A node of the Atlassian Document Format. */
export interface AdfNode {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: AdfNode[];
}

/** A whole document: what Jira's version 3 holds in descriptions and comments. */
export interface AdfDocument {
  type: 'doc';
  version: 1;
  content: AdfNode[];
}

/** Whether this is a document that Jira would take: a `doc` of version 1 with a list of named nodes. */
export function isAdfDocument(value: unknown): value is AdfDocument {
  if (typeof value !== 'object' || value === null) return false;
  const { type, version, content } = value as Partial<Record<string, unknown>>;
  return type === 'doc' && version === 1 && areNodes(content);
}

function areNodes(content: unknown): boolean {
  return Array.isArray(content) && content.every(isNode);
}

function isNode(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type, text, content } = value as Partial<Record<string, unknown>>;
  if (typeof type !== 'string') return false;
  if (type === 'text') return typeof text === 'string' && text !== '';
  return content === undefined || areNodes(content);
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { OpenAPIBackend, type Document, type Operation, type Request } from 'openapi-backend';
import type { Exchange } from '../exchange';

type AjvError = { instancePath: string; message?: string; params: Record<string, unknown> };

/**
 * Reads exchanges as JSON from standard input and prints what Atlassian's documents, in the folder named, find wrong with
 * each; each exchange is judged by the document that knows its path. A process of its own: the package needs ESM.
 */
async function main(folder: string): Promise<void> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const documents = await Promise.all(files.map((name) => openDocument(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Document)));
  const exchanges = JSON.parse(await text(process.stdin)) as Exchange[];
  process.stdout.write(JSON.stringify(exchanges.map((exchange) => judge(documents, exchange))));
}

function judge(documents: readonly OpenAPIBackend[], exchange: Exchange): string[] {
  for (const document of documents) {
    const operation = document.matchOperation(requestOf(exchange));
    if (operation) return [...wrongRequest(document, operation, exchange), ...wrongAnswer(document, operation, exchange)];
  }
  return ['no document knows this request'];
}

async function openDocument(definition: Document): Promise<OpenAPIBackend> {
  const document = new OpenAPIBackend({
    definition,
    quick: true,
    validate: true,
    coerceTypes: true,
    ajvOpts: { strict: false, validateFormats: false, allErrors: true },
  });
  await document.init();
  return document;
}

function requestOf({ method, path, headers, asked }: Exchange): Request {
  return { method, path, headers, ...(asked !== undefined && { body: JSON.stringify(asked) }) };
}

/** A request that Jira refuses may be as wrong as it likes. */
function wrongRequest(document: OpenAPIBackend, operation: Operation, exchange: Exchange): string[] {
  if (exchange.status === 400) return [];
  return sentences('request', document.validateRequest(requestOf(exchange), operation).errors);
}

/** A refusal whose form the document leaves open has Jira's usual one. */
function wrongAnswer(document: OpenAPIBackend, operation: Operation, { status, answered }: Exchange): string[] {
  const described = (operation.responses as Record<string, { content?: Record<string, { schema?: object }> }>)[status];
  if (!described) return [`answer: the status ${status} is not documented`];
  const schema = described.content?.['application/json']?.schema;
  if (schema && Object.keys(schema).length > 0) return sentences('answer', document.validateResponse(answered, operation, status).errors);
  if (status >= 400 && !isErrorCollection(answered)) return ['answer: a refusal without errorMessages and errors'];
  if (status === 204 && answered !== undefined) return ['answer: a body where there is none'];
  return [];
}

function isErrorCollection(body: unknown): boolean {
  const { errorMessages, errors } = (body ?? {}) as { errorMessages?: unknown; errors?: unknown };
  return Array.isArray(errorMessages) && errorMessages.every((one) => typeof one === 'string') && typeof errors === 'object' && errors !== null;
}

function sentences(where: string, errors: readonly unknown[] | null | undefined): string[] {
  return ((errors ?? []) as AjvError[]).map(({ instancePath, message = '', params }) => {
    const named = params.additionalProperty ?? (params.allowedValues as unknown[] | undefined)?.join(', ');
    return `${where}${instancePath.replace(/\/\d+(?=\/|$)/g, '/*')}: ${message}${named === undefined ? '' : ` (${String(named)})`}`;
  });
}

void main(process.argv[2] ?? '');

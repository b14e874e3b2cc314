import { KvsRefusal } from './kvs-refusal';

const DEFAULT_PAGE = 10;
const MAX_PAGE = 100;

/** The page size asked for: 10 when none is given; refuses what is not 1 to 100, with the code of that kind of query. */
export function requirePageSize(limit: unknown, code: string): number {
  if (limit === undefined || limit === null) return DEFAULT_PAGE;
  if (Number.isInteger(limit) && (limit as number) >= 1 && (limit as number) <= MAX_PAGE) return limit as number;
  throw new KvsRefusal(400, code, `The page limit must be set between 1 and ${MAX_PAGE}.`);
}

/** A cursor that hides a position. */
export function writeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** The position inside a cursor, undefined without one. Refuses what is no cursor of ours. */
export function readCursor<Position>(cursor: unknown): Position | undefined {
  if (cursor === undefined || cursor === null) return undefined;
  try {
    return JSON.parse(Buffer.from(String(cursor), 'base64url').toString('utf8')) as Position;
  } catch {
    throw new KvsRefusal(400, 'INVALID_CURSOR', 'The cursor is not one of this query.');
  }
}

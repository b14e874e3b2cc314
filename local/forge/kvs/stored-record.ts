/** Where a record lies: the plain keys, the secrets, or an entity (`entity:<name>`). Keys are unique within one space. */
export type Space = 'plain' | 'secret' | `entity:${string}`;

/** A record as it is kept. Times are milliseconds since 1970; a value is never changed in place. */
export interface StoredRecord {
  key: string;
  value: unknown;
  createdAt: number;
  updatedAt: number;
  expiresAt?: number;
}

/** One change of a write: a record to put in its place, or a key to remove. */
export type Change = { space: Space; put: StoredRecord } | { space: Space; remove: string };

import type { StoredRecord } from './stored-record';

/** A record as a reply shows it: key, value, and the metadata that was asked for. */
export function recordReply(record: StoredRecord, metadataFields: unknown): Record<string, unknown> {
  const asked = new Set(Array.isArray(metadataFields) ? metadataFields : []);
  return {
    key: record.key,
    value: record.value,
    ...(asked.has('CREATED_AT') && { createdAt: record.createdAt }),
    ...(asked.has('UPDATED_AT') && { updatedAt: record.updatedAt }),
    ...(asked.has('EXPIRE_TIME') &&
      record.expiresAt !== undefined && { expireTime: new Date(record.expiresAt).toISOString() }),
  };
}

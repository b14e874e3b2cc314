import type { AttributeType, Entity, EntityIndex, Manifest } from '../manifest';
import { KvsRefusal } from './kvs-refusal';

const INT_MIN = -2_147_483_648;
const INT_MAX = 2_147_483_647;

/** The entity of that name; refuses one that the manifest does not declare. */
export function requireEntity(entities: Manifest['entities'], name: unknown): Entity {
  const entity = typeof name === 'string' ? entities.get(name) : undefined;
  if (entity === undefined) {
    throw new KvsRefusal(400, 'INVALID_ENTITY_TYPE', `The manifest declares no entity ${String(name)}.`);
  }
  return entity;
}

/** The index of that name. Refuses one that the manifest does not declare. */
export function requireIndex(entity: Entity, name: unknown): EntityIndex {
  const index = typeof name === 'string' ? entity.indexes.get(name) : undefined;
  if (index !== undefined) return index;
  throw new KvsRefusal(400, 'INVALID_ENTITY_INDEX', `The entity ${entity.name} has no index ${String(name)}.`);
}

/** Refuses an attribute that the manifest does not declare. */
export function requireAttribute(entity: Entity, name: unknown): string {
  if (typeof name === 'string' && entity.attributes.has(name)) return name;
  throw new KvsRefusal(400, 'INVALID_ENTITY_ATTRIBUTE', `The entity ${entity.name} declares no attribute ${String(name)}.`);
}

/**
 * Refuses a record that is no object, has an attribute that the manifest does not declare, or one of another type.
 * Attributes may be missing. Whether the real store takes undeclared ones is documented nowhere: here it does not.
 */
export function requireRecord(entity: Entity, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new KvsRefusal(400, 'INVALID_ENTITY_VALUE', `A record of the entity ${entity.name} must be an object.`);
  }
  const record = value as Record<string, unknown>;
  for (const name of Object.keys(record)) requireAttribute(entity, name);
  for (const [name, type] of entity.attributes) {
    const given = record[name];
    if (given !== undefined && !hasType(given, type)) {
      throw new KvsRefusal(400, 'INVALID_ENTITY_VALUE', `${entity.name}.${name} must be of type ${type}.`);
    }
  }
}

/** True when a value may stand in an attribute of the type. Integers are 32-bit. */
export function hasType(value: unknown, type: AttributeType): boolean {
  switch (type) {
    case 'any':
      return true;
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'float':
      return typeof value === 'number' && Number.isFinite(value);
    case 'integer':
      return Number.isInteger(value) && (value as number) >= INT_MIN && (value as number) <= INT_MAX;
  }
}

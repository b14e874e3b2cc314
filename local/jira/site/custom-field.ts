import type { Named } from './catalogue';

/** A custom field that came with imported issues. `type` is what REST calls the schema's type. */
export interface CustomField extends Named {
  type: 'number' | 'string' | 'array' | 'any';
}

/** Where what a customer said stands: nothing is linked yet, linked work has not begun, some has begun, some is done. */
export type Stage = 'heard' | 'linked' | 'started' | 'shipped';

/** The stage by the status categories of the linked issues; what is done counts before what has begun. */
export function stageOf(categories: readonly ('new' | 'indeterminate' | 'done')[]): Stage {
  if (categories.includes('done')) return 'shipped';
  if (categories.includes('indeterminate')) return 'started';
  return categories.length > 0 ? 'linked' : 'heard';
}

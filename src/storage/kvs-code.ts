/** The code of a store's error, or null for an error of another kind. Two versions of the packages are installed: never `instanceof`. */
export function kvsCode(error: unknown): string | null {
  if (!(error instanceof Error) || !error.name.startsWith('ForgeKvs')) return null;
  const { code } = error as Error & { code?: unknown };
  return typeof code === 'string' ? code : '';
}

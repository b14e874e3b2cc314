/** The ids of the issues that a search wants to see as they were written last (`reconcileIssues`); none of a body or a part that cannot be read. */
export async function reconciledIn(request: Request): Promise<ReadonlySet<string>> {
  const given = new URL(request.url).searchParams.getAll('reconcileIssues').flatMap((text) => text.split(','));
  const body: unknown = await request.json().catch(() => null);
  const part = typeof body === 'object' && body !== null ? (body as { reconcileIssues?: unknown }).reconcileIssues : undefined;
  return new Set([...given, ...(Array.isArray(part) ? part.map(String) : [])]);
}

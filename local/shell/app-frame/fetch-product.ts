interface ProductRequest {
  product: string;
  restPath: string;
  fetchRequestInit: { method?: string; body?: string | null; headers: [string, string][] };
}

/** What the bridge hands back to the app for a Response. */
interface ProductResponse {
  body: string;
  headers: Record<string, string>;
  status: number;
  statusText: string;
}

/**
 * Sends the app's `requestJira` on, as the person of the session, marked as the app's. Only Jira's own `/rest/` can be
 * reached: throws for another product and for a path that leads elsewhere.
 */
export async function fetchProduct({ product, restPath, fetchRequestInit }: ProductRequest): Promise<ProductResponse> {
  const url = new URL(restPath, location.origin);
  if (product !== 'jira' || url.origin !== location.origin || !url.pathname.startsWith('/rest/')) {
    throw new Error(`The app may only ask Jira's /rest/, not ${product} ${restPath}.`);
  }
  const headers = new Headers(fetchRequestInit.headers);
  headers.set('x-local-origin', 'bridge');
  const method = fetchRequestInit.method ?? 'GET';
  const response = await fetch(url, { method, headers, body: fetchRequestInit.body || null });
  return {
    body: await response.text(),
    headers: Object.fromEntries(response.headers),
    status: response.status,
    statusText: response.statusText,
  };
}

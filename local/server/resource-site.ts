import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { Manifest } from '../forge/manifest';
import type { PlatformLog } from '../forge/platform-log';
import { contentPolicy } from './content-policy';
import { fileResponse, readFolderFile } from './folder-file';

const BRIDGE = '<script src="/bridge.js"></script>';

export interface ResourceSiteOptions {
  manifest: Manifest;
  /** The folder of manifest.yml. */
  appDir: string;
  /** The script that gives a page its `__bridge`. */
  bridgeFile: string;
  /** The origins that may frame a page. */
  framedBy(): readonly string[];
  log: PlatformLog;
}

/** The second origin: each resource of the manifest under its key, under Atlassian's policy, with the bridge before everything else. */
export function resourceSite(options: ResourceSiteOptions): Hono {
  const { manifest, log } = options;
  const site = new Hono();
  site.get('/bridge.js', async (c) => {
    const file = await readFolderFile(join(options.bridgeFile, '..'), 'bridge.js');
    return file ? fileResponse(file) : c.text('The bridge is not built: npm run build.', 404);
  });
  site.post('/csp-report', async (c) => {
    log.add({ from: 'browser', kind: 'csp', text: await c.req.text() });
    return c.body(null, 204);
  });
  site.get('/:resource/*', async (c) => {
    const path = manifest.resources.get(c.req.param('resource'));
    if (path === undefined) return c.text('The manifest has no such resource.', 404);
    const folder = join(options.appDir, path);
    const rest = new URL(c.req.url).pathname.replace(/^\/[^/]+\//, '') || 'index.html';
    const file = await readFolderFile(folder, rest);
    if (!file) return c.text(missing(folder, path), 404);
    return rest.endsWith('.html') ? page(file.content.toString('utf8'), options) : fileResponse(file);
  });
  return site;
}

function page(html: string, { manifest, framedBy }: ResourceSiteOptions): Response {
  const policy = contentPolicy(html, manifest.permissions, framedBy(), '/csp-report');
  const content = html.replace(/<head[^>]*>/i, (head) => head + BRIDGE);
  return fileResponse({ content, type: 'text/html; charset=utf-8' }, { 'content-security-policy': policy });
}

function missing(folder: string, path: string): string {
  return existsSync(join(folder, 'index.html')) ? 'There is no such file.' : `${path} is not built: npm run build.`;
}

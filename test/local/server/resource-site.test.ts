import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest } from '../../../local/forge/manifest';
import { openPlatformLog } from '../../../local/forge/platform-log';
import { resourceSite } from '../../../local/server/resource-site';

const PAGE = '<!doctype html><html><head lang="en"><title>x</title><script>start()</script></head><body></body></html>';

/** The second origin over an app whose issue page is built and whose workspace is not. */
function open() {
  const appDir = mkdtempSync(join(tmpdir(), 'worth-pages-'));
  mkdirSync(join(appDir, 'static/issue/dist'), { recursive: true });
  writeFileSync(join(appDir, 'static/issue/dist/index.html'), PAGE);
  writeFileSync(join(appDir, 'secret.txt'), 'secret');
  const log = openPlatformLog(() => 0, () => undefined);
  const manifest = readManifest(join(__dirname, '../../../manifest.yml'));
  return { log, site: resourceSite({ manifest, appDir, bridgeFile: join(appDir, 'bridge.js'), framedBy: () => ['http://localhost:8080'], log }) };
}

test('a page comes under Atlassian’s policy, framed by the local Jira alone, the bridge before everything else', async () => {
  const response = await open().site.request('/issue/');
  const policy = response.headers.get('content-security-policy') ?? '';
  const directive = (name: string) => policy.split('; ').find((one) => one.startsWith(`${name} `)) ?? '';
  expect(await response.text()).toContain('<head lang="en"><script src="/bridge.js"></script><title>');
  expect(directive('frame-ancestors')).toContain(' http://localhost:8080');
  expect(directive('connect-src')).not.toContain('localhost');
  expect(directive('style-src')).not.toContain('unsafe-inline');
  expect(directive('script-src')).toMatch(/^script-src 'self'.*'sha256-/);
  expect(directive('report-uri')).toBe('report-uri /csp-report');
});

test('a breach of the policy is in the log', async () => {
  const { site, log } = open();
  await site.request('/csp-report', { method: 'POST', body: '{"csp-report":{}}' });
  expect(log.read(0, 10).entries).toMatchObject([{ from: 'browser', kind: 'csp', text: '{"csp-report":{}}' }]);
});

test.each([
  ['/workspace/', 'static/workspace/dist is not built: npm run build.'],
  ['/nothing/', 'The manifest has no such resource.'],
  ['/issue/%2e%2e%2f%2e%2e%2f%2e%2e%2fsecret.txt', 'There is no such file.'],
  ['/bridge.js', 'The bridge is not built: npm run build.'],
])('%s is not there', async (path, sentence) => {
  const response = await open().site.request(path);
  expect([response.status, await response.text()]).toEqual([404, sentence]);
});

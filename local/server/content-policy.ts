import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import type { Permissions } from '@forge/manifest';
import { load } from 'cheerio';

const injection = new CSPInjectionService();
const processing = new CSPProcessingService({ info: () => undefined }, (html, options) => load(html, options));

/** The header that Atlassian sends with a page of Custom UI, with the local origins as those that may frame it, and reports sent here. */
export function contentPolicy(html: string, permissions: Permissions, framedBy: readonly string[], reportTo: string): string {
  const directives = injection.getInjectableCSP({
    existingCSPDetails: processing.getCspDetails(html, permissions),
    microsEnv: 'prod',
    parentEmbeddingDomain: framedBy.join(' '),
  });
  return directives.map((directive) => directive.replace(/^report-uri .*/, `report-uri ${reportTo}`)).join('; ');
}

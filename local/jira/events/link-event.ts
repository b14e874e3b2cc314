import { isByApp } from '../http/caller-account';
import type { Asked } from '../http/endpoint';
import type { Issue } from '../site/issue';
import type { LinkType } from '../site/kinds';
import type { Site } from '../site/site';
import type { ProductEvent } from './product-event';

/** Two issues of the site and the link that goes from `source` to `destination`. */
export interface Linked {
  id: string;
  type: LinkType;
  source: Issue;
  destination: Issue;
}

type LinkEventType = Extract<ProductEvent['eventType'], `${string}:issuelink`>;

/** The event that two issues were linked, or their link removed, by the caller, now. */
export function linkEvent(eventType: LinkEventType, { id, type, source, destination }: Linked, { caller }: Asked, site: Site): ProductEvent {
  return {
    eventType,
    selfGenerated: isByApp(caller),
    timestamp: String(site.now()),
    id,
    sourceIssueId: source.id,
    destinationIssueId: destination.id,
    sourceProjectId: source.projectId,
    destinationProjectId: destination.projectId,
    issueLinkType: { id: type.id, name: type.name, inward: type.inward, outward: type.outward },
  };
}

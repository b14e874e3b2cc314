import { readIssue } from '../import/read-issue-line';
import { storeIssue } from '../import/store-issue';
import type { Site } from './site/site';

/** Issues to begin with, in the form that an import takes. */
export interface SampleIssues {
  issues: Iterable<object>;
  /** Keys of the projects of which the outsider is a member. */
  outsiderProjects: readonly string[];
}

/** Takes the sample in; throws for an issue that is none, which is a fault of the sample. */
export function takeSample({ issues, outsiderProjects }: SampleIssues, site: Site): void {
  site.batch(() => {
    for (const given of issues) {
      const read = readIssue(given as Record<string, unknown>);
      if ('broken' in read) throw new Error(`A sample issue ${read.broken}.`);
      storeIssue(read, 'sample', site, outsiderProjects.includes(read.project.key));
    }
  });
}

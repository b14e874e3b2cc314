import type { ColorMode } from '../bridge/message';
import type { AppModule, LocalPerson } from '../session/session';

/** Where a module stands, as Jira tells it: its type and the project, issue or board around it. */
export interface Extension {
  type: AppModule['type'];
  project: { id: string; key: string; type: string };
  issue?: { id: string; key: string; type: string; typeId: string };
  board?: { id: string; type: 'scrum' };
  /** The address of the page that an action was opened on. */
  location?: string;
  /** What the opener of a modal handed to it. */
  modal?: unknown;
}

/** The answer to the app's `view.getContext()`. */
export function frameContext(from: {
  person: LocalPerson;
  module: AppModule;
  extension: Extension;
  colorMode: ColorMode;
}) {
  return {
    accountId: from.person.accountId,
    cloudId: 'local-cloud',
    siteUrl: location.origin,
    localId: `${from.module.key}:${from.extension.issue?.id ?? from.extension.project.id}`,
    moduleKey: from.module.key,
    locale: 'en-US',
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    theme: { colorMode: from.colorMode },
    environmentId: 'local',
    environmentType: 'DEVELOPMENT',
    extension: from.extension,
  };
}

import type { ComponentType } from 'react';
import { lazily } from './lazily';
import { PrioritisePage } from './prioritise/prioritise-page';

/** What a page is given: the project's key or id, and the reader's account id. */
export interface RoomProps {
  project: string;
  reader: string;
}

/** What is opened from elsewhere in Jira, by the key of its module in the manifest. */
export const ACTIONS: Readonly<Record<string, ComponentType<RoomProps>>> = {
  'apply-to-backlog': lazily(() => import('./prioritise/backlog/backlog-action').then(({ BacklogAction }) => BacklogAction)),
};

/** The pages of the project by their routes in the manifest. All but the first load when they are opened. */
export const ROOMS: Readonly<Record<string, ComponentType<RoomProps>>> = {
  prioritise: PrioritisePage,
  settings: lazily(() => import('./settings/settings-page').then(({ SettingsPage }) => SettingsPage)),
  feedback: lazily(() => import('./feedback/feedback-page').then(({ FeedbackPage }) => FeedbackPage)),
  value: lazily(() => import('./value/value-page').then(({ ValuePage }) => ValuePage)),
};

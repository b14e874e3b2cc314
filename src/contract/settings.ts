import type { LeftTicket } from '../domain/feedback/ticket-left';
import type { Job } from '../domain/settings/job';
import type { Settings, SettingsVersion } from '../domain/settings/settings';
import type { Projection } from '../domain/prioritise/projection';
import type { Model } from '../domain/prioritise/model';
import type { Person, Reply } from './reply';

/** A kept version, with who saved it. */
export interface SavedSettings extends SettingsVersion {
  by: Person | null;
}

/** What a source of tickets is: a project, or a JQL. */
export type TicketSource = { project: string } | { jql: string };

/** What bringing tickets in will take, told beforehand. */
export interface TicketEstimate {
  /** About how many; Jira counts roughly. */
  tickets: number;
  /** How many were looked at, some of the oldest and of the newest, and how many of those are linked to an item as they come in. */
  looked: number;
  linked: number;
  minutes: number;
  /** Jira's points, of 65,000 an hour that all sites of the app share. */
  points: number;
  /** Dollars of storage and of computing, with no free allowance. */
  dollars: number;
}

/** What a job says to the screen. */
export interface JobEntry extends Omit<Job, 'by'> {
  by: Person;
}

/** A ticket that could not be linked, or not brought in, and why. */
export interface TicketLeft {
  /** The ticket's key; tickets that the reader may not see are left out. */
  key: string;
  why: LeftTicket['why'];
  /** The keys it names that were not linked for this reason, as far as the reader may see them. */
  names: string[];
}

export type SettingsCalls = {
  /** Needs Browse projects; `can.administer` says whether the reader may save. */
  'open-settings': (input: { project: string }) => Reply<{
    project: { id: string; key: string; name: string };
    can: { administer: boolean };
    now: SavedSettings;
    model: Model;
    /** The project's own issue types. */
    itemTypes: { id: string; name: string; level: number }[];
    roles: { id: string; name: string }[];
    /** Fields of Jira that may name the customer of a ticket. */
    customerFields: { id: string; name: string }[];
    jobs: JobEntry[];
  }>;
  /** The last 20 versions, newest first. Needs Browse projects. */
  'list-settings': (input: { project: string }) => Reply<{ versions: SavedSettings[] }>;
  /**
   * What settings that are not saved would make of the figures: those of up to 100 items a page, before and then. Items that
   * nobody has spoken of are not among them: nothing changes for them. Needs Administer projects.
   */
  'preview-settings': (input: { project: string; settings: Settings; after?: string }) => Reply<{
    now: Model;
    then: Model;
    /** The JQL of the list's items as it is and as it would be, without an order; empty where no type is ranked. */
    jql: { now: string; then: string };
    figures: { issue: string; now: Projection; then: Projection }[];
    next?: string;
  }>;
  /** Keeps settings as the version after `version`; `conflict` when somebody saved meanwhile. Figures are written anew in the background. Needs Administer projects. */
  'save-settings': (input: { project: string; version: number; settings: Settings }) => Reply<{ now: SavedSettings; job: JobEntry | null }>;
  /** The project's work in the background, newest first. Needs Browse projects. */
  'list-jobs': (input: { project: string }) => Reply<{ jobs: JobEntry[] }>;
  /** Stops a job where it is, or goes on from there. Needs Administer projects. */
  'control-job': (input: { project: string; job: string; act: 'cancel' | 'resume' }) => Reply<{ job: JobEntry }>;
  /** What bringing in a source would take. Needs Administer projects here and Browse projects there. */
  'estimate-tickets': (input: { project: string; source: TicketSource }) => Reply<{ estimate: TicketEstimate }>;
  /** Makes each ticket of a source a feedback of this project, in the background, and keeps it in step from then on. A second time changes nothing. Needs Administer projects here and Browse projects there. */
  'bring-in-tickets': (input: { project: string; source: TicketSource; customerField: string | null }) => Reply<{ job: JobEntry }>;
  /** No longer keeps a source in step; what was brought in stays. Needs Administer projects. */
  'stop-tickets': (input: { project: string; job: string }) => Reply<{ job: JobEntry }>;
  /**
   * The tickets that a job did not bring in or could not link to all that they name (`named`), or that name nothing; a hundred or
   * so a page: one may be empty and still have a next one. Needs Administer projects.
   */
  'list-tickets-left': (input: { project: string; job: string; named: boolean; after?: string }) => Reply<{ left: TicketLeft[]; next?: string }>;
};

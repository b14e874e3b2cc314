import type { OwnAnswers } from '../domain/rounds/round';
import { getEntities } from './batch';
import type { Kvs } from './kvs';

/** What one person said of one item in a round, before anybody else may know it. */
export interface Ballot {
  round: string;
  issue: string;
  project: string;
  person: string;
  at: number;
  answers: OwnAnswers;
}

/** Whose ballot on which item. */
export type BallotOf = Pick<Ballot, 'issue' | 'person'>;

export interface BallotStore {
  /** The ballots of a round that there are among those named. Strict. */
  getMany(round: string, of: readonly BallotOf[]): Promise<Ballot[]>;
}

export function makeBallotStore(kvs: Kvs): BallotStore {
  return {
    getMany: async (round, of) => [...(await getEntities<Ballot>(kvs, 'ballot', of.map((one) => ballotKey({ round, ...one })))).values()],
  };
}

/** Each voter has a key of their own. */
export const ballotKey = ({ round, issue, person }: BallotOf & Pick<Ballot, 'round'>) => `${round}:${issue}:${person}`;

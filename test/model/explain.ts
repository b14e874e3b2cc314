import { isDeepStrictEqual } from 'node:util';
import type { Answered, Asked } from './call';
import { commented, reworded, withdrawn } from './outcome-of-comment';
import { added, joined, linked, parted, rewritten } from './outcome-of-feedback';
import { kept, placed, united } from './outcome-of-rules';
import { rated, stated } from './outcome-on-item';
import type { Outcome } from './outcome';
import type { SaidWorld } from './said-world';

/** What should come of a call in a world. */
function outcomeOf(world: SaidWorld, asked: Asked): Outcome {
  switch (asked.call) {
    case 'rate':
      return rated(world, asked);
    case 'set-must-do':
    case 'set-why':
    case 'set-objective':
      return stated(world, asked);
    case 'add-feedback':
      return added(world, asked);
    case 'edit-feedback':
      return rewritten(world, asked);
    case 'link-feedback':
      return linked(world, asked);
    case 'merge-feedback':
      return joined(world, asked);
    case 'unmerge-feedback':
      return parted(world, asked);
    case 'add-comment':
      return commented(world, asked);
    case 'edit-comment':
      return reworded(world, asked);
    case 'delete-comment':
      return withdrawn(world, asked);
    case 'save-settings':
      return kept(world, asked);
    case 'save-customer':
      return placed(world, asked);
    case 'merge-customers':
      return united(world, asked);
  }
}

/** A call with what came of it. */
export interface Done {
  asked: Asked;
  answered: Answered;
}

/**
 * The worlds that may be the case after calls at the same moment, made of those before in any order of the calls. None: what
 * was answered cannot be. `unsure`: a version may have moved behind a person's back, so that a conflict is no surprise.
 */
export function worldsAfter(worlds: readonly SaidWorld[], done: readonly Done[], unsure: boolean): SaidWorld[] {
  const after: SaidWorld[] = [];
  for (const order of orders(done)) {
    const ends = order.reduce<readonly SaidWorld[]>((now, one) => now.flatMap((world) => worldsAfterOne(world, one, unsure)), worlds);
    for (const world of ends) if (!after.some((known) => isDeepStrictEqual(known, world))) after.push(world);
  }
  return after;
}

function worldsAfterOne(world: SaidWorld, { asked, answered }: Done, unsure: boolean): SaidWorld[] {
  const meant = outcomeOf(world, asked);
  switch (answered.kind) {
    case 'done':
      if (!('world' in meant)) return [];
      return answered.before === undefined || isDeepStrictEqual(answered.before, meant.before) ? [meant.world] : [];
    case 'refused':
      if (unsure && answered.rule === 'conflict') return [world];
      return 'rules' in meant && meant.rules.includes(answered.rule) ? [world] : [];
    case 'failed':
      return [world];
    case 'unknown':
      return 'world' in meant ? [world, meant.world] : [world];
  }
}

function orders(done: readonly Done[]): (readonly Done[])[] {
  return done.length > 1 ? [done, [...done].reverse()] : [done];
}

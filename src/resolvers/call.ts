import type * as v from 'valibot';
import type { Contract } from '../contract';
import { NotFound } from '../domain/failure';
import { parse } from './parse';
import { replyOf } from './reply';
import type { World } from './world';

type Answer<Name extends keyof Contract> = Omit<Extract<ReturnType<Contract[Name]>, { ok: true }>, 'ok'>;

/** Who called, as the platform says. Nothing of a payload is identity. */
export type Caller = string;

/** One call of the contract before the world is known. */
export type Call<Name extends keyof Contract> = (
  makeWorld: () => World,
) => (request: { payload: unknown; context: { accountId?: unknown } }) => Promise<ReturnType<Contract[Name]>>;

const ANONYMOUS = 'unidentified';

/**
 * Makes a call of the contract: its payload is parsed by the schema, its caller taken from the platform, its errors
 * answered as problems. Anonymous callers see what does not exist.
 */
export function defineCall<Name extends keyof Contract, Schema extends v.GenericSchema>(
  _name: Name,
  schema: Schema,
  work: (world: World, caller: Caller, input: v.InferOutput<Schema>) => Promise<Answer<Name>>,
): Call<Name> {
  return (makeWorld) => async ({ payload, context }) => {
    const world = makeWorld();
    const reply = await replyOf(async () => {
      const caller = context.accountId;
      if (typeof caller !== 'string' || caller === '' || caller === ANONYMOUS) throw new NotFound();
      return work(world, caller, parse(schema, payload));
    }, world.report);
    return reply as ReturnType<Contract[Name]>;
  };
}

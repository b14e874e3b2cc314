import { drawDirichlet } from '../../../src/domain/statistics/dirichlet';
import { randomFrom, type Random } from '../../../src/domain/statistics/random';
import { smaa2, type Acceptability, type UncertainChoice } from '../../../src/domain/statistics/smaa2';

/** How often each case is drawn. */
export const SMAA_DRAWS = 40_000;

type Table = readonly (readonly number[])[];
type Draw = UncertainChoice['drawWeights'];

interface Measured {
  mean: Table;
  sd: Table;
  distribution: readonly ('normal' | 'lognormal')[];
  direction: readonly (1 | -1)[];
}

type Input = { scenario_1: string } | Measured | { values: Table } | { difference_mean: number[]; difference_sd: number[] };

/** SMAA-2 in the forms of its cases (see their notes), drawn from a fixed seed. */
export function computeSmaa2(input: Input): unknown {
  const random = randomFrom('smaa2');
  if ('scenario_1' in input) return { scenario_1: dominated(), scenario_2: nineOfTen() };
  if ('distribution' in input) return ofMeasured(input, random);
  if ('values' in input) return ofValues(input.values, random);
  return ofDifferences(input.difference_mean, input.difference_sd, random);
}

/** A is better than B on all of three criteria, under weights that are known. */
function dominated(): unknown {
  const { ranks, centralWeights, confidence } = smaa2(choiceOf([[1, 1, 1], [0, 0, 0]], (into) => void into.fill(1 / 3)), 10_000);
  return { ra: ranks, cw_A: centralWeights[0], cw_B: centralWeights[1], cf: confidence };
}

/** Ten draws of one criterion: A is higher in nine. */
function nineOfTen(): unknown {
  let draws = 0;
  const drawValues: Draw = (into) => {
    draws += 1;
    into.set(draws % 10 === 0 ? [0, 1] : [1, 0]);
  };
  return { pwi: smaa2({ alternatives: 2, criteria: 1, drawWeights: (into) => void into.fill(1), drawValues }, 10).wins };
}

/** Measured figures, each valued between the lowest and the highest 95 % limit of its criterion. */
function ofMeasured({ mean, sd, distribution, direction }: Measured, random: Random): unknown {
  const raw = (at: number, x: number) => (distribution[at] === 'lognormal' ? Math.exp(x) : x);
  const limits = direction.map((_, at) => mean.flatMap((row, one) => [-1.96, 1.96].map((z) => raw(at, row[at]! + z * sd[one]![at]!))));
  const [least, most] = [limits.map((each) => Math.min(...each)), limits.map((each) => Math.max(...each))];
  const criteria = direction.length;
  const drawValues: Draw = (into) => {
    for (let place = 0; place < into.length; place += 1) {
      const [one, at] = [Math.floor(place / criteria), place % criteria];
      const share = (raw(at, mean[one]![at]! + sd[one]![at]! * random.normal()) - least[at]!) / (most[at]! - least[at]!);
      into[place] = direction[at] === 1 ? share : 1 - share;
    }
  };
  const { ranks, centralWeights, confidence } = smaa2({ alternatives: mean.length, criteria, drawWeights: freely(criteria, random), drawValues }, SMAA_DRAWS);
  return { rank_acceptability: ranks, central_weights: centralWeights, confidence_factors: confidence };
}

/** Known values: under any weights, and under such as never increase. */
function ofValues(values: Table, random: Random): unknown {
  const draw = freely(values[0]!.length, random);
  const drawDescending: Draw = (into) => {
    draw(into);
    into.sort().reverse();
  };
  const free = smaa2(choiceOf(values, draw), SMAA_DRAWS);
  const ordinal = smaa2(choiceOf(values, drawDescending), SMAA_DRAWS);
  return { rank_acceptability: free.ranks, central_weights: free.centralWeights, pairwise_winning: free.wins, free: tablesOf(free), ordinal: tablesOf(ordinal) };
}

function tablesOf({ ranks, centralWeights, wins }: Acceptability): unknown {
  return { ra: ranks, cw: centralWeights.map((central, one) => central ?? ranks[one]!.map(() => null)), pwi: wins };
}

/** Two alternatives of which only the differences are known. */
function ofDifferences(mean: readonly number[], sd: readonly number[], random: Random): unknown {
  const drawValues: Draw = (into) => mean.forEach((each, at) => (into[at] = each + sd[at]! * random.normal()));
  const { ranks, centralWeights, confidence } = smaa2({ alternatives: 2, criteria: mean.length, drawWeights: freely(mean.length, random), drawValues }, SMAA_DRAWS);
  return { ra_A_first: ranks[0]![0], central_w1_A: centralWeights[0]?.[0], central_w1_B: centralWeights[1]?.[0], cf_A: confidence[0], cf_B: confidence[1] };
}

function choiceOf(values: Table, drawWeights: Draw): UncertainChoice {
  return { alternatives: values.length, criteria: values[0]!.length, drawWeights, drawValues: (into) => into.set(values.flat()) };
}

/** Weights of which nothing is known: uniform on those that sum to one. */
function freely(criteria: number, random: Random): Draw {
  const shapes = new Float64Array(criteria).fill(1);
  return (into) => drawDirichlet(shapes, random, into);
}

import { randomFrom } from '../../../src/domain/statistics/random';
import { fillWords, seedStream, STATE_WORDS } from '../../../src/domain/statistics/random-words';
import { dirichletMoments, drawDirichlet } from '../../../src/domain/statistics/dirichlet';

const DRAWS = 40_000;

function wordsOf(text: string, ...counts: number[]): number[] {
  const state = new Uint32Array(STATE_WORDS);
  seedStream(text, state, 0);
  return counts.flatMap((count) => {
    const words = new Uint32Array(count);
    fillWords(state, 0, words, count);
    return [...words];
  });
}

/** Mean and variance of figures. */
function momentsOf(figures: readonly number[]): [number, number] {
  const mean = figures.reduce((sum, each) => sum + each, 0) / figures.length;
  return [mean, figures.reduce((sum, each) => sum + (each - mean) ** 2, 0) / figures.length];
}

test('the same text gives the same words, taken at once or bit by bit; another text gives others', () => {
  expect(wordsOf('10000:1:item:7', 3, 4)).toEqual(wordsOf('10000:1:item:7', 7));
  expect(wordsOf('10000:1:item:7', 4)).not.toEqual(wordsOf('10000:1:item:8', 4));
  expect(wordsOf('10000:1:item:7', 4)).not.toEqual(wordsOf('10000:2:item:7', 4));
});

test('all bytes of the words come equally often, also as the first of many streams', () => {
  const bytes = new Uint8Array(Uint32Array.from({ length: DRAWS }, (_, at) => wordsOf(`P:1:item:${at}`, 1)[0]!).buffer);
  for (const place of [0, 1, 2, 3]) {
    const counts = Array.from({ length: 16 }, () => 0);
    for (let at = place; at < bytes.length; at += 4) counts[bytes[at]! >> 4]! += 1;
    const chiSquare = counts.reduce((sum, count) => sum + (count - DRAWS / 16) ** 2 / (DRAWS / 16), 0);
    // Of 15 degrees of freedom one in a hundred thousand is above 50.5.
    expect(chiSquare).toBeLessThan(50.5);
  }
});

test('uniform and normal figures have their moments', () => {
  const random = randomFrom('moments');
  const [mean, variance] = momentsOf(Array.from({ length: DRAWS }, random.uniform));
  expect(mean).toBeCloseTo(0.5, 2);
  expect(variance).toBeCloseTo(1 / 12, 2);
  const [normalMean, normalVariance] = momentsOf(Array.from({ length: DRAWS }, random.normal));
  expect(Math.abs(normalMean)).toBeLessThan(0.03);
  expect(Math.abs(normalVariance - 1)).toBeLessThan(0.04);
});

test('drawn shares sum to one and have the moments of their distribution, also below a shape of one', () => {
  const random = randomFrom('shares');
  for (const shapes of [[24, 18, 12, 6], [0.4, 0.1, 2.5]]) {
    const drawn = Array.from({ length: DRAWS }, () => {
      const shares = new Float64Array(shapes.length);
      drawDirichlet(shapes, random, shares);
      return shares;
    });
    expect(Math.max(...drawn.map((shares) => Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1)))).toBeLessThan(1e-12);
    const { mean, variance } = dirichletMoments(shapes);
    shapes.forEach((_, at) => {
      const [own, spread] = momentsOf(drawn.map((shares) => shares[at]!));
      expect(Math.abs(own - mean[at]!)).toBeLessThan(0.01);
      expect(Math.abs(spread - variance[at]!)).toBeLessThan(0.01);
    });
  }
});

test('a weight of nothing is drawn as nothing', () => {
  const shares = new Float64Array(3);
  drawDirichlet([0, 60, 0], randomFrom('one'), shares);
  expect([...shares]).toEqual([0, 1, 0]);
});

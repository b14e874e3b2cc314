/** How many words the state of a stream takes. */
export const STATE_WORDS = 4;

const WARM_UP = 12;

/** Begins the stream of that text, its state kept at `at` of `states`: the same text, the same words (hash cyrb128 of bryc). */
export function seedStream(text: string, states: Uint32Array, at: number): void {
  let [h1, h2, h3, h4] = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762];
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    h1 = h2 ^ Math.imul(h1 ^ code, 597_399_067);
    h2 = h3 ^ Math.imul(h2 ^ code, 2_869_860_233);
    h3 = h4 ^ Math.imul(h3 ^ code, 951_274_213);
    h4 = h1 ^ Math.imul(h4 ^ code, 2_716_044_179);
  }
  states[at] = Math.imul(h3 ^ (h1 >>> 18), 597_399_067);
  states[at + 1] = Math.imul(h4 ^ (h2 >>> 22), 2_869_860_233);
  states[at + 2] = Math.imul(h1 ^ (h3 >>> 17), 951_274_213);
  states[at + 3] = 1;
  fillWords(states, at, new Uint32Array(WARM_UP), WARM_UP);
}

/** Takes the next `count` words (0 to 2³² − 1) of the stream whose state stands at `at` (sfc32 of Doty-Humphrey's PractRand). */
export function fillWords(states: Uint32Array, at: number, words: Uint32Array, count: number): void {
  let a = states[at]! | 0;
  let b = states[at + 1]! | 0;
  let c = states[at + 2]! | 0;
  let counter = states[at + 3]! | 0;
  for (let place = 0; place < count; place += 1) {
    const word = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    words[place] = word;
  }
  states[at] = a;
  states[at + 1] = b;
  states[at + 2] = c;
  states[at + 3] = counter;
}

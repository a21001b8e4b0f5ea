/** A reproducible source of chance: the same seed and label give the same numbers on every machine. */
export interface RandomStream {
  /** The next number in [0, 1). */
  next(): number;
}

/** FNV-1a over UTF-16 units, used only to turn a label into a starting state. */
function hashLabel(label: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < label.length; i += 1) {
    hash = Math.imul(hash ^ label.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * A stream of its own for one concern (sfc32). Streams with different labels are independent, so a change in one part
 * of the generator (one more complaint, say) does not move a single figure in the others.
 */
export function randomStream(seed: number, label: string): RandomStream {
  let a = seed >>> 0;
  let b = Math.floor(seed / 2 ** 32) >>> 0;
  let c = hashLabel(label);
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) >>> 0) + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum / 2 ** 32;
  };
  for (let i = 0; i < 15; i += 1) next(); // sfc32 needs a few rounds before close seeds differ
  return { next };
}

/** A number in [low, high). */
export function uniform(random: RandomStream, low: number, high: number): number {
  return low + (high - low) * random.next();
}

/** A whole number in [low, high], both included. */
export function integer(random: RandomStream, low: number, high: number): number {
  return low + Math.floor(random.next() * (high - low + 1));
}

/** True with the given probability. */
export function chance(random: RandomStream, probability: number): boolean {
  return random.next() < probability;
}

/** One element, each as likely as the others. Throws RangeError on an empty list. */
export function pick<T>(random: RandomStream, list: readonly T[]): T {
  const chosen = list[Math.floor(random.next() * list.length)];
  if (chosen === undefined) throw new RangeError('Cannot pick from an empty list');
  return chosen;
}

/** The index of one weight, as likely as its share of the sum. Throws RangeError when no weight is positive. */
export function weightedIndex(random: RandomStream, weights: readonly number[]): number {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  let last = -1;
  for (const [index, weight] of weights.entries()) {
    if (weight <= 0) continue;
    if (left < weight) return index;
    left -= weight;
    last = index;
  }
  if (last < 0) throw new RangeError('Cannot choose: no weight is positive');
  return last; // rounding of the sum can leave a crumb: it belongs to the last positive weight
}

/** A normal deviate (Box-Muller, one of the pair). */
export function normal(random: RandomStream, mean: number, deviation: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  return mean + deviation * radius * Math.cos(2 * Math.PI * random.next());
}

/** A gamma deviate of mean 1 and whole-number shape: the noise of a buyer's interval (deviation 1 / sqrt(shape)). */
export function gammaNoise(random: RandomStream, shape: number): number {
  let sum = 0;
  for (let i = 0; i < shape; i += 1) sum -= Math.log(1 - random.next());
  return sum / shape;
}

/** A shuffled copy, each order as likely as any other. */
export function shuffled<T>(random: RandomStream, list: readonly T[]): T[] {
  const keyed = list.map((item) => ({ item, key: random.next() }));
  keyed.sort((left, right) => left.key - right.key);
  return keyed.map(({ item }) => item);
}

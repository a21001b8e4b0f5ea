import type { Pair } from '../../sheets/model';

/** A figure with its label and a muted remark; one to be careful about stands in the caution ink. */
export function factPair(label: string, value: Pair['value'], kind: Pair['kind'], remark = '', caution = false): Pair {
  return { label, value, kind, remark, valueTone: caution ? 'caution' : 'plain', remarkTone: 'muted', total: false };
}

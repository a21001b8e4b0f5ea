import { addMonths, type Day } from './calendar';
import { money, type Millionths } from './decimal';
import type { OracleSettings } from './oracleInput';

/** D20: vip | ordinary | potential | dormant from lifetime revenue; dormant is an ordinary customer silent for three months. */
export function suggestedTag(revenue: Millionths, last: Day | null, asOf: Day, settings: OracleSettings): string {
  if (revenue >= money(settings.vipFrom)) return 'vip';
  if (revenue < money(settings.ordinaryFrom)) return 'potential';
  return last !== null && last < addMonths(asOf, -settings.dormantMonths) ? 'dormant' : 'ordinary';
}

/** A tag set by hand stands; the four known words are given by their code, any other as written. */
export function valueTagOf(handSet: string | null, suggestion: string): string {
  const written = (handSet ?? '').trim();
  if (written === '') return suggestion;
  const codes: readonly (readonly [word: RegExp, code: string])[] = [
    [/^vip(客户)?$/i, 'vip'],
    [/^普通(客户)?$/, 'ordinary'],
    [/^潜在(客户)?$/, 'potential'],
    [/^休眠(客户)?$/, 'dormant'],
  ];
  return codes.find(([word]) => word.test(written))?.[1] ?? written;
}

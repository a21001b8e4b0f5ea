import type { Grade } from '../../analysis/analysis';
import { integerText, moneyText } from '../../sheets/figureText';
import type { BadgeBlock, Card, CardsBlock, NoteBlock, TableBlock } from '../../sheets/model';
import { isoOf } from '../../values/civilDay';
import { minorToNumber } from '../../values/minor';
import { keyFigures } from './cards';
import { head } from './head';
import { nextSteps } from './nextSteps';
import type { PortraitContext } from './portraitContext';
import { story } from './story';

/** What a glance at a customer tells: the head of the portrait sheet as texts, so that card and sheet never differ. */
export interface CustomerCard {
  /** Position in Book.customers. */
  readonly customer: number;
  readonly id: string;
  readonly name: string;
  /** Industry, region, handler, phone, as-of date, joined. */
  readonly who: string;
  readonly grade: Grade;
  /** `was B · up`. */
  readonly gradeNote: string;
  readonly state: string;
  readonly stateRole: BadgeBlock['stateRole'];
  readonly figures: readonly CardFigure[];
  /** Who they are, class and why, what changed, what to watch. */
  readonly story: string;
  readonly steps: readonly { readonly what: string; readonly why: string }[];
  /** Revenue of the last months, oldest first, in whole units of the currency: for a sparkline. */
  readonly months: readonly { readonly month: string; readonly revenue: number; readonly text: string }[];
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

export interface CardFigure {
  readonly label: string;
  readonly value: string;
  readonly notes: Card['notes'];
}

/** The card of a customer. */
export function customerCard(context: PortraitContext): CustomerCard {
  const { report, portrait, customer } = context;
  const { customers, asOf, scale } = report.analysis;
  const blocks = head(context, 'own').flatMap((place) => place.blocks);
  const who = blocks.find((block): block is NoteBlock => block.type === 'note');
  const badge = blocks.find((block): block is BadgeBlock => block.type === 'badge');
  return {
    customer,
    id: customers.ids[customer] ?? '',
    name: customers.names[customer] ?? '',
    who: who?.text ?? '',
    grade: customers.abc[customer] ?? 'D',
    gradeNote: badge?.note ?? '',
    state: badge?.state ?? '',
    stateRole: badge?.stateRole ?? 'gradeB',
    figures: figuresOf(keyFigures(context)),
    story: story(context).text,
    steps: stepsOf(context),
    months: portrait.months.map(({ month, figures }) => ({ month, revenue: minorToNumber(figures.revenue, scale), text: moneyText(figures.revenue, scale) })),
    asOf: isoOf(asOf),
  };
}

function figuresOf({ cards }: CardsBlock): CardFigure[] {
  return cards.map(({ label, value, notes }) => ({ label, value: typeof value === 'number' ? integerText(value) : String(value ?? ''), notes }));
}

function stepsOf(context: PortraitContext): CustomerCard['steps'] {
  const table = nextSteps(context).find((block): block is TableBlock => block.type === 'table');
  const column = (key: string) => table?.columns.find((each) => each.key === key)?.values ?? [];
  const why = column('why');
  return column('what').map((what, index) => ({ what: String(what ?? ''), why: String(why[index] ?? '') }));
}

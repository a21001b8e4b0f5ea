import type { Contact } from '../../analysis/portrait/contacts';
import { decimalText } from '../../sheets/figureText';
import type { Block } from '../../sheets/model';
import { dayCell } from '../shared/cells';
import { muted, section, type PortraitContext } from './portraitContext';

const CONTACTS = 4;
const ANSWERS = 3;

/** The latest contacts, complaints with how long they took (rows 162, 163). */
export function contactTable(context: PortraitContext): Block[] {
  const { words, portrait } = context;
  const { contacts } = portrait;
  const { heading, columns, aside, none, missing } = words.contacts;
  if (!contacts) return [section(heading), muted(missing)];
  if (contacts.all.length === 0) return [section(heading), muted(none)];
  const shown = contacts.all.slice(0, CONTACTS);
  return [
    section(heading, aside(contacts.lastYear, contacts.complaints, contacts.openComplaints)),
    {
      type: 'table',
      key: 'contacts',
      columns: [
        { key: 'date', header: columns.date, kind: 'date', values: shown.map(({ day }) => dayCell(day)) },
        { key: 'kind', header: columns.kind, kind: 'text', values: shown.map(howOf), roles: shown.map((contact) => (contact.isComplaint ? 'bad' : null)), wide: true },
        { key: 'content', header: columns.content, kind: 'text', values: shown.map(({ content }) => content), wide: true },
        { key: 'owner', header: columns.owner, kind: 'text', values: shown.map(({ owner }) => owner) },
        { key: 'result', header: columns.result, kind: 'text', values: shown.map((contact) => resultOf(contact, context)), wide: true },
      ],
      rowCount: shown.length,
      total: null,
      native: null,
    },
  ];
}

function howOf({ kind, channel }: Contact): string {
  return [kind, channel].filter((part) => part !== null).join(' · ');
}

/** The result as written, and of a complaint whether and how fast it was solved. */
function resultOf(contact: Contact, { words, portrait }: PortraitContext): string {
  const tracked = contact.isComplaint && portrait.contacts?.openComplaints !== null;
  const solving = !tracked ? null : contact.solvedAfter === null ? words.contacts.unsolved : words.contacts.solvedAfter(contact.solvedAfter);
  return [contact.result, solving].filter((part) => part !== null).join(' · ');
}

/** The latest answers of the satisfaction survey; nothing where there are none. */
export function surveyTable({ words, portrait }: PortraitContext): Block[] {
  const { survey } = portrait;
  if (!survey || survey.length === 0) return [];
  const { surveyHeading, surveyColumns: headers, surveyAside, score } = words.contacts;
  const shown = survey.slice(0, ANSWERS);
  const scored = survey.flatMap((answer) => (answer.score === null ? [] : [answer.score]));
  const mean = scored.reduce((sum, one) => sum + one, 0) / scored.length;
  const text = (key: 'feedback' | 'suggestion' | 'solution') => ({ key, header: headers[key], kind: 'text' as const, values: shown.map((answer) => answer[key]), wide: true });
  return [
    section(surveyHeading, scored.length === 0 ? undefined : surveyAside(decimalText(mean), scored.length)),
    {
      type: 'table',
      key: 'survey',
      columns: [
        { key: 'date', header: headers.date, kind: 'date', values: shown.map(({ day }) => dayCell(day)) },
        { key: 'score', header: headers.score, kind: 'text', values: shown.map((answer) => (answer.score === null ? null : score(String(answer.score), answer.scale))) },
        ...(['feedback', 'suggestion', 'solution'] as const).map(text).filter((column) => column.values.some((value) => value !== null)),
      ],
      rowCount: shown.length,
      total: null,
      native: null,
    },
  ];
}

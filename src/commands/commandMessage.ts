import type { FailureText } from '../taskpane/state/failureText';

/** What a command says in its dialog: plain text only. */
export interface CommandMessage {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** A failure as the dialog says it: what happened, what to do, what became of the workbook. */
export function messageOf({ title, what, todo, workbook, code }: FailureText): CommandMessage {
  return { title, paragraphs: [what, todo, workbook, code] };
}

import { whileUpdating } from '../app/whileUpdating';
import { failureOf } from '../taskpane/state/failure';
import { failureText } from '../taskpane/state/failureText';
import { addTemplateCommand } from './addTemplateCommand';
import { buildSummaryCommand } from './buildSummaryCommand';
import type { CommandDesk } from './commandDesk';
import { messageOf } from './commandMessage';
import type { CommandName } from './commandNames';
import { dataProblemsCommand } from './dataProblemsCommand';
import { helpCommand } from './helpCommand';
import { portraitCommand } from './portraitCommand';
import { refreshCommand } from './refreshCommand';

const COMMANDS: Readonly<Record<CommandName, (desk: CommandDesk) => Promise<unknown>>> = {
  openPane: (desk) => desk.openPane(),
  buildSummary: buildSummaryCommand,
  portraitOfSelection: portraitCommand,
  refresh: refreshCommand,
  addTemplate: addTemplateCommand,
  dataProblems: dataProblemsCommand,
  help: helpCommand,
};

/** Commands that bring our sheets up to date. */
const UPDATING: ReadonlySet<CommandName> = new Set(['buildSummary', 'portraitOfSelection', 'refresh']);

/**
 * Runs a command to its end without the pane: what came of it stands in the workbook, or a dialog says why not. Excel
 * refusing to be asked at all (somebody is typing in a cell, the connection is gone) is said like any failure.
 */
export async function runCommand(name: CommandName, desk: CommandDesk): Promise<void> {
  const { paneInSight, pane, port, language } = desk;
  const job = () => COMMANDS[name](desk);
  try {
    // Where no pane shows the job at work the summary itself does; not so while another job may be writing it.
    const isUnseen = UPDATING.has(name) && !paneInSight() && pane.getState().view.kind !== 'working';
    await (isUnseen ? whileUpdating(port, language, job) : job());
  } catch (error) {
    await desk.tell(messageOf(failureText(failureOf(error), 'look', desk.language)));
  }
}

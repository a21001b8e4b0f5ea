import { ClienteleError } from '../app/errors';
import { failureOf, isCancelled } from '../taskpane/state/failure';
import { failureText } from '../taskpane/state/failureText';
import type { Job } from '../taskpane/state/paneState';
import { messageOf } from './commandMessage';
import type { CommandDesk } from './commandDesk';

/**
 * Says why a job of the pane's model was not done, where no pane says it: another one is at work, or it failed. Somebody
 * who has cancelled a job knows. @param job what the command wanted
 */
export async function tellFailure(desk: CommandDesk, job: Job): Promise<void> {
  const { view } = desk.pane.getState();
  if (desk.paneInSight()) return;
  if (view.kind === 'working') return desk.tell(messageOf(failureText(failureOf(new ClienteleError('E-BUSY', {})), job, desk.language)));
  if (view.kind === 'failed' && !isCancelled(view.failure)) return desk.tell(messageOf(failureText(view.failure, view.job, desk.language)));
}

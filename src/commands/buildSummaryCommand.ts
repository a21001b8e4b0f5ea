import type { CommandDesk } from './commandDesk';
import { tellFailure } from './tellFailure';

/** Builds the summary: the same job as the pane's button. When it is done the summary stands in front. @returns whether it is */
export async function buildSummaryCommand(desk: CommandDesk): Promise<boolean> {
  const built = await desk.pane.build();
  if (!built) await tellFailure(desk, 'build');
  return built;
}

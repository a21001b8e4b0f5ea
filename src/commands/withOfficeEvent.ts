/**
 * Runs a command and always completes its event: until then Office takes no other command of the add-in. A keyboard
 * shortcut brings no event.
 * @see https://learn.microsoft.com/office/dev/add-ins/design/add-in-commands#event-completed
 */
export async function withOfficeEvent(event: Pick<Office.AddinCommands.Event, 'completed'> | undefined, job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } finally {
    event?.completed();
  }
}

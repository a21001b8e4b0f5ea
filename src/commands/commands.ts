import { COMMAND_NAMES } from './commandNames';
import { officeDesk } from './officeDesk';
import { runCommand } from './runCommand';
import { withOfficeEvent } from './withOfficeEvent';

// Part of the task pane's page: with the shared runtime, that page runs the ribbon's commands and the keyboard's too.
if (typeof Office !== 'undefined') {
  for (const name of COMMAND_NAMES) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      void withOfficeEvent(event, async () => {
        await Office.onReady();
        await runCommand(name, officeDesk());
      });
    });
  }
}

import { buildSummaryCommand } from './buildSummaryCommand';

// Function names of manifest.xml. Part of the task pane's page: with the shared runtime, that page runs the commands too.
if (typeof Office !== 'undefined') {
  Office.actions.associate('buildSummary', (event: Office.AddinCommands.Event) => void buildSummaryCommand(event));
}

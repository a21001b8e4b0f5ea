/** What the ribbon, the cell menu and the keyboard can ask for: the function names of manifest.xml and assets/shortcuts.json. */
export const COMMAND_NAMES = ['openPane', 'buildSummary', 'portraitOfSelection', 'refresh', 'addTemplate', 'dataProblems', 'help'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

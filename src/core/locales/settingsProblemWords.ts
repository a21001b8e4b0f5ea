import type { SettingsProblemCode } from '../settings/settingsSchema';

/** Why a setting is not taken, as a clause behind its name. @param expected what would be taken, as the parser gives it */
export type SettingsProblemWords = Readonly<Record<SettingsProblemCode, (expected: readonly string[]) => string>>;

import type { Language } from './language';

/** Words of the sheet that keeps notes whose customer has left a list. */
export interface KeptNotesWords {
  readonly sheet: string;
  /** List, customer, column, note, former place. */
  readonly header: readonly [string, string, string, string, string];
  readonly footer: string;
}

export const KEPT_NOTES_WORDS: Readonly<Record<Language, KeptNotesWords>> = {
  'zh-CN': { sheet: '保留的备注', header: ['列表', '客户', '栏目', '备注', '原位置'], footer: '客户已不在列表中的备注' },
  'en-US': { sheet: 'Kept notes', header: ['List', 'Customer', 'Column', 'Note', 'Was at'], footer: 'Notes whose customer has left the list' },
};

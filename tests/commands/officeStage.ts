import type { CommandDesk } from '../../src/commands/commandDesk';
import type { CommandMessage } from '../../src/commands/commandMessage';
import { runCommand } from '../../src/commands/runCommand';
import type { CommandName } from '../../src/commands/commandNames';
import type { Language } from '../../src/core/locales/language';
import { dayOf } from '../../src/core/values/civilDay';
import type { BatchFault } from '../../src/host/hostOptions';
import { userOf, type User } from '../../src/host/byUser';
import { workbookServices } from '../../src/taskpane/office/workbookServices';
import { PaneModel } from '../../src/taskpane/state/paneModel';
import { Bookkeeper } from '../../src/worker/bookkeeper';
import { openWorkbook, type OpenWorkbook, type TestSheet } from '../excel/openWorkbook';

export const SALES: TestSheet = {
  name: '销售',
  rows: [
    ['订单号', '日期', '客户编号', '客户名称', '金额'],
    ['A1', '2024-01-05', 'K1', '海岚机电', 100],
    ['A2', '2024-02-02', 'K2', '晨辉', 200],
    ['A3', '2024-03-03', 'K3', '同名公司', 300],
    ['A4', '2024-03-04', 'K4', '同名公司', 400],
    ['A5', '三月', 'K1', '海岚机电', 50],
  ],
};
export const NOTES: TestSheet = { name: '备忘', rows: [['跟进', '说明'], ['同名公司', '两家'], ['晨辉', '拜访'], ['', ''], ['没有这家', '']] };

/** A workbook in which no pane is open, and what its commands have said. */
export interface Stage extends OpenWorkbook {
  /** What Excel answers to everything from now on; null = as it should. */
  fault: BatchFault | null;
  /** Called with every request. */
  onBatch: (() => void) | null;
  readonly user: User;
  readonly pane: PaneModel;
  readonly said: CommandMessage[];
  /** Runs a command with nobody looking at a pane, unless told. */
  run(name: CommandName, paneInSight?: boolean): Promise<void>;
  /** Visible sheets in tab order. */
  sheets(): string[];
  inFront(): string;
}

export async function stage(sheets: readonly TestSheet[] = [SALES, NOTES], language: Language = 'zh-CN'): Promise<Stage> {
  const trouble: Pick<Stage, 'fault' | 'onBatch'> = { fault: null, onBatch: null };
  const book = await openWorkbook(sheets, { culture: language, beforeBatch: () => {
      trouble.onBatch?.();
      return trouble.fault ?? undefined;
    } });
  const started = { client: new Bookkeeper() as never, withoutWorker: () => null };
  const services = workbookServices({ port: book.port, bookkeeper: started, today: () => dayOf(2024, 3, 15) });
  const pane = new PaneModel(services, language);
  const said: CommandMessage[] = [];
  const desk = (paneInSight: boolean): CommandDesk => ({
    pane,
    port: book.port,
    language,
    paneInSight: () => paneInSight,
    openPane: () => Promise.resolve(),
    tell: (message) => Promise.resolve(void said.push(message)),
  });
  return Object.assign(trouble, {
    ...book,
    user: userOf(book.office.host),
    pane,
    said,
    run: (name: CommandName, paneInSight = false) => runCommand(name, desk(paneInSight)),
    sheets: () => book.workbook.sheets.filter((sheet) => sheet.visibility === 'Visible').map((sheet) => sheet.name),
    inFront: () => book.workbook.activeSheet.name,
  });
}

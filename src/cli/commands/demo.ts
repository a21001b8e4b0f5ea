import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildSummary } from '../../app/buildSummary';
import type { Language } from '../../core/locales/language';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { dayOf } from '../../core/values/civilDay';
import { openFiles, saveXlsx } from '../../host/files/files.node';
import type { Call } from '../args';
import type { Environment } from '../environment';
import { openPort } from '../openPort';
import { sampleWorkbook } from '../sampleWorkbook';
import { saveResult } from '../saveResult';
import { summaryText } from '../terminal/summaryText';

/** The sample ends on a fixed day, so that everyone who runs the demo sees the same figures. */
const LAST_DAY = dayOf(2025, 6, 20);

const NAMES: Readonly<Record<Language, { readonly sample: string; readonly summary: string }>> = {
  'zh-CN': { sample: 'sample-zh-CN.xlsx', summary: '客户管理汇总.xlsx' },
  'en-US': { sample: 'sample-en-US.xlsx', summary: 'customer-summary.xlsx' },
};

/**
 * `clientele demo`: makes the sample company's workbook as a user would have it, then does with that file what
 * `clientele summary` does. Its files in `out/` are made anew each time.
 */
export async function demo(call: Call, { messages, progress, packageFolder, today, print }: Environment): Promise<void> {
  const { language } = call;
  const folder = join(process.cwd(), 'out');
  const sample = join(folder, NAMES[language].sample);
  const out = join(folder, NAMES[language].summary);
  await mkdir(folder, { recursive: true });

  progress.show({ step: 'open' });
  await saveXlsx(sampleWorkbook(language, LAST_DAY), sample);

  const workbook = await openFiles([sample]);
  const result = await buildSummary({ port: openPort(workbook, packageFolder, today), language, settings: DEFAULT_SETTINGS, today: LAST_DAY, onProgress: progress.show });
  progress.show({ step: 'save' });
  await saveResult(workbook, out);
  progress.clear();
  const shown = (path: string): string => relative(process.cwd(), path);
  print(summaryText(result, { out: shown(out), facts: null }, messages.summary));
  print(`  ${messages.demo.sample}  ${shown(sample)}\n`);
}

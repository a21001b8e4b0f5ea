import { buildSheets } from '../../app/buildSummary';
import { ChangeCount } from '../../app/changeCount';
import { checkData } from '../../app/checkData';
import { findSources } from '../../app/readBook';
import { loadMapping, loadSettings } from '../../app/workbookSettings';
import type { Language } from '../../core/locales/language';
import { dayOf, type CivilDay } from '../../core/values/civilDay';
import type { ExcelPort } from '../../excel/port';
import { showSheet } from '../../excel/render/showSheet';
import type { StartedBookkeeper } from '../../worker/startBookkeeper';
import { outcomeOf } from '../state/outcome';
import type { PaneServices } from '../state/paneServices';
import { customerServices } from './customerServices';
import { dataServices } from './dataServices';
import { helpServices } from './helpServices';
import { mappingServices } from './mappingServices';
import { foundIn, withCheckedRows } from './foundIn';
import { settingsServices } from './settingsServices';

export interface WorkbookServicesOptions {
  readonly port: ExcelPort;
  readonly bookkeeper: StartedBookkeeper;
  /** The calendar date where the user is. */
  readonly today: () => CivilDay;
  /** Brings the sample into the workbook; left out, its sheets are added to the workbook behind the port. */
  readonly addSample?: (language: Language) => Promise<void>;
}

/** The product's use cases over one workbook, as the pane asks for them. */
export function workbookServices({ port, bookkeeper: started, today, addSample }: WorkbookServicesOptions): PaneServices {
  const { client: bookkeeper, withoutWorker } = started;
  const changes = new ChangeCount(port);
  /** What a job over the sources needs to know. */
  const order = async () => {
    await changes.listen();
    const { settings, problems } = await loadSettings(port);
    return { setAside: problems.length > 0, request: { port, settings, today: today(), mapping: await loadMapping(port), bookkeeper, changes } };
  };
  return {
    async look() {
      return foundIn(await findSources(port, await loadMapping(port)));
    },
    async check(language, signal) {
      const { request } = await order();
      const found = foundIn(await findSources(port, request.mapping));
      return withCheckedRows(found, await checkData({ ...request, language, signal }));
    },
    async build(language, onProgress, signal) {
      const { request, setAside } = await order();
      return outcomeOf(await buildSheets({ ...request, language, onProgress, signal }), setAside);
    },
    async refresh(language, onProgress, signal) {
      const { refresh } = await import('../../app/refresh');
      const { request, setAside } = await order();
      return outcomeOf((await refresh({ ...request, language, onProgress, signal })).summary, setAside);
    },
    addSample: addSample ?? (async (language) => (await import('../../app/insertSample')).insertSample(port, { language, today: today() })),
    customers: customerServices({ port, bookkeeper, today, changes }),
    settings: settingsServices(port, bookkeeper),
    data: dataServices({ port, bookkeeper, today, changes }),
    mapping: mappingServices(port),
    help: {
      ...helpServices(port, withoutWorker),
      insertTemplate: async (language, kinds) => void (await (await import('../../app/insertTemplate')).insertTemplate(port, { language, today: today(), kinds })),
      missingSelected: async () => (await import('../../app/missingSheet')).missingSheetsSelected(port),
      removeSamples: async () => (await import('../../app/removeTemplateSamples')).removeTemplateSamples(port),
    },
    staleness: async () => {
      const { settings } = await loadSettings(port);
      const [{ staleness }, { paneStaleness }] = await Promise.all([import('../../app/staleness'), import('./paneStaleness')]);
      return paneStaleness(await staleness(port, settings), settings.routine.reminder, today());
    },
    async keepFresh(language, options) {
      const [{ RefreshWatch }, { paneStaleness }] = await Promise.all([import('../../app/refreshWatch'), import('./paneStaleness')]);
      // Those of the look that has just ended.
      let { settings: latest } = await loadSettings(port);
      const settings = async () => (latest = (await loadSettings(port)).settings);
      const onKnown = (found: Parameters<typeof paneStaleness>[0]): void => options.onKnown(paneStaleness(found, latest.routine.reminder, today()));
      const watch = new RefreshWatch({ port, language, settings, rebuild: options.rebuild, onKnown });
      await watch.start();
      return async () => {
        await watch.stop();
        await changes.stop();
      };
    },
    recover: async () => (await import('../../app/recoverUnfinished')).recoverUnfinished(port),
    showSheet: (name) => showSheet(port, name, { row: 0, column: 0 }),
  };
}

/** The clock of a composition root: the local calendar date. */
export function todayHere(): CivilDay {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

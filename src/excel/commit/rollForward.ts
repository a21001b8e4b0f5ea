import { placeReports, sheetNames } from '../ownership/planWrites';
import type { KnownSheet, OwnedSurvey } from '../ownership/surveyOwned';
import { unfinishedMark } from './commitSteps';
import { commit, type Pace } from './commit';
import { readPlanCells } from './stage';
import { parsePlanTexts, type StagedPlan, type StagedSheet } from './stagedPlan';
import { clearStaging } from './stagingSheet';
import { syncInTime } from '../errors/watchdog';

/** A commit finished after the fact. */
export interface RolledForward {
  readonly plan: StagedPlan;
  readonly namesById: ReadonlyMap<string, string>;
}

/**
 * Finishes the commit that the journal of a workbook speaks of: the staged values and plan are whole, so what is missing
 * is done, and what stands already is done again.
 * @param survey the workbook as it stands now
 * @returns null when there is no journal, or none that can be followed (it is then cleared away)
 * @throws ClienteleError E-SHEET-PROTECTED and whatever else a plan is refused for
 */
export async function rollForward(context: Excel.RequestContext, survey: OwnedSurvey, pace: Pace): Promise<RolledForward | null> {
  const { staging } = survey;
  if (!staging?.journal) return null;
  const stagingSheet = context.workbook.worksheets.getItem(staging.id);
  const found = await parsePlanTexts(await readPlanCells(context, staging, staging.journal), staging.journal.check);
  if (found === null) {
    // Cleared already and only the journal was left standing: the commit had ended.
    clearStaging(stagingSheet);
    context.runtime.enableEvents = true;
    await syncInTime(context);
    return null;
  }
  const plan = planAgain(found, survey);
  const { namesById } = await commit(context, plan, stagingSheet, staging.journal, { pace });
  return { plan, namesById };
}

/** The plan over what stands in the workbook now: sheets that were added, tables and charts that were made, names that were changed. */
function planAgain(plan: StagedPlan, survey: OwnedSurvey): StagedPlan {
  const known = survey.sheets.map((sheet) => withMark(sheet, plan));
  const placed = placeReports(plan.sheets.map(({ layout }) => layout), known);
  const sheets = plan.sheets.map((staged, index): StagedSheet => {
    const now = placed[index]!;
    const own = known.find(({ id }) => id === now.id);
    const underway = own?.marker?.build === unfinishedMark(plan.build) || own?.marker?.build === staged.print;
    // A chart of no known name on a sheet under way was made, and not yet named, when the run was torn off.
    const torn = underway ? now.foreignCharts.filter((chart) => !staged.foreignCharts.includes(chart)) : [];
    return {
      ...staged,
      ...now,
      chartsBefore: [...now.chartsBefore, ...torn],
      // The mark came after the user's columns were moved: once is enough, the user may have gone on typing.
      userCells: underway ? null : staged.userCells,
    };
  });
  return { ...plan, sheets, names: [...sheetNames(sheets, known)] };
}

/** A blank sheet that the commit added and had no time to mark bears the mark it would have got. */
function withMark(sheet: KnownSheet, plan: StagedPlan): KnownSheet {
  if (sheet.marker !== null || sheet.used !== null || sheet.tables.length > 0 || plan.sheetsBefore.includes(sheet.id)) return sheet;
  const meant = plan.sheets.find(({ id, name }) => id === null && name === sheet.name);
  return meant ? { ...sheet, marker: { key: meant.layout.key, version: '', rows: 0, columns: 0, keys: null, build: '' } } : sheet;
}

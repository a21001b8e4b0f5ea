import type { ChartModel } from '../../../model/chart';
import type { Sheet } from '../../../model/sheet';
import { columnAxis, EMU_PER_POINT, pointsAt, rowAxis } from '../shared/sheetGeometry';
import { attribute, child, children, descend, descendants, numberAttribute, textOf, type XmlElement } from '../shared/xml';
import { readChart } from './readChart';
import type { WorkbookPackage } from './workbookPackage';

/** The charts of a sheet's drawing, with their places. Pictures and shapes are not part of the model. */
export async function readDrawing(pack: WorkbookPackage, part: string, sheet: Sheet, newId: () => string, theme: readonly string[]): Promise<void> {
  const root = await pack.xml(part);
  const relations = await pack.relations(part);
  for (const anchor of children(root)) {
    const frame = child(anchor, 'graphicFrame');
    const [link] = descendants(descend(frame, 'graphic', 'graphicData'), 'chart');
    const target = relations.find((each) => each.id === attribute(link, 'id'))?.target;
    const chartRoot = target === undefined ? undefined : await pack.xml(target);
    if (chartRoot === undefined) continue;
    const properties = descend(frame, 'nvGraphicFramePr', 'cNvPr');
    const chart = readChart(chartRoot, newId(), attribute(properties, 'name') ?? '', theme);
    if (chart === null) continue;
    chart.altTextTitle = attribute(properties, 'title') ?? '';
    chart.altTextDescription = attribute(properties, 'descr') ?? '';
    place(chart, anchor, sheet);
    sheet.charts.push(chart);
  }
}

const points = (text: string | undefined): number => (Number(text) || 0) / EMU_PER_POINT;

function place(chart: ChartModel, anchor: XmlElement, sheet: Sheet): void {
  const corner = (name: string): { left: number; top: number } | undefined => {
    const at = child(anchor, name);
    if (at === undefined) return undefined;
    return {
      left: pointsAt(columnAxis(sheet), { index: Number(textOf(child(at, 'col'))) || 0, offset: points(textOf(child(at, 'colOff'))) }),
      top: pointsAt(rowAxis(sheet), { index: Number(textOf(child(at, 'row'))) || 0, offset: points(textOf(child(at, 'rowOff'))) }),
    };
  };
  const position = child(anchor, 'pos');
  const from = corner('from') ?? { left: points(attribute(position, 'x')), top: points(attribute(position, 'y')) };
  const to = corner('to');
  const size = child(anchor, 'ext');
  chart.left = from.left;
  chart.top = from.top;
  chart.width = to === undefined ? (numberAttribute(size, 'cx') ?? 0) / EMU_PER_POINT : to.left - from.left;
  chart.height = to === undefined ? (numberAttribute(size, 'cy') ?? 0) / EMU_PER_POINT : to.top - from.top;
}

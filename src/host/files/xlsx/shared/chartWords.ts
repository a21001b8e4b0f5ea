import type { ChartLegendModel } from '../../../model/chart';
import { words } from './words';

export const LEGEND_POSITIONS = words<ChartLegendModel['position']>({ Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr', Custom: 'r' });
export const TICK_LABELS = words<string>({ NextToAxis: 'nextTo', Low: 'low', High: 'high', None: 'none' });
export const LABEL_POSITIONS = words<string>({
  BestFit: 'bestFit', Bottom: 'b', Center: 'ctr', InsideBase: 'inBase', InsideEnd: 'inEnd', Left: 'l', OutsideEnd: 'outEnd', Right: 'r', Top: 't',
});
/** Excel's API says `Automatic` where files say nothing. */
export const MARKERS = words<string>({
  None: 'none', Square: 'square', Diamond: 'diamond', Triangle: 'triangle', X: 'x', Star: 'star', Dot: 'dot', Dash: 'dash', Circle: 'circle', Plus: 'plus', Picture: 'picture',
});

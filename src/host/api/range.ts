import { rangeActions } from './rangeActions';
import { rangeNavigation } from './rangeNavigation';
import { rangeProperties } from './rangeProperties';
import { object, type AreasTarget, type ExcelClass } from './targets';
import type { RangeTarget } from '../rangeTarget';

const areas = ({ sheet, area }: RangeTarget): AreasTarget => ({ sheet, areas: [area] });

export const rangeClass: ExcelClass<'Range'> = {
  properties: rangeProperties,
  links: {
    Format: (range) => object('RangeFormat', areas(range)),
    Worksheet: (range) => object('Worksheet', range.sheet),
    Sort: (range) => object('RangeSort', range),
    ConditionalFormats: (range) => object('ConditionalFormatCollection', areas(range)),
    DataValidation: (range) => object('DataValidation', areas(range)),
  },
  methods: { ...rangeNavigation, ...rangeActions },
  pin: (range, host) => host.references.keep(object('Range', range)),
};

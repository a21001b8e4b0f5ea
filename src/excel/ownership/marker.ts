import type { Area } from '../../core/sheets/sheetLayout';

/**
 * The mark on a sheet of ours: custom properties of the worksheet (ExcelApi 1.12). Ownership goes by this mark, never by
 * the tab's name, which the user may change and may have used already (W17).
 * @see https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection
 */
export interface Marker {
  /** Key of the report, e.g. `customers`. */
  readonly key: string;
  /** Version of this mark's shape. */
  readonly version: string;
  /** Size of the rectangle from A1 that the last build wrote. */
  readonly rows: number;
  readonly columns: number;
  /** The cells that named each row of the keyed table; null without one. The user's own columns follow these keys. */
  readonly keys: Area | null;
  /** Fingerprint of what was written: equal input gives an equal one. */
  readonly build: string;
}

const MARKER_VERSION = '1';
const PROPERTY = { key: 'clientele.key', version: 'clientele.version', size: 'clientele.size', keys: 'clientele.keys', build: 'clientele.build' } as const;

export interface MarkerProbe {
  readonly read: () => Marker | null;
}

/** Asks for a sheet's mark; `read` answers after the next sync. */
export function probeMarker(sheet: Excel.Worksheet): MarkerProbe {
  const properties = sheet.customProperties;
  const key = properties.getItemOrNullObject(PROPERTY.key).load({ value: true });
  const version = properties.getItemOrNullObject(PROPERTY.version).load({ value: true });
  const size = properties.getItemOrNullObject(PROPERTY.size).load({ value: true });
  const keys = properties.getItemOrNullObject(PROPERTY.keys).load({ value: true });
  const build = properties.getItemOrNullObject(PROPERTY.build).load({ value: true });
  return {
    read: () => {
      if (key.isNullObject) return null;
      const [rows = 0, columns = 0] = size.isNullObject ? [] : size.value.split('x').map(Number);
      return {
        key: key.value,
        version: version.isNullObject ? '' : version.value,
        rows: Number.isInteger(rows) && rows > 0 ? rows : 0,
        columns: Number.isInteger(columns) && columns > 0 ? columns : 0,
        keys: keys.isNullObject ? null : parseKeys(keys.value),
        build: build.isNullObject ? '' : build.value,
      };
    },
  };
}

/** Writes the mark; takes effect with the next sync. `add` replaces a property of the same name. */
export function writeMarker(sheet: Excel.Worksheet, marker: Omit<Marker, 'version'>): void {
  sheet.customProperties.add(PROPERTY.key, marker.key);
  sheet.customProperties.add(PROPERTY.version, MARKER_VERSION);
  sheet.customProperties.add(PROPERTY.size, `${marker.rows}x${marker.columns}`);
  sheet.customProperties.add(PROPERTY.keys, marker.keys ? `${marker.keys.row},${marker.keys.column},${marker.keys.rows}` : '-');
  sheet.customProperties.add(PROPERTY.build, marker.build);
}

function parseKeys(text: string): Area | null {
  const [row = NaN, column = NaN, rows = NaN] = text.split(',').map(Number);
  return Number.isInteger(row) && Number.isInteger(column) && rows > 0 ? { row, column, rows, columns: 1 } : null;
}

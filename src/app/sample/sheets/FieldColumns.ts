import type { FieldOf } from '../../../core/records/sourceKinds';
import { serialOfDay } from '../../../core/values/excelSerial';
import type { CivilDay } from '../../../core/values/civilDay';
import type { CellInput, SampleKind } from '../SampleSheet';
import type { SampleWords } from '../words/SampleWords';
import type { Column } from './column';
import { DATE_FORMAT, WHOLE_FORMAT, money } from './column';

/** Makes the columns of one kind of sheet: the header is the language's word for the field. */
export class FieldColumns<Kind extends SampleKind, Row> {
  constructor(
    private readonly kind: Kind,
    private readonly words: SampleWords,
  ) {}

  text(field: FieldOf<Kind>, width: number, value: (row: Row, index: number) => string | null): Column<Row> {
    return this.column(field, null, width, value);
  }

  whole(field: FieldOf<Kind>, width: number, value: (row: Row, index: number) => number | null): Column<Row> {
    return this.column(field, WHOLE_FORMAT, width, value);
  }

  /** `value` in cents. */
  money(field: FieldOf<Kind>, width: number, value: (row: Row) => number | null): Column<Row> {
    return this.column(field, this.words.moneyFormat, width, (row) => {
      const cents = value(row);
      return cents === null ? null : money(cents);
    });
  }

  date(field: FieldOf<Kind>, value: (row: Row) => CivilDay | null): Column<Row> {
    return this.column(field, DATE_FORMAT, 12, (row) => {
      const day = value(row);
      return day === null ? null : serialOfDay(day);
    });
  }

  private column(field: FieldOf<Kind>, format: string | null, width: number, value: (row: Row, index: number) => CellInput): Column<Row> {
    const headers: Partial<Record<string, string>> = this.words.headers[this.kind];
    const header = headers[field];
    if (header === undefined) throw new Error(`No ${this.words.language} header for ${this.kind}.${field}`);
    return { field, header, format, width, value };
  }
}

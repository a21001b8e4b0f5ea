import { readConditionalFormats } from '../../../../src/host/files/xlsx/read/readConditionalFormats';
import { parsePart } from '../../../../src/host/files/xlsx/shared/xml';

const criteriaOf = (rule: string): unknown[] =>
  readConditionalFormats(parsePart(`<worksheet><conditionalFormatting sqref="A2:A9">${rule}</conditionalFormatting></worksheet>`), { styles: [], theme: [], newId: () => '1' }).map((format) =>
    format.rule.type === 'PresetCriteria' ? format.rule.criterion : format.rule.type);

describe('Preset conditions of a file', () => {
  it('are read as LibreOffice writes them, with the attributes of an average on every rule', () => {
    const noise = 'priority="1" aboveAverage="0" equalAverage="0" bottom="0" percent="0" rank="0" text=""';
    expect(criteriaOf(`<cfRule type="duplicateValues" ${noise}/>`)).toEqual(['DuplicateValues']);
    expect(criteriaOf(`<cfRule type="uniqueValues" ${noise}/>`)).toEqual(['UniqueValues']);
    expect(criteriaOf(`<cfRule type="aboveAverage" ${noise}/>`)).toEqual(['BelowAverage']);
  });

  it('are told apart by those attributes where they are averages and spans of days', () => {
    expect(criteriaOf('<cfRule type="aboveAverage" equalAverage="1"/>')).toEqual(['EqualOrAboveAverage']);
    expect(criteriaOf('<cfRule type="timePeriod" timePeriod="lastWeek"/>')).toEqual(['LastWeek']);
  });
});
